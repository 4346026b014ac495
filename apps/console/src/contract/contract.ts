import createClient, { type Middleware } from 'openapi-fetch';
import { preferences } from '../preferences/preferences';
import type { paths } from './openapi.generated';
import { afterAnswer, afterSilence, standing } from './standing';
import { waitsForPosition, written } from './written-position';

/** Says that a page of this service sends it: no form and no picture of another can (door of the service). */
const clientHeader = ['Redress-Client', 'console'] as const;

const spoken: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set(...clientHeader);
    request.headers.set('Accept-Language', preferences.get().language);
    return request;
  },
};

/** Reads wait until they show what this page has written (interface, minPosition). */
const readOwnWrites: Middleware = {
  onRequest: async ({ request, schemaPath }) => {
    const position = written.get();
    if (position === undefined || !waitsForPosition(request.method, schemaPath)) return request;
    const url = new URL(request.url);
    url.searchParams.set('minPosition', position);
    const { method, headers, credentials, signal } = request;
    // A body that is handed on as it is would be a stream, which browsers send over HTTP/2 alone.
    const body = method === 'GET' ? {} : { body: await request.text() };
    return new Request(url, { method, headers, credentials, signal, ...body });
  },
};

const watched: Middleware = {
  onResponse: ({ response }) => {
    standing.set(afterAnswer(standing.get(), response, Date.now()));
    return response;
  },
  onError: ({ error }) => {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    standing.set(afterSilence(standing.get(), navigator.onLine, Date.now()));
  },
};

/** Every request of the console goes through here. Addresses, bodies and answers are those of the service's own document. */
export const contract = createClient<paths>({ baseUrl: window.location.origin, credentials: 'same-origin' });
contract.use(spoken, readOwnWrites, watched);
