import type { ComplaintEvent } from '@redress/complaints/domain';
import { hoursAfterStart, recordedAt, startOfCase } from '../../spec/recorded-events';
import { sampleEvents } from '../../spec/sample-events';
import { openAll } from '../../spec/sealed-text';
import { caseView } from './case-view.projection';

const text = (words: string) => ({ text: words, kid: 'key-1' });

const nothingDoneYet = {
  acknowledged: null,
  information: [],
  checks: null,
  criteria: [],
  triage: null,
  unit: null,
  handler: null,
  owners: [],
  attempts: [],
  returns: [],
  transfers: [],
  communicationCount: 0,
  noteCount: 0,
  evidence: [],
  statements: [],
  rootCause: null,
  measures: [],
  proposals: [],
  finding: null,
  findingBasis: null,
  outcome: null,
  timely: null,
  agreement: null,
  feedbacks: [],
  windows: { reopenUntil: null, disputeUntil: null, reviewUntil: null },
  endings: [],
  followUpStatus: null,
  followUpAttempts: [],
  followUps: [],
  reopenings: [],
  disputes: [],
  escalations: [],
  deadlines: [],
  overdueFrom: null,
  nextDueAt: null,
  links: [],
  holds: [],
  corrections: [],
  setBy: {
    channel: 'event-0',
    originKind: 'event-0',
    category: 'event-0',
    respondentOrganisation: 'event-0',
    subject: 'event-0',
    narrative: 'event-0',
    demand: 'event-0',
    complainantName: 'event-0',
    complainantContact: 'event-0',
  },
};

describe('the view of a case just filed', () => {
  it('holds all that was given', () => {
    const filed = { at: startOfCase, precision: 'exact', zone: null, recordedAt: startOfCase };

    expect(caseView.project(undefined, recordedAt(0, sampleEvents.ComplaintFiled), openAll)).toStrictEqual({
      complaintId: '7f3c',
      complaintNo: '20260302-ABCDEFGHJ0',
      externalRef: { system: 'old12345', id: '42' },
      revision: '0',
      changedAt: startOfCase,
      status: 'Filed',
      statuses: [{ status: 'Filed', moment: filed }],
      filed,
      receivedOn: '2026-03-02',
      matterKind: 'complaint',
      anonymity: 'named',
      channel: 'phone',
      originKind: 'hotline',
      category: { scheme: 'city', code: '0301', subcode: '030102' },
      issue: { scheme: 'issue', code: 'noise', subcode: null },
      language: 'zh',
      tags: ['night'],
      firstReceiverId: 'directory:u-1',
      consent: { publish: 'no', shareWithRespondent: 'yes' },
      respondent: { organisation: 'Bus Company', unitId: 'buses', staffRef: 's-1', name: text('Mr Li') },
      complainant: { name: text('Ms Wang'), contact: text('13800000000'), account: text('wang7') },
      subject: text('噪音'),
      narrative: text('夜间施工'),
      demand: text('停工'),
      incident: {
        from: '2026-02-27',
        to: '2026-03-01',
        areaCode: '310113',
        postalCode: text('201900'),
        address: text('1 Long Road'),
      },
      ...nothingDoneYet,
      origins: { '': '0' },
      assumed: [{ revision: '0', fields: ['zone'] }],
      erasures: [],
      timeline: [{ revision: '0', type: 'ComplaintFiled', at: startOfCase, precision: 'exact' }],
    });
  });

  it('says null of what was not given, and how much is known of the time', () => {
    const bare: ComplaintEvent = {
      type: 'ComplaintFiled',
      data: {
        complaintNo: '20260302-ABCDEFGHJ0',
        matterKind: 'notStated',
        anonymity: 'notStated',
        receivedOn: '2026-03-02',
        precision: 'day',
        zone: 'Asia/Shanghai',
      },
    };
    const place = { occurredAt: startOfCase, recordedAt: hoursAfterStart(9), origin: 'import' } as const;
    const filed = { at: startOfCase, precision: 'day', zone: 'Asia/Shanghai', recordedAt: hoursAfterStart(9) };

    const imported = { ...recordedAt(0, bare, place), actor: { kind: 'system', id: 'redress:import' } } as const;

    expect(caseView.project(undefined, imported, openAll)).toStrictEqual({
      complaintId: '7f3c',
      complaintNo: '20260302-ABCDEFGHJ0',
      externalRef: null,
      revision: '0',
      changedAt: hoursAfterStart(9),
      status: 'Filed',
      statuses: [{ status: 'Filed', moment: filed }],
      filed,
      receivedOn: '2026-03-02',
      matterKind: 'notStated',
      anonymity: 'notStated',
      channel: null,
      originKind: null,
      category: null,
      issue: null,
      language: null,
      tags: [],
      firstReceiverId: null,
      consent: null,
      respondent: { organisation: null, unitId: null, staffRef: null, name: null },
      complainant: { name: null, contact: null, account: null },
      subject: null,
      narrative: null,
      demand: null,
      incident: null,
      ...nothingDoneYet,
      origins: { '': '0' },
      assumed: [],
      erasures: [],
      timeline: [{ revision: '0', type: 'ComplaintFiled', at: startOfCase, precision: 'day' }],
    });
  });
});
