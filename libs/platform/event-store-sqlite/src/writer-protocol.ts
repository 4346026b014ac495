/** What the writer thread is started with. */
export type LedgerWriterData = Readonly<{
  folder: string;
  /** One 32-bit word: the writer sleeps on it, and is woken by counting it up. */
  wakeWord: SharedArrayBuffer;
  /** Pages of 4,096 bytes that the file may grow to; absent: what the disk holds. */
  pagesMax?: number;
}>;

/** One append, its bytes packed into one buffer that is handed over, not copied: data and metadata of each event in turn. */
export type AppendRequest = Readonly<{
  kind: 'append';
  /** Names the request in its answer. */
  n: number;
  stream: string;
  /** -1: no stream. */
  expectedRevision: number;
  bytes: Uint8Array<ArrayBuffer>;
  events: readonly Readonly<{ id: string; type: string; dataBytes: number; metadataBytes: number }>[];
}>;

/** A row of the request log as it shall be; `undefined`: it is forgotten. */
export type RequestRow = Readonly<{ bodyMac: string; until: string; lapsesAt: string; isAccepted: boolean }>;

/** Written with the next append, and not answered: the events, not this row, say what was accepted. */
export type RememberRequest = Readonly<{
  kind: 'remember';
  n: number;
  commandId: string;
  row: RequestRow | undefined;
  /** The time of the reservation, for clearing away what is past its time. */
  at?: string;
}>;

export type WriterRequest = AppendRequest | RememberRequest | Readonly<{ kind: 'close' }>;

export type AppendAnswer =
  | Readonly<{ n: number; outcome: 'appended'; revision: number; place: number }>
  | Readonly<{ n: number; outcome: 'conflict'; actualRevision: number }>
  | Readonly<{ n: number; outcome: 'failed'; failure: WriterFailure }>;

/** An error as it crosses threads. The name is that of the error which the client throws. */
export type WriterFailure = Readonly<{
  name: 'StoreUnavailableError' | 'OutcomeUnknownError' | 'CorruptLedgerError';
  message: string;
}>;

export type WriterMessage =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'refused'; failure: WriterFailure }>
  /** After one group commit. `rememberedTo`: every row up to this `n` is in the file. */
  | Readonly<{ kind: 'answers'; answers: readonly AppendAnswer[]; rememberedTo: number }>
  | Readonly<{ kind: 'closed' }>;

const hasKind = (message: unknown, kinds: readonly string[]): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  typeof message.kind === 'string' &&
  kinds.includes(message.kind);

/** Both ends are this room; the check tells its messages from anybody else's. */
export const isWriterRequest = (message: unknown): message is WriterRequest =>
  hasKind(message, ['append', 'remember', 'close']);

export const isWriterMessage = (message: unknown): message is WriterMessage =>
  hasKind(message, ['ready', 'refused', 'answers', 'closed']);
