import { localTime } from '@redress/complaints/messages';
import type { Context } from '../context';
import { bad, good, quiet, strong, warning, type Inline } from '../terminal/span';
import { tableLines } from '../terminal/table';
import type { Texts } from '../texts/texts';
import { createFigures, labelled } from '../verbs/figures';
import type { LedgerStatus } from './ledger-status';
import type { ReadModelState } from './read-model-status';

const ledgerLines = (status: LedgerStatus, { texts, terminal, lang }: Context): readonly Inline[] => {
  const said = texts.status;
  const { whole } = createFigures(lang);
  const { ledger, store, readStore, writer, position, events, policies, keyRing } = status;
  const instant = localTime(ledger.zone);
  return labelled(
    [
      [said.ledger, [strong(ledger.ledgerId), ...(ledger.sample ? [' ', warning(`(${said.sample})`)] : [])]],
      [said.opened, instant(ledger.openedAt)],
      [said.zone, ledger.zone],
      [said.store, `${store.kind}; ${store.durability}`],
      [said.folder, store.folder],
      [said.readStore, [`${readStore.kind}: `, readStore.place]],
      [
        said.writer,
        writer === undefined
          ? quiet(said.nobodyWrites)
          : said.writes(String(writer.pid), instant(writer.startedAt), writer.service),
      ],
      [said.events, events === undefined ? undefined : whole(events)],
      [said.position, position === undefined ? undefined : quiet(position)],
      [
        said.policies,
        policies.length === 0
          ? quiet(said.noPolicies)
          : policies.map(({ policy, publishedAt }) => said.since(policy, instant(publishedAt))).join('; '),
      ],
      [
        said.keyRing,
        'problem' in keyRing
          ? bad(keyRing.problem)
          : [
              said.keys(whole(keyRing.liveKeys), whole(keyRing.destroyedKeys), keyRing.masterKeyId),
              quiet(` (${keyRing.durability})`),
            ],
      ],
    ],
    terminal,
  );
};

const stateOf = (
  { state, lag, isRebuilding }: ReadModelState,
  { status }: Texts,
  whole: (n: number) => string,
): Inline => {
  const { states, rebuilding } = status;
  if (isRebuilding) return warning(rebuilding);
  switch (state) {
    case 'atHead':
      return good(states.atHead);
    case 'behind':
      return warning(states.behind(lag === undefined ? undefined : whole(lag)));
    case 'unbuilt':
      return warning(states.unbuilt);
    case 'foreign':
      return warning(states.foreign);
  }
};

/** For a reader. */
export const statusPage = (status: LedgerStatus, context: Context): readonly Inline[] => {
  const { texts, terminal, lang } = context;
  const said = texts.status;
  const { whole, bytes } = createFigures(lang);
  return [
    ...ledgerLines(status, context),
    '',
    ...tableLines(
      [
        { title: said.model },
        { title: said.version, align: 'right' },
        { title: said.documents, align: 'right' },
        { title: said.deadLetters, align: 'right' },
        { title: said.state, fit: 'wrap' },
      ],
      status.readModels.map((one) => [
        one.model,
        String(one.version),
        whole(one.documents),
        one.deadLetters === 0 ? '0' : bad(whole(one.deadLetters)),
        stateOf(one, texts, whole),
      ]),
      terminal.columns,
    ),
    '',
    ...tableLines(
      [
        { title: said.bytes, align: 'right' },
        { title: said.file, fit: 'wrap' },
      ],
      status.files.map((file) => [bytes(file.bytes), file.path]),
      terminal.columns,
    ),
  ];
};
