import type { Principal } from '@redress/access';
import { decodeComplaintEvent } from '@redress/complaints/event-schema';
import { clear, readWholeStream, type EventStore, type KeyRing } from '@redress/kernel';
import { deriveIdentities } from '@redress/privacy';
import { createMemoryKeyRing } from '@redress/testing';
import { createAccessRecorder } from '../access/access-recorder';
import { createCasePacks } from '../commands/case-packs';
import { createCaseWriter } from '../case-writer';
import { commandId, note, openOffice, packNamed, submissionOf } from '../office.spec-kit';
import { readHistory } from '../history';
import type { ErasurePorts } from './erasure-ports';

export const officer: Principal = { id: 'office:privacy-1', roles: ['privacy-officer'] };
export const supervisor: Principal = { id: 'office:supervisor-1', roles: ['supervisor'] };
export const both: Principal = { id: 'office:both', roles: ['privacy-officer', 'supervisor'] };

export const identities = deriveIdentities(createMemoryKeyRing().mac);
export const subjectId = identities.subjectIdOf('spec', 'wen-ping');
export const caseOf = (n: number): string => identities.complaintIdOf(commandId(n));

/** What the read models would say, straight from the log. */
const purgeFrom =
  (store: EventStore): ErasurePorts['purge'] =>
  async (erasureId) => {
    const { events } = await store.readAll({ prefix: 'complaint-' });
    const named = events
      .map(decodeComplaintEvent)
      .filter(({ event }) => event.type === 'SubjectKeyDestroyed' && event.data.erasureId === erasureId);
    return { destructions: named.length, projections: ['case_view'] };
  };

/** An office with three cases of one person and one of another. */
export const openErasureOffice = async () => {
  const office = await openOffice();
  const { ports, writer, store } = office;
  const file = async (n: number, user: string): Promise<void> => {
    await writer.submit(
      submissionOf(
        [
          {
            command: {
              type: 'FileComplaint',
              data: {
                matterKind: 'complaint',
                anonymity: 'named',
                narrative: clear(`Lamp ${n} is dark`),
                complainant: { name: clear('Wen Ping'), account: clear(user) },
                externalRef: { system: 'spec', id: String(n) },
              },
            },
            commandId: commandId(n),
          },
          { command: note('He rang again'), commandId: commandId(100 + n) },
        ],
        { complaintId: caseOf(n), complainantSubject: identities.subjectIdOf('spec', user) },
      ),
    );
  };
  for (const n of [1, 2, 3]) await file(n, 'wen-ping');
  await file(4, 'li-na');
  const erasing = (store2: EventStore = store, keyRing: KeyRing = ports.keyRing) => {
    const writing = { ...ports, eventStore: store2, keyRing };
    return {
      ...writing,
      writer: createCaseWriter(writing, () => 0),
      packs: createCasePacks(store2, packNamed('hotline')),
      purge: purgeFrom(store2),
      accessRecorder: createAccessRecorder(writing, 'spec'),
    };
  };
  return { ...office, erasing };
};

export const typesIn = async (store: EventStore, stream: string): Promise<readonly string[]> => {
  const types: string[] = [];
  for await (const { type } of readWholeStream(store, stream)) types.push(type);
  return types;
};

export const textsOf = async (office: Awaited<ReturnType<typeof openErasureOffice>>, n: number) => {
  const history = await readHistory({ eventStore: office.store, keyRing: office.ports.keyRing }, caseOf(n));
  return history?.events.flatMap(({ event }) =>
    event.type === 'ComplaintFiled' && event.data.narrative !== undefined
      ? [history.open(event.data.narrative)]
      : event.type === 'NoteAdded'
        ? [history.open(event.data.text)]
        : [],
  );
};

export const nameless = {
  type: 'FileComplaint',
  data: {
    matterKind: 'complaint',
    anonymity: 'named',
    narrative: clear('The lamp is dark'),
    complainant: { contact: clear('555-0100') },
  },
} as const;

export const order = { subjectId, ground: 'complainantAsked' } as const;
