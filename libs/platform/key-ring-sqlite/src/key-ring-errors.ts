import { KeyRingMissingError } from '@redress/kernel';

/** The master key file is readable by others, malformed, or the key of another ring. Nothing is opened with it. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

/** The ring, or its list of destructions, is not what was written. */
export class CorruptKeyRingError extends Error {
  override readonly name = 'CorruptKeyRingError';
}

/** Nothing was given or promised: the disk, a lock held too long, or a ring that is open for reading only. */
export class KeyRingUnavailableError extends Error {
  override readonly name = 'KeyRingUnavailableError';
}

const errorClasses = { KeyRingMissingError, MasterKeyError, CorruptKeyRingError, KeyRingUnavailableError } as const;

/** An error as it crosses threads. */
export type KeyRingFailure = Readonly<{ name: keyof typeof errorClasses; message: string }>;

const isKnown = (name: string): name is KeyRingFailure['name'] => Object.hasOwn(errorClasses, name);

/** Whatever went wrong in the writer thread that has no name of its own is an unavailable ring to its callers. */
export const failureOf = (error: unknown): KeyRingFailure => {
  if (!(error instanceof Error)) return { name: 'KeyRingUnavailableError', message: String(error) };
  return { name: isKnown(error.name) ? error.name : 'KeyRingUnavailableError', message: error.message };
};

export const errorOf = ({ name, message }: KeyRingFailure): Error => new errorClasses[name](message);
