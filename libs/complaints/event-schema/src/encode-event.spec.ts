import { clear, type Personal } from '@redress/kernel';
import {
  encodeEvent,
  EventEncodingError,
  personalFields,
  personalPartsOf,
  schemaNumbers,
  type Seal,
  type StorableEvent,
} from './index';
import { boxFixture as box } from './stored-event.fixture';

const stream = 'complaint-1';
const id = '00000000-0000-4000-8000-000000000001';

const checks = {
  rightsHarmed: { holds: true, note: clear('fell twice') },
  respondentIdentified: { holds: true },
  factsStated: { holds: true },
  demandStated: { holds: false, note: clear('asked for nothing') },
  withinJurisdiction: { holds: true },
  notDuplicate: { holds: true },
};
const filed: StorableEvent = {
  type: 'ComplaintFiled',
  data: {
    complaintNo: '20260302-7K3QM9X2A4',
    matterKind: 'complaint',
    anonymity: 'named',
    receivedOn: '2026-03-02',
    respondent: { organisation: 'Housing Office', name: clear('Chen Wei') },
    complainant: { name: clear('Li Lei') },
    narrative: clear('The light is out.'),
    sourceRow: clear('mac'),
  },
};

/** Names what it is asked to seal, so that a test sees it. */
const spelling: Seal = (value, pointer, subject) => box(`${subject} ${pointer} ${value}`);
const never: Seal = () => {
  throw new Error('Nothing was to be sealed');
};

describe('writing an event', () => {
  it('seals every clear value at its pointer, for its subject, and leaves the rest as it is', () => {
    expect(encodeEvent(filed, spelling)).toStrictEqual({
      schema: '1',
      data: {
        complaintNo: '20260302-7K3QM9X2A4',
        matterKind: 'complaint',
        anonymity: 'named',
        receivedOn: '2026-03-02',
        respondent: { organisation: 'Housing Office', name: box('respondent /respondent/name Chen Wei') },
        complainant: { name: box('complainant /complainant/name Li Lei') },
        narrative: box('complainant /narrative The light is out.'),
        sourceRow: box('complainant /sourceRow mac'),
      },
    });
  });

  it('seals in lists, in nested objects and in the variants that have a personal value', () => {
    const asked: StorableEvent = {
      type: 'InformationRequested',
      data: { items: [clear('When?'), clear('Where?')], medium: 'phone' },
    };
    expect(encodeEvent(asked, spelling).data).toStrictEqual({
      items: [box('complainant /items/0 When?'), box('complainant /items/1 Where?')],
      medium: 'phone',
    });
    const checked = encodeEvent({ type: 'AcceptanceChecked', data: { checks } }, spelling).data;
    expect(checked).toMatchObject({
      checks: {
        rightsHarmed: { holds: true, note: box('complainant /checks/rightsHarmed/note fell twice') },
        demandStated: { holds: false, note: box('complainant /checks/demandStated/note asked for nothing') },
      },
    });
    const correction = (value: object) => ({
      targetEventId: id,
      correction: value,
      reason: box('complainant /reason r'),
    });
    const correct = (data: Extract<StorableEvent, { type: 'RecordCorrected' }>['data']) =>
      encodeEvent({ type: 'RecordCorrected', data }, spelling).data;
    expect(
      correct({ targetEventId: id, correction: { field: 'demand', value: clear('d') }, reason: clear('r') }),
    ).toStrictEqual(correction({ field: 'demand', value: box('complainant /correction/value d') }));
    expect(
      correct({ targetEventId: id, correction: { field: 'channel', value: 'fax' }, reason: clear('r') }),
    ).toStrictEqual(correction({ field: 'channel', value: 'fax' }));
  });

  it('does not change the event', () => {
    const before = structuredClone(filed);
    encodeEvent(filed, spelling);
    expect(filed).toStrictEqual(before);
  });

  const sealedAt = (place: Readonly<{ stream: string; id: string; type: string; pointer: string }>): StorableEvent => ({
    type: 'NoteAdded',
    data: { text: { kind: 'sealed', box: box('k'), place } },
  });
  const own = { stream, id, type: 'NoteAdded', pointer: '/text' };

  it('writes a box of the same event again as it is', () => {
    expect(encodeEvent(sealedAt(own), never, { stream, id })).toStrictEqual({ schema: '1', data: { text: box('k') } });
  });

  it.each([
    ['stream', 'complaint-2'],
    ['id', '00000000-0000-4000-8000-000000000002'],
    ['type', 'ComplaintFiled'],
    ['pointer', '/items/0'],
  ])('refuses a box of another %s', (part, value) => {
    expect(() => encodeEvent(sealedAt({ ...own, [part]: value }), never, { stream, id })).toThrow(
      new EventEncodingError('NoteAdded /text was sealed at another place'),
    );
  });

  it('refuses any box in a new event', () => {
    expect(() => encodeEvent(sealedAt(own), never)).toThrow(
      new EventEncodingError('NoteAdded /text was sealed at another place'),
    );
  });

  it('refuses an erased value', () => {
    const note: StorableEvent = { type: 'NoteAdded', data: { text: { kind: 'erased' } } };
    expect(() => encodeEvent(note, never)).toThrow(new EventEncodingError('NoteAdded /text is erased'));
  });

  const deceived = (data: unknown): StorableEvent => ({ type: 'NoteAdded', data }) as StorableEvent;
  const secret = 'Li Lei fell twice';

  it.each([
    ['text where a personal value belongs', { text: secret }, 'NoteAdded /text holds no personal value'],
    ['an unknown kind of personal value', { text: { kind: secret } }, 'NoteAdded /text holds no personal value'],
    ['no value', {}, 'NoteAdded schema 1: data/text invalid_type'],
    ['an undefined key', { text: clear('x'), zone: undefined }, 'NoteAdded schema 1: data/zone invalid_type'],
    ['an unknown key', { text: clear('x'), [secret]: secret }, 'NoteAdded schema 1: data unrecognized_keys'],
    [
      'a personal value elsewhere',
      { text: clear('x'), zone: clear(secret) },
      'NoteAdded schema 1: data/zone invalid_type',
    ],
    ['no object', secret, 'NoteAdded schema 1: data invalid_type'],
  ])('refuses %s, without a word of it', (_, data, message) => {
    expect(() => encodeEvent(deceived(data), spelling)).toThrow(new EventEncodingError(message));
  });

  it('refuses what the sealer gave where it is no box', () => {
    const note: StorableEvent = { type: 'NoteAdded', data: { text: clear('x') } };
    const broken: Seal = (value) => ({ ...box('k'), c: value });
    expect(() => encodeEvent(note, broken)).toThrow(
      new EventEncodingError('NoteAdded schema 1: data/text/c invalid_format'),
    );
  });

  it('refuses a number that is no integer within 2^53 - 1', () => {
    const met = (marginMilliseconds: number): StorableEvent => ({
      type: 'DeadlineMet',
      data: { deadlineId: 'd', metByRevision: '1', marginMilliseconds },
    });
    expect(encodeEvent(met(-Number.MAX_SAFE_INTEGER), never).schema).toBe('1');
    for (const margin of [0.5, 2 ** 53, NaN, Infinity])
      expect(() => encodeEvent(met(margin), never)).toThrow(EventEncodingError);
  });

  it('refuses a type that is none of this ledger', () => {
    const strange = { type: 'toString', data: {} } as unknown as StorableEvent;
    expect(() => encodeEvent(strange, never)).toThrow('No such event type: toString');
  });
});

