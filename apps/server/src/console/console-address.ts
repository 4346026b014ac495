/** First parts of the addresses that the console answers (console, Routes and addresses). What comes after them the console reads itself. */
const consoleParts: ReadonlySet<string> = new Set([
  '',
  'sign-in',
  'setup',
  'queues',
  'cases',
  'audit',
  'trends',
  'privacy',
  'admin',
  'policies',
  'me',
  'help',
]);

/** First parts of what the service answers itself: what is not there is a problem, never a page. */
const serviceParts: ReadonlySet<string> = new Set(['v1', 'health', 'metrics', 'docs', 'assets']);

/** Which page an address gets; `unknown` is the console's page that says so. */
export type PageKind = 'console' | 'public' | 'unknown' | 'none';

/** @param url path and query as they came. @param accept the `Accept` header: whoever does not ask for a page gets none */
export const pageOf = (url: string, accept: string | undefined): PageKind => {
  const [pathname = ''] = url.split('?');
  const [, first = ''] = pathname.split('/');
  if (serviceParts.has(first) || /^openapi\.(json|yaml)$/.test(first)) return 'none';
  if (!(accept ?? '').includes('text/html')) return 'none';
  if (first === 'public') return 'public';
  return consoleParts.has(first) ? 'console' : 'unknown';
};
