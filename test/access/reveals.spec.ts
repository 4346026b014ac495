import {
  AccessNotRecordedError,
  destroySubjectKey,
  exportCase,
  exportWholeLedger,
  getCase,
  openerFor,
  revealFields,
  type ReadPorts,
} from '@redress/complaints/application';
import { complaintStreamOf, purposeOf, type AccessLogEvent } from '@redress/complaints/domain';
import { decodeAccessLogEvent } from '@redress/complaints/event-schema';
import { verifyExport } from '@redress/integrity';
import { clear, StoreUnavailableError, type KeyRing, type Recorded } from '@redress/kernel';
import { openBusyOffice, people, type BusyOffice, type CasePlan, type PersonName } from './busy-office';

const handled: CasePlan = {
  filedBy: 'operator 1',
  anonymity: 'named',
  about: undefined,
  sensitivity: 'normal',
  unit: 'lamps',
  handler: 'office:h-1',
  end: undefined,
};
const atIntake: CasePlan = { ...handled, sensitivity: undefined, unit: undefined, handler: undefined };
const inConfidence: CasePlan = { ...handled, anonymity: 'confidential' };
const plans = [handled, atIntake, inConfidence, { ...handled, end: 'closed' }] as const;

const checkExport = async (text: string) => {
  const { findings, disclosedFields } = await verifyExport([Buffer.from(text)]);
  return { findings, isDisclosed: disclosedFields > 0 };
};

let office: BusyOffice;
beforeAll(async () => {
  office = await openBusyOffice(plans);
});
afterAll(() => office.close());

const idOf = (index: number): string => {
  const id = office.complaintIds[index];
  if (id === undefined) throw new Error(`No case ${index}`);
  return id;
};

const contact = '/complainant/contact';

const reveal = (who: PersonName, index: number, fields: readonly string[] = [contact], purpose = 'To call back') =>
  revealFields(office.ports, people[who], idOf(index), { fields, purpose });

const recordedBy = async (work: () => Promise<unknown>): Promise<readonly Recorded<AccessLogEvent>[]> => {
  const read = async () =>
    (await office.ports.eventStore.readAll({ prefix: 'access-' })).events.map(decodeAccessLogEvent);
  const before = (await read()).length;
  await work();
  return (await read()).slice(before);
};

/** Ports that note the order of what is done. */
const watched = (fails?: Error): Readonly<{ ports: ReadPorts; done: string[] }> => {
  const done: string[] = [];
  const keyRing: KeyRing = {
    ...office.ports.keyRing,
    open: (kids) => {
      done.push('opened');
      return office.ports.keyRing.open(kids);
    },
  };
  const { accessRecorder } = office.ports;
  return {
    done,
    ports: {
      ...office.ports,
      keyRing,
      accessRecorder: {
        ...accessRecorder,
        opened: async (...access) => {
          if (fails !== undefined) throw fails;
          const id = await accessRecorder.opened(...access);
          done.push('recorded');
          return id;
        },
      },
    },
  };
};

