import { clear } from '@redress/kernel';
import type { Importer, ImportStep } from '../importer';
import { parsed, refused, type Parsed } from '../refusal';
import { importRows } from '../rows/import-rows';
import { provedSteps } from '../rows/proved-steps';
import { parseSourceId } from '../rows/source-id';
import type { CellOf, MappedRow, SourceFormat } from '../rows/source-format';
import { parseYearFirst } from '../time/civil-time';
import { datingIn, undated, type Dating } from '../time/dating';
import { zh12345Columns, zh12345Signature, type Zh12345Column } from './zh12345.columns';

const system = zh12345Signature.name;
const zone = 'Asia/Shanghai';
const dating = datingIn(zone);

const parseTime = (column: Zh12345Column, text: string): Parsed<Dating> => {
  const civil = parseYearFirst(column, text);
  return civil.outcome === 'refused' ? civil : dating(column, civil.value);
};

const fileStep = (cellOf: CellOf<Zh12345Column>, sourceId: string): Parsed<ImportStep> => {
  const filedAt = cellOf('留言时间');
  // A filing cannot be undated: `receivedOn` would be invented.
  if (filedAt === '') return refused('missing-value', 'The message has no time', '留言时间');
  const time = parseTime('留言时间', filedAt);
  if (time.outcome === 'refused') return time;
  const [user, subject, narrative] = [cellOf('留言用户'), cellOf('留言主题'), cellOf('留言详情')];
  return parsed({
    step: 'file',
    command: {
      type: 'FileComplaint',
      data: {
        // The board takes complaints, suggestions and questions, and does not say which a message is.
        matterKind: 'notStated',
        anonymity: 'notStated',
        receivedOn: time.value.on,
        ...(user === '' ? {} : { complainant: { account: clear(user) } }),
        ...(subject === '' ? {} : { subject: clear(subject) }),
        ...(narrative === '' ? {} : { narrative: clear(narrative) }),
        externalRef: { system, id: sourceId },
      },
    },
    occurredAt: time.value.occurredAt,
    provenance: time.value.provenance,
  });
};

/** That an answer ends the case is the import policy's reading, so every closing lists `closing` in `assumed`. */
const closeStep = (cellOf: CellOf<Zh12345Column>): Parsed<ImportStep> | undefined => {
  const [text, answeredAt] = [cellOf('答复意见'), cellOf('答复时间')];
  if (text === '' && answeredAt === '') return undefined;
  const time = answeredAt === '' ? undefined : parseTime('答复时间', answeredAt);
  if (time?.outcome === 'refused') return time;
  const { occurredAt, provenance } = time?.value ?? undated;
  const assumed = 'assumed' in provenance ? provenance.assumed : [];
  return parsed({
    step: 'close',
    command: {
      type: 'CloseWithFeedback',
      data: {
        ...(text === '' ? {} : { feedback: { text: clear(text), form: 'notStated', medium: 'notStated' } }),
        finding: 'notStated',
        outcome: 'notStated',
        remediesTold: [],
        ...(time === undefined ? {} : { endedOn: time.value.on }),
      },
    },
    occurredAt,
    provenance: { ...provenance, assumed: [...assumed, 'closing'] },
  });
};

const rowOf = (cellOf: CellOf<Zh12345Column>): MappedRow => {
  const id = parseSourceId('留言编号', cellOf('留言编号'));
  if (id.outcome === 'refused') return id;
  const file = fileStep(cellOf, id.value);
  if (file.outcome === 'refused') return { ...file, sourceId: id.value };
  const { steps, refusedSteps } = provedSteps([['close', closeStep(cellOf)]]);
  const user = cellOf('留言用户');
  return parsed({
    sourceId: id.value,
    ...(user === '' ? {} : { sourceUser: user }),
    steps: [file.value, ...steps],
    refusedSteps,
  });
};

const zh12345Format: SourceFormat<Zh12345Column> = {
  ...zh12345Signature,
  lastColumnMayLack: false,
  rowOf,
};

/** Messages to a Chinese city hotline with the office's reply. */
export const zh12345Importer: Importer = {
  name: zh12345Signature.name,
  system,
  packId: 'import',
  zone,
  columns: zh12345Columns,
  rows: (bytes) => importRows(zh12345Format, bytes),
};
