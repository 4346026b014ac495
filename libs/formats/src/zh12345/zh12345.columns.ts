import type { ColumnMapping } from '../importer';
import type { Signature } from '../rows/source-format';

/** The columns of the 12345 hotline's published messages with the office's replies. */
export const zh12345Columns = [
  { source: '留言编号', to: ['externalRef.id'] },
  { source: '留言用户', to: ['complainant.account'], note: 'personal; the same user in several rows is one subject' },
  { source: '留言主题', to: ['subject'], note: 'personal' },
  { source: '留言时间', to: ['occurredAt', 'receivedOn'], note: 'of FileComplaint; its date is kept unchanged' },
  { source: '留言详情', to: ['narrative'], note: 'personal; every character kept' },
  { source: '答复意见', to: ['feedback.text'], note: 'of CloseWithFeedback; personal; every character kept' },
  { source: '答复时间', to: ['occurredAt', 'endedOn'], note: 'of CloseWithFeedback; its date is kept unchanged' },
] as const satisfies readonly ColumnMapping[];

export type Zh12345Column = (typeof zh12345Columns)[number]['source'];

export const zh12345Signature = {
  name: 'zh12345',
  shape: 'ndjson',
  columns: zh12345Columns,
} as const satisfies Signature<Zh12345Column>;
