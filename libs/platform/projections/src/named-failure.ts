/** An error as it is kept in a dead letter or crosses to another thread: its class and its stack do not. */
export type NamedFailure = Readonly<{ name: string; message: string }>;

const isNamed = (error: unknown): error is NamedFailure =>
  typeof error === 'object' &&
  error !== null &&
  'name' in error &&
  typeof error.name === 'string' &&
  'message' in error &&
  typeof error.message === 'string';

export const failureOf = (error: unknown): NamedFailure =>
  isNamed(error)
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: 'Something that is no error was thrown' };

export const errorOf = ({ name, message }: NamedFailure): Error => Object.assign(new Error(message), { name });
