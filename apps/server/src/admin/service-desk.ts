import { complaintIdOf } from '@redress/complaints/domain';
import { auditTrailModel, caseById, caseViewModel, trendStatisticsModel } from '@redress/complaints/read-models';
import type { ProjectorThread } from '@redress/composition';
import type { DeadLetter, KeyRingStatus, Position, ReadModel } from '@redress/kernel';
import type { DataPosition } from '../runtime/data-position';
import type { LedgerRuntime } from '../runtime/ledger-runtime';
import type { ModelTask, ModelTasks } from './model-tasks';

const models: readonly ReadModel[] = [caseViewModel, auditTrailModel, trendStatisticsModel];

/** How a store is kept, and how far everything goes. */
export type StandingOfService = Readonly<{
  ledger: Readonly<{ id: string; zone: string; sample: boolean }>;
  eventStore: Readonly<{ kind: string; durability: string }>;
  readStore: Readonly<{ kind: string; durability: string }>;
  position: Position | null;
  dataAt: string | null;
  lagSeconds: number;
  keyRing: 'there' | 'missing';
  node: string;
}>;

export type ModelStanding = Readonly<{
  model: string;
  version: number;
  state: 'idle' | 'building' | 'live' | 'stopped';
  /** What stopped it, by name. */
  stoppedBy: string | null;
  documents: number;
  deadLetters: number;
  isAtHead: boolean;
  lagSeconds: number;
  position: Position | null;
  /** What was ordered last, in this process. */
  task: ModelTask | null;
}>;

/** An event that a model could not take, by its place and never by its content. */
export type LetterStanding = Readonly<{
  id: string;
  model: string;
  complaintNo: string | null;
  revision: string;
  type: string;
  /** The error by name; `WaitsBehind` where an earlier event of the case is parked. */
  error: string;
  at: string;
}>;

export type RetriedLetters = Readonly<{ model: string; before: number; left: number }>;

export type ServiceDesk = Readonly<{
  status: () => StandingOfService;
  readModels: () => Promise<readonly ModelStanding[]>;
  deadLetters: () => Promise<readonly LetterStanding[]>;
  /** Undefined where there is no such model. */
  begin: (kind: ModelTask['kind'], model: string) => ModelTask | undefined;
  /** Reads the letter's case again, in its model. Undefined where there is no such letter. */
  retry: (id: string) => Promise<RetriedLetters | undefined>;
  keys: () => Promise<KeyRingStatus>;
  rotateKeys: () => Promise<Readonly<{ masterKeyId: string }>>;
}>;

const idOf = (model: string, stream: string): string =>
  Buffer.from(JSON.stringify([model, stream])).toString('base64url');

const errorNameOf = ({ error }: DeadLetter): string =>
  error.startsWith('waits behind') ? 'WaitsBehind' : (error.split(':', 1)[0] ?? 'Error');

type DeskParts = Pick<LedgerRuntime, 'ports' | 'ledger' | 'readStore' | 'rotateKeys' | 'keysMissing'> &
  Readonly<{ projector: Pick<ProjectorThread, 'status' | 'retryDeadLetters'>; data: DataPosition; tasks: ModelTasks }>;

/** What an administrator looks after. He sees no case: a parked event is told by its number and its type. */
export const createServiceDesk = (parts: DeskParts): ServiceDesk => {
  const { ports, ledger, readStore, projector, data, tasks, keysMissing, rotateKeys } = parts;

  const lettersOf = async (model: ReadModel): Promise<readonly LetterStanding[]> => {
    const numbers = new Map<string, string | null>();
    const told: LetterStanding[] = [];
    for (const letter of await readStore.deadLetters(model)) {
      const { stream, revision, type, at } = letter;
      if (!numbers.has(stream))
        numbers.set(stream, (await caseById(readStore, complaintIdOf(stream)))?.complaintNo ?? null);
      const complaintNo = numbers.get(stream) ?? null;
      const place = { id: idOf(model.name, stream), model: model.name, complaintNo, revision: String(revision) };
      told.push({ ...place, type, error: errorNameOf(letter), at });
    }
    return told;
  };

  return {
    status: () => ({
      ledger: { id: ledger.ledgerId, zone: ledger.zone, sample: ledger.sample },
      eventStore: { kind: ports.eventStore.description.kind, durability: ports.eventStore.description.durability },
      readStore: readStore.description,
      position: data.position() ?? null,
      dataAt: data.recordedAt() ?? null,
      lagSeconds: data.lagSeconds(),
      keyRing: keysMissing === undefined ? 'there' : 'missing',
      node: process.version,
    }),
    readModels: async () =>
      (await projector.status()).map(({ model, version, state, stoppedBy, documents, deadLetters, ...rest }) => ({
        ...{ model, version, state, documents, deadLetters, isAtHead: rest.isAtHead },
        stoppedBy: stoppedBy?.name ?? null,
        lagSeconds: rest.isAtHead ? 0 : data.lagSeconds(),
        position: rest.checkpoint?.position ?? null,
        task: tasks.of(model) ?? null,
      })),
    deadLetters: async () => (await Promise.all(models.map(lettersOf))).flat(),
    begin: (kind, model) => (models.some(({ name }) => name === model) ? tasks.begin(kind, model) : undefined),
    retry: async (id) => {
      for (const model of models) {
        const letter = (await readStore.deadLetters(model)).find(({ stream }) => idOf(model.name, stream) === id);
        if (letter === undefined) continue;
        const [retried] = await projector.retryDeadLetters(model.name, letter.stream);
        return { model: model.name, before: retried?.before ?? 0, left: retried?.left ?? 0 };
      }
      return undefined;
    },
    keys: () => ports.keyRing.status(),
    rotateKeys,
  };
};
