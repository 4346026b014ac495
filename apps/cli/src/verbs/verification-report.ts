import {
  exitCodeOf,
  wholeLedger,
  type ExportReport,
  type VerificationFinding,
  type VerificationReport,
} from '@redress/integrity';
import type { Context } from '../context';
import { joined, bad, good, heading, quiet, strong, warning, type Inline } from '../terminal/span';
import { tableLines } from '../terminal/table';
import { createFigures, labelled } from './figures';

/** What was verified, and what was found out. */
export type Verified =
  | Readonly<{ what: 'ledger' | 'case'; report: VerificationReport }>
  | Readonly<{ what: 'export'; report: ExportReport }>;

/** Findings after the first that are shown; a program gets them all. */
const findingsShownMax = 10;

const placeOf = ({ stream, revision, line }: VerificationFinding, { texts }: Context): string =>
  texts.verify.place(
    stream ?? '',
    revision === undefined ? undefined : String(revision),
    line === undefined ? undefined : String(line),
  );

const firstFinding = (finding: VerificationFinding, context: Context): readonly Inline[] => {
  const { labels, rules } = context.texts.verify;
  const place = placeOf(finding, context);
  return labelled(
    [
      [labels.place, place === '' ? undefined : strong(place)],
      [labels.rule, [bad(finding.rule), ': ', rules[finding.rule]]],
      [labels.expected, finding.expected],
      [labels.found, finding.found],
    ],
    context.terminal,
  );
};

const furtherFindings = ({ findings, findingsTotal }: VerificationReport, context: Context): readonly Inline[] => {
  if (findingsTotal < 2) return [];
  const { labels, more, moreNotShown } = context.texts.verify;
  const { whole } = createFigures(context.lang);
  const shown = findings.slice(1, 1 + findingsShownMax);
  const left = findingsTotal - 1 - shown.length;
  return [
    '',
    more(whole(findingsTotal)),
    ...tableLines(
      [{ title: labels.place, fit: 'wrap' }, { title: labels.rule }, { title: labels.found, fit: 'cut', dropRank: 1 }],
      shown.map((finding) => [placeOf(finding, context), finding.rule, finding.found]),
      context.terminal.columns,
    ),
    ...(left > 0 ? [moreNotShown(whole(left))] : []),
  ];
};

const sealsLine = ({ seals }: VerificationReport, context: Context): Inline | undefined => {
  if (seals === undefined) return undefined;
  const { labels } = context.texts.verify;
  const { whole } = createFigures(context.lang);
  return joined(
    [
      ...(seals.opened === 0 && seals.destroyed > 0 ? [] : [labels.opened(whole(seals.opened))]),
      ...(seals.destroyed === 0 ? [] : [labels.destroyedFields(whole(seals.destroyed))]),
    ],
    context.lang === 'zh' ? '；' : '; ',
  );
};

const figuresOf = (verified: Verified, context: Context): readonly Inline[] => {
  const { report } = verified;
  const { labels } = context.texts.verify;
  const { whole } = createFigures(context.lang);
  const exported = verified.what === 'export' ? verified.report : undefined;
  const isWhole = verified.what === 'ledger' || exported?.header?.scope === wholeLedger;
  const counted = (count: number): string | undefined => (count === 0 ? undefined : whole(count));
  return labelled(
    [
      [labels.ledger, exported?.header?.ledgerId],
      [labels.asOf, exported?.header?.asOf],
      [labels.events, [whole(report.events), ' ', quiet(labels.compared[report.compared])]],
      [labels.streams, whole(report.streams)],
      [labels.sealed, sealsLine(report, context)],
      [labels.disclosed, counted(exported?.disclosedFields ?? 0)],
      [labels.destroyed, counted(report.destroyedKeys)],
      [labels.redactions, counted(report.redactionsTotal)],
      // The digest of what does not hold is nothing to write down.
      [isWhole ? labels.ledgerDigest : labels.digest, report.findingsTotal === 0 ? report.digest : undefined],
    ],
    context.terminal,
  );
};

const verdictOf = ({ what, report }: Verified, { texts }: Context): Inline => {
  switch (exitCodeOf(report)) {
    case 0:
      return good(texts.verify.holds[what]);
    case 3:
      return good(texts.verify.holdsLawfully[what]);
    case 1:
    case 2:
      return heading(texts.verify.doesNotHold);
  }
};

/** The first field that could not be opened, with the number of all. */
const unavailableLines = ({ seals, unavailable }: VerificationReport, { texts, lang }: Context): readonly Inline[] => {
  const [first] = unavailable;
  if (seals === undefined || first === undefined) return [];
  const place = `${texts.verify.place(first.stream, String(first.revision), undefined)}, ${first.pointer}`;
  return [warning(texts.verify.unavailable(createFigures(lang).whole(seals.unavailable), place))];
};

/** For a reader: the verdict, the first finding before anything else, then figures. */
export const printVerified = (verified: Verified, context: Context): void => {
  const { report } = verified;
  const [first] = report.findings;
  context.terminal.print([
    ...(first === undefined && report.unavailable.length > 0
      ? unavailableLines(report, context)
      : [first === undefined ? verdictOf(verified, context) : bad(context.texts.verify.doesNotHold)]),
    ...(first === undefined ? [] : [...firstFinding(first, context), ...furtherFindings(report, context), '']),
    ...figuresOf(verified, context),
  ]);
};

const withText = <T extends Readonly<{ revision?: bigint }>>({ revision, ...rest }: T) => ({
  ...rest,
  ...(revision === undefined ? {} : { revision: String(revision) }),
});

/** The same for a program. Heads are in the file that `--heads` names. */
export const verifiedJson = ({ what, report }: Verified): string => {
  const { compared, events, streams, findings, findingsTotal, redactions, redactionsTotal } = report;
  const { destroyedKeys, seals, unavailable, digest } = report;
  return JSON.stringify({
    what,
    holds: findingsTotal === 0 && (seals?.unavailable ?? 0) === 0,
    ...('header' in report ? { header: report.header ?? null, disclosedFields: report.disclosedFields } : {}),
    events,
    streams,
    compared,
    findingsTotal,
    findings: findings.map(withText),
    redactionsTotal,
    redactions: redactions.map(withText),
    destroyedKeys,
    seals: seals ?? null,
    unavailable: unavailable.map(withText),
    digest,
  });
};