describe('revealing text', () => {
  it('gives it to who may, and records it with its purpose under the id that it gives', async () => {
    let answer: unknown;
    const [recorded, ...more] = await recordedBy(async () => {
      answer = await reveal('handler 1 of lamps', 0, [contact, '/complainant/name', contact]);
    });
    expect(more).toHaveLength(0);
    if (recorded === undefined) throw new Error('Nothing was recorded');
    expect(answer).toMatchObject({
      outcome: 'revealed',
      values: { [contact]: { text: 'phonenumber0x' }, '/complainant/name': { text: 'Wen' } },
      accessId: recorded.commandId,
    });
    expect(recorded).toMatchObject({
      actor: { kind: 'user', id: 'office:h-1', role: 'handler', unit: 'lamps' },
      event: {
        type: 'PersonalDataRevealed',
        data: { caseStream: complaintStreamOf(idOf(0)), fields: [contact, '/complainant/name'] },
      },
    });
    const open = await openerFor(office.ports.keyRing)([recorded]);
    expect(open(purposeOf(recorded.event) ?? clear(''))).toBe('To call back');
  });

  it('is recorded before anything is opened', async () => {
    const { ports, done } = watched();
    await revealFields(ports, people['handler 1 of lamps'], idOf(0), { fields: [contact], purpose: 'To call back' });
    expect(done).toEqual(['recorded', 'opened']);
  });

  it.each([new StoreUnavailableError('Away'), new AccessNotRecordedError('Clock')])(
    'opens nothing where it cannot be recorded: %s',
    async (failure) => {
      const { ports, done } = watched(failure);
      await expect(
        revealFields(ports, people['handler 1 of lamps'], idOf(0), { fields: [contact], purpose: 'To call back' }),
      ).rejects.toThrow(failure);
      expect(done).toEqual([]);
    },
  );

  it('is refused to who may not, opens nothing, and is recorded with what it was wanted for', async () => {
    const { ports, done } = watched();
    const [recorded] = await recordedBy(async () => {
      expect(
        await revealFields(ports, people['handler 2 of lamps'], idOf(0), { fields: [contact], purpose: 'Curiosity' }),
      ).toMatchObject({ outcome: 'forbidden', code: 'OutOfScope', capability: 'reveal-text' });
    });
    expect(done).toEqual([]);
    expect(recorded).toMatchObject({
      actor: { id: 'office:h-2' },
      event: {
        type: 'AccessRefused',
        data: {
          attempted: 'reveal-text',
          code: 'OutOfScope',
          fields: [contact],
          caseStream: complaintStreamOf(idOf(0)),
        },
      },
    });
    expect(recorded === undefined ? undefined : purposeOf(recorded.event)?.kind).toBe('sealed');
  });

  it('of a case that is not his is answered as of one that is not there', async () => {
    expect(await reveal('handler of roads', 0)).toEqual({ outcome: 'unknown' });
    expect(
      await revealFields(office.ports, people['handler of roads'], '00000000-0000-5000-8000-000000000000', {
        fields: [contact],
        purpose: 'To call back',
      }),
    ).toEqual({ outcome: 'unknown' });
  });

  it.each<readonly [PersonName, number, 'revealed' | 'forbidden']>([
    ['operator 1', 1, 'revealed'],
    ['operator 1', 0, 'forbidden'],
    ['auditor', 0, 'forbidden'],
    ['auditor with a mandate', 0, 'revealed'],
    ['analyst', 0, 'forbidden'],
    ['dispatcher', 0, 'forbidden'],
    ['specialist', 0, 'revealed'],
    ['follow-up', 3, 'revealed'],
    // Who complains in confidence is not told to the unit that handles the case.
    ['handler 1 of lamps', 2, 'forbidden'],
    ['head of lamps', 2, 'forbidden'],
    ['supervisor', 2, 'revealed'],
  ])('by %s of case %i: %s', async (who, index, outcome) => {
    expect((await reveal(who, index)).outcome).toBe(outcome);
  });

  it('opens to the handler of a confidential complainant what else is in the case', async () => {
    expect(await reveal('handler 1 of lamps', 2, ['/narrative'])).toMatchObject({
      outcome: 'revealed',
      values: { '/narrative': { text: 'A lamp is dark: narrative2x' } },
    });
    expect(await reveal('handler 1 of lamps', 2, ['/narrative', contact])).toMatchObject({
      outcome: 'forbidden',
      whoMay: ['supervisor', 'privacy-officer', 'specialist', 'reviewer', 'follow-up', 'operator', 'auditor'],
    });
  });

  it('asks for a purpose and for fields that are a person’s text, and records nothing where it does not get them', async () => {
    const recorded = await recordedBy(async () => {
      expect(await reveal('specialist', 0, [contact], '  ')).toEqual({ outcome: 'invalid', purpose: true, fields: [] });
      expect(await reveal('specialist', 0, [])).toEqual({ outcome: 'invalid', purpose: false, fields: [] });
      const wrong = ['/status', '/nothing', 'complainant', '/complainant', '/__proto__', '/information/0/items/00', ''];
      expect(await reveal('specialist', 0, [contact, ...wrong])).toEqual({
        outcome: 'invalid',
        purpose: false,
        fields: wrong,
      });
      expect(
        (
          await reveal(
            'specialist',
            0,
            Array.from({ length: 51 }, (_, n) => `/x/${n}`),
          )
        ).outcome,
      ).toBe('invalid');
    });
    expect(recorded).toEqual([]);
  });
});

describe('a mask', () => {
  it('says what is hidden, and whether it can be revealed', async () => {
    const found = await getCase(office.ports, people['handler 1 of lamps'], idOf(0));
    if (found.outcome !== 'found') throw new Error('Not found');
    expect(found.masked).toEqual([
      { pointer: '/complainant/name', reason: 'role', revealable: true },
      { pointer: '/complainant/contact', reason: 'role', revealable: true },
    ]);
    expect(found.document).toMatchObject({ narrative: { text: 'A lamp is dark: narrative0x' } });
    expect(JSON.stringify(found.document)).not.toContain('"kid":"');
    const hidden = await getCase(office.ports, people.analyst, idOf(0));
    if (hidden.outcome !== 'found') throw new Error('Not found');
    expect(hidden.masked.map(({ revealable }) => revealable)).toEqual([false, false, false, false]);
    expect(hidden.document).toMatchObject({ narrative: { masked: '••••', characters: 27 } });
  });
});

