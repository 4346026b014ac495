import type { FastifyInstance } from 'fastify';

/** Which methods the routes at a path take, for whoever came with another; none where no route is there. */
export type RouteMethods = (url: string) => readonly string[];

type KnownRoute = Readonly<{ segments: readonly string[]; methods: readonly string[] }>;

const segmentsOf = (path: string): readonly string[] => path.split('/').slice(1);

const matches = (pattern: readonly string[], path: readonly string[]): boolean =>
  pattern.length === path.length &&
  pattern.every((segment, index) => (segment.startsWith(':') ? path[index] !== '' : segment === path[index]));

/**
 * Remembers every route that is registered from now on: before the first one, then. A pattern with a wildcard is nobody's address, so it counts for none.
 * RFC 9110, 15.5.6: 405 says in Allow what would have been taken.
 */
export const watchRouteMethods = (fastify: FastifyInstance): RouteMethods => {
  const known: KnownRoute[] = [];
  fastify.addHook('onRoute', ({ url, method }) => {
    if (url.includes('*')) return;
    known.push({ segments: segmentsOf(url), methods: [method].flat().map(String) });
  });
  return (url) => {
    const path = segmentsOf(url.split('?', 1)[0] ?? '');
    const methods = known.filter(({ segments }) => matches(segments, path)).flatMap((route) => route.methods);
    return [...new Set(methods)].sort();
  };
};
