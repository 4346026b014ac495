import { complaintTransitions, describeRejection } from '@redress/complaints/domain';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { doorCommandTypes } from '../bodies';
import { commandRefusals, rejectionsOf } from './command-refusals';
import { refusalExamples, refusalKinds } from './refusal-examples';

const root = path.resolve(__dirname, '../../../..');

const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('spec') && !name.includes('generated'))
    .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));

/** Of no route: what comes there never reaches one, or it is no refusal. */
const ofNoRoute = [
  'internal-error',
  'uri-too-long',
  'method-not-allowed',
  'headers-too-large',
  'request-timeout',
  'expectation-failed',
  'bad-request',
];

const shown = refusalKinds.flatMap((kind) => [...refusalExamples(kind).values()].flat());
const ofCommands = doorCommandTypes.flatMap((type) =>
  [...refusalExamples('command', commandRefusals(type)).values()].flat(),
);

describe('an example of a refusal', () => {
  it('is there for every type of problem that the service makes', () => {
    const made = [...sourcesIn('apps/server/src'), ...sourcesIn('libs/platform/http/src')].flatMap((text) =>
      [...text.matchAll(/slug: '([a-z-]+)'/g)].map(([, slug = '']) => slug),
    );
    const documented = new Set(
      [...shown, ...ofCommands].map(({ body }) => String(body['type']).replace('urn:redress:problem:', '')),
    );
    const missing = [...new Set(made)].filter((slug) => !documented.has(slug) && !ofNoRoute.includes(slug));
    expect(made.length).toBeGreaterThan(20);
    expect(missing).toStrictEqual([]);
  });

  it.each(doorCommandTypes)('is there for every rule that %s is held to, in words, with what helps', (type) => {
    const guards = complaintTransitions.find(({ command }) => command === type)?.guards ?? [];
    const rejections = rejectionsOf(type);
    expect(guards.filter((guard) => !rejections.some(({ rule }) => rule === guard))).toStrictEqual([]);
    const problems = commandRefusals(type).filter(({ status }) => status === 409);
    expect(problems.map(({ detail }) => detail)).toStrictEqual(
      rejections.map((rejection) => describeRejection(rejection, 'en')),
    );
    for (const { members } of problems)
      expect(members).toMatchObject({
        policy: 'hotline@2',
        who: expect.any(Array) as unknown,
        next: expect.any(Array) as unknown,
      });
  });
});
