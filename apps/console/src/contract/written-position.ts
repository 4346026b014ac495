import { liveValue, type LiveValue } from '../store/live-value';

/** How far the log went when this page last wrote; `undefined` while it has written nothing. An opaque token of the store. */
export const written: LiveValue<string | undefined> = liveValue<string | undefined>(undefined);

/** Routes that say what is recorded, and so can wait until their answer goes far enough. */
const waiting = /^\/v1\/(complaints|worklists|audit-trail|access-log|trends|public\/tracking)(\/|$)/;
/** Questions that are asked in a body. */
const questions = /\/(search|reveal|tracking)$/;

/** @param route the path as the contract writes it, with its parameters' names */
export const waitsForPosition = (method: string, route: string): boolean =>
  waiting.test(route) && (method === 'GET' || (method === 'POST' && questions.test(route)));
