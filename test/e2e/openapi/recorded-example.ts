import path from 'node:path';
import type { Answer } from '../service/service-client';
import { memberOf, type Contract } from './served-contract';

/** Of a longer text the example shows the beginning. */
const textLinesMax = 6;

/** An answer as the documentation shows it: JSON as a value, a stream by its first two events, anything else by its first lines. */
export const recordedExample = ({ headers, text }: Answer): unknown => {
  const mediaType = headers['content-type'] ?? '';
  if (mediaType.startsWith('text/event-stream')) return `${text.split('\n\n').slice(0, 2).join('\n\n')}\n\n`;
  if (!mediaType.startsWith('application/json')) return `${text.split('\n').slice(0, textLinesMax).join('\n')}\n`;
  const value: unknown = JSON.parse(text);
  return value;
};

/** The example that the contract has of such an answer by now. */
export const statedExample = ({ operations }: Contract, operationId: string, { status, headers }: Answer): unknown => {
  const [mediaType = ''] = (headers['content-type'] ?? '').split(';');
  const operation = operations.find(({ id }) => id === operationId);
  return memberOf(operation?.stated, 'responses', String(status), 'content', mediaType, 'example');
};

/** Keys, ids, hashes, numbers and times, the parts of a seal, cursors: what differs between two answers to the same question. */
const drawnAnew =
  /(?<=#k=)[\w-]+|(?<="(?:token|kid|iv|ct|tag|next)":")[^"]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|s[0-9a-f]{8}|[0-9A-Z]{10}|\d+/g;

const whatItTells = (example: unknown): string => JSON.stringify(example ?? null).replaceAll(drawnAnew, '');

/** The example that stood before, where the new one tells the same with other ids and times: so a change of the file is a change of the contract. */
export const settledExample = (before: unknown, now: unknown): unknown =>
  whatItTells(before) === whatItTells(now) ? before : now;

/** What the documentation's examples are made with. */
export const examplesFile = path.resolve(__dirname, '../../../apps/server/src/openapi/answer-examples.generated.ts');

export const examplesText = (examples: Readonly<Record<string, unknown>>): string => {
  const sorted = Object.fromEntries(Object.entries(examples).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `// Made by \`npm run contract\` from real answers to made-up cases: never edited.\nexport const recordedExamples = ${JSON.stringify(sorted)};\n`;
};
