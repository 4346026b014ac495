import type { Answer } from '../service/service-client';
import { memberOf, objectOf, type Contract, type Operation } from './served-contract';

const eventStream = 'text/event-stream';

/** Each event of a stream, by its name (WHATWG HTML, 9.2.6). Comments are left out. */
const eventsOf = (text: string): readonly Readonly<{ name: string; data: unknown }>[] =>
  text
    .split('\n\n')
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith(':')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const fieldOf = (name: string): string =>
        lines.flatMap((line) => (line.startsWith(`${name}: `) ? [line.slice(name.length + 2)] : [])).join('\n');
      const data: unknown = JSON.parse(fieldOf('data'));
      return { name: fieldOf('event'), data };
    });

const problemsOfEvents = ({ problemsOf }: Contract, { stated }: Operation, text: string): readonly string[] =>
  eventsOf(text).flatMap(({ name, data }) => {
    const schema = memberOf(stated, 'x-events', name);
    return schema === undefined ? [`no event is named ${name}`] : problemsOf(schema, data);
  });

const isJson = (mediaType: string): boolean => /^application\/([a-z]+\+)?json$/.test(mediaType);

const missingHeaders = (response: unknown, { headers }: Answer): readonly string[] =>
  Object.entries(objectOf(memberOf(response, 'headers'))).flatMap(([name, header]) =>
    memberOf(header, 'required') === true && headers[name.toLowerCase()] === undefined
      ? [`the header ${name} is not there`]
      : [],
  );

/** Sentences on what of an answer is not as the contract states it for its status and media type; none where it is. */
export const problemsOfAnswer = (contract: Contract, operation: Operation, answer: Answer): readonly string[] => {
  const { status, headers, text } = answer;
  const response = memberOf(operation.stated, 'responses', String(status));
  if (response === undefined) return [`the contract states no ${status}: ${text.slice(0, 300)}`];
  if (memberOf(response, 'content') === undefined)
    return text === '' ? missingHeaders(response, answer) : ['the contract states no content'];
  const mediaType = (headers['content-type'] ?? '').split(';')[0] ?? '';
  const content = memberOf(response, 'content', mediaType);
  if (content === undefined) return [`the contract states no ${mediaType} for ${status}`];
  const schema = memberOf(content, 'schema');
  const inBody = (): readonly string[] => {
    if (mediaType === eventStream) return problemsOfEvents(contract, operation, text);
    const value: unknown = isJson(mediaType) ? JSON.parse(text) : text;
    return contract.problemsOf(schema, value);
  };
  return [...missingHeaders(response, answer), ...inBody()];
};