describe('an export of a case', () => {
  const exported = async (who: PersonName, isOpened: boolean | readonly string[], purpose = 'Court order 7') => {
    const answer = await exportCase(office.ports, people[who], idOf(0), {
      purpose,
      reveal: isOpened === true ? 'everything' : isOpened === false ? [] : isOpened,
      onGap: (gap) => {
        throw new Error(`A gap: ${gap.kind}`);
      },
    });
    if (answer.outcome !== 'export') return answer.outcome;
    const lines: string[] = [];
    for await (const line of answer.lines) lines.push(line);
    return lines.join('');
  };

  it('verifies elsewhere, opened for who may open all of it, and is recorded before', async () => {
    const [recorded] = await recordedBy(async () => {
      const text = await exported('supervisor', true);
      expect(text).toContain('phonenumber0x');
      expect(await checkExport(text)).toEqual({ findings: [], isDisclosed: true });
    });
    expect(recorded).toMatchObject({
      actor: { id: 'office:su-1', role: 'supervisor' },
      event: { type: 'RecordExported', data: { scope: complaintStreamOf(idOf(0)), disclosed: true } },
    });
  });

  it('stays sealed unless it is asked for opened, and is sealed or nothing for who may not open it', async () => {
    const text = await exported('auditor', false);
    expect(text).not.toContain('phonenumber0x');
    expect(await checkExport(text)).toEqual({ findings: [], isDisclosed: false });
    const [recorded] = await recordedBy(async () => expect(await exported('auditor', true)).toBe('forbidden'));
    expect(recorded).toMatchObject({ event: { type: 'AccessRefused', data: { attempted: 'reveal-text' } } });
    expect(await exported('auditor with a mandate', true)).toContain('phonenumber0x');
  });

  it('opens the texts that are named and no other, and both the export and the opening are recorded', async () => {
    const recorded = await recordedBy(async () => {
      const text = await exported('handler 1 of lamps', [contact]);
      expect(text).toBe('forbidden');
      const opened = await exported('supervisor', [contact]);
      expect(opened).toContain('phonenumber0x');
      expect(opened).not.toContain('narrative0x');
      expect(await checkExport(opened)).toEqual({ findings: [], isDisclosed: true });
    });
    expect(recorded.map(({ event: { type } }) => type)).toStrictEqual([
      'AccessRefused',
      'RecordExported',
      'PersonalDataRevealed',
    ]);
    expect(await exported('supervisor', ['/nowhere'])).toBe('invalid');
  });

  it('of the whole ledger is sealed, and for who may know of every case', async () => {
    const whole = async (who: PersonName) => {
      const answer = await exportWholeLedger(office.ports, people[who], {
        purpose: 'Yearly review',
        onGap: () => undefined,
      });
      if (answer.outcome !== 'export') return answer.outcome;
      let text = '';
      for await (const line of answer.lines) text += line;
      return text;
    };
    expect(await whole('auditor')).toBe('forbidden');
    expect(await whole('supervisor')).toBe('forbidden');
    const text = await whole('auditor with a mandate');
    expect(text).not.toMatch(/phonenumber|narrative\dx/);
    expect(await checkExport(text)).toEqual({ findings: [], isDisclosed: false });
  });

  it('is for who may take evidence out, and for a purpose', async () => {
    expect(await exported('specialist', false)).toBe('forbidden');
    expect(await exported('handler of roads', false)).toBe('unknown');
    expect(await exported('supervisor', false, ' ')).toBe('invalid');
  });
});

describe('text under a key that the law had destroyed', () => {
  it('is unavailable and says by which erasure', async () => {
    const erased = await openBusyOffice([handled]);
    const [complaintId = ''] = erased.complaintIds;
    const { ports } = erased;
    const stream = complaintStreamOf(complaintId);
    const [first] = await ports.eventStore.readStream(stream, { limit: 1 });
    const kid = /"kid":"([^"]+)"/.exec(Buffer.from(first?.data ?? []).toString())?.[1] ?? '';
    const pack = ports.packs.forFiling;
    await destroySubjectKey(ports, ports.writer, {
      complaintId,
      kid,
      erasureId: 'erasure-1',
      commandId: '00000000-0000-8000-8000-000000000001',
      actor: { kind: 'system', id: 'redress:erasure' },
      pack,
    });
    expect(
      await revealFields(ports, people.supervisor, complaintId, { fields: [contact], purpose: 'To call back' }),
    ).toMatchObject({ outcome: 'revealed', values: { [contact]: { unavailable: true } } });
    await erased.close();
  });
});
