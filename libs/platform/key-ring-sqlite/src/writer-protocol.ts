import type { DataKey } from '@redress/kernel';
import type { KeyRingFailure } from './key-ring-errors';
import type { KeyRingFiles } from './open-ring-files';

/** What the writer thread is started with. */
export type KeyRingWriterData = Readonly<{ files: KeyRingFiles; createMissing: boolean }>;

export type KeyForRequest = Readonly<{ n: number; kind: 'keyFor'; subject: string; stream: string }>;
export type DestroyRequest = Readonly<{ n: number; kind: 'destroy'; kid: string; erasureId: string }>;
export type SingleRequest = Readonly<{ n: number }> &
  Readonly<{ kind: 'rotate' } | { kind: 'backUp'; file: string } | { kind: 'close' }>;

/** What is asked; `n` names it in the answer. Requests cross in lists: those of one turn together. */
export type WriterRequest = KeyForRequest | DestroyRequest | SingleRequest;

export type WriterAnswer = Readonly<{ n: number }> &
  Readonly<
    | { outcome: 'key'; key: DataKey; destructions: number }
    | { outcome: 'done'; masterKeyId?: string }
    | { outcome: 'failed'; failure: KeyRingFailure }
  >;

export type WriterMessage =
  | Readonly<{ kind: 'ready' }>
  | Readonly<{ kind: 'refused'; failure: KeyRingFailure }>
  | Readonly<{ kind: 'answers'; answers: readonly WriterAnswer[] }>;
