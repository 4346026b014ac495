import type { TrailEntry } from '@redress/complaints/application';
import { auditCsv } from './audit-csv';

const entry: TrailEntry = {
  stream: 'complaint-7f3c2b1a-0000-5000-8000-000000000001',
  complaintId: '7f3c2b1a-0000-5000-8000-000000000001',
  complaintNo: '20260302-7KQ2M9XBDT',
  revision: '7',
  id: '00000000-0000-4000-8000-000000000007',
  type: 'AssignmentSigned',
  kind: 'assignment',
  actor: { kind: 'user', id: '=cmd|calc' },
  role: 'unit-head',
  unit: 'lamps',
  onBehalfOf: null,
  occurredAt: '2026-03-02T16:00:00.000Z',
  precision: 'exact',
  recordedAt: '2026-03-02T16:30:00.000Z',
  origin: 'late',
  policy: 'hotline@1',
  causedBy: null,
  causes: [],
  badges: [],
  sentence: {
    key: 'AssignmentSigned',
    params: { data: { unitId: 'lamps, east', signedBy: 'office:uh-1' }, deadlines: {}, events: {} },
  },
  eh: 'e'.repeat(64),
};

async function* pages(): AsyncGenerator<readonly TrailEntry[], void, undefined> {
  yield await Promise.resolve([entry]);
  yield [];
}

const tableIn = async (lang: 'en' | 'zh'): Promise<readonly string[]> => {
  let text = '';
  for await (const piece of auditCsv(pages(), { lang, zone: 'Asia/Shanghai', dataTo: 'sqlite:1:2' })) text += piece;
  return text.split('\r\n');
};

describe('a table of events', () => {
  it('has its zone and how far it goes in each line, and times of the zone beside those of UTC', async () => {
    const [header, line, end] = await tableIn('en');
    expect(header).toBe(
      'recorded,happened,zone,number,revision,type,kind,sentence,actorKind,actor,role,unit,onBehalfOf,origin,policy,recordedAt,occurredAt,eh,dataTo',
    );
    expect(line).toBe(
      `2026-03-03 00:30:00,2026-03-03 00:00:00,Asia/Shanghai,20260302-7KQ2M9XBDT,7,AssignmentSigned,assignment,"lamps, east signed for the case (office:uh-1)",user,'=cmd|calc,unit-head,lamps,,late,hotline@1,2026-03-02T16:30:00.000Z,2026-03-02T16:00:00.000Z,${'e'.repeat(64)},sqlite:1:2`,
    );
    expect(end).toBe('');
  });

  it('speaks the reader’s language', async () => {
    expect((await tableIn('zh'))[1]).toContain('签收');
  });
});