describe('the personal parts of an event', () => {
  it('are its values of every kind, with pointer and subject', () => {
    const erased: Personal = { kind: 'erased' };
    const sealed: Personal = {
      kind: 'sealed',
      box: box('k'),
      place: { stream, id, type: 'InformationSupplied', pointer: '/items/1' },
    };
    const supplied: StorableEvent = {
      type: 'InformationSupplied',
      data: { items: [clear('Monday'), sealed, erased], medium: 'email' },
    };
    expect(personalPartsOf(supplied)).toStrictEqual([
      { pointer: '/items/0', subject: 'complainant', value: clear('Monday') },
      { pointer: '/items/1', subject: 'complainant', value: sealed },
      { pointer: '/items/2', subject: 'complainant', value: erased },
    ]);
    expect(personalPartsOf(filed).map(({ pointer, subject }) => `${subject} ${pointer}`)).toStrictEqual([
      'respondent /respondent/name',
      'complainant /complainant/name',
      'complainant /narrative',
      'complainant /sourceRow',
    ]);
  });

  it('are listed for every type, whoever owns them', () => {
    const listed = [...personalFields].flatMap(([type, fields]) =>
      fields.map(({ pattern, subject }) => `${type}${pattern} ${subject}`),
    );
    expect([...personalFields.keys()]).toStrictEqual([...schemaNumbers.keys()]);
    expect(listed.filter((line) => !line.endsWith(' complainant'))).toStrictEqual([
      'ComplaintFiled/respondent/name respondent',
      'RespondentStatementRecorded/by respondent',
      'PersonalDataRevealed/purpose case',
      'SearchRun/purpose case',
      'RecordExported/purpose case',
      'AccessRefused/purpose case',
      'AccessRefused/account case',
      'FurtherAccessRefused/account case',
      'ErasureRefused/reasons case',
    ]);
    expect(listed).toContain('AcceptanceChecked/checks/rightsHarmed/note complainant');
    expect(listed).toContain('InformationRequested/items/* complainant');
    expect(listed.filter((line) => line.startsWith('RecordCorrected'))).toStrictEqual([
      'RecordCorrected/correction/value complainant',
      'RecordCorrected/reason complainant',
    ]);
    expect(personalFields.get('LedgerOpened')).toStrictEqual([]);
  });
});
