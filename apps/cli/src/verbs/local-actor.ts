import type { Actor } from '@redress/kernel';
import type { Context } from '../context';

/** Who acts at a terminal: the machine's user, since nobody has signed in (interface, Command line). */
export const localActor = ({ systemUser }: Pick<Context, 'systemUser'>): Actor => ({
  kind: 'user',
  id: `local:${systemUser()}`,
});

/** The writer in the names of the access log's streams. */
export const localWriter = 'cli';
