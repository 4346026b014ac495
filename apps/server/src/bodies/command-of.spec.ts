import { arbitraryJson, arbitraryJsonObject } from '@redress/testing';
import fc from 'fast-check';
import { arbitraryBody, send } from './body.spec-kit';
import type { DoorCommandType } from './body-of';
import { commandBodies, doorCommandTypes } from './command-bodies';
import { commandOf } from './command-of';
import { FileComplaintBody } from './filing/filing.bodies';

/** A command as the body that it came from: every wrapped text bare again. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  if ('kind' in value && value.kind === 'clear' && 'value' in value) return value.value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bare(member)]));
};

const aType = fc.constantFrom(...doorCommandTypes);
const aBody = aType.chain((type) => fc.tuple(fc.constant(type), arbitraryBody(commandBodies[type].body)));

const bodyOf = (type: DoorCommandType, body: object): unknown => {
  const { command, occurredAt } = commandOf(type, body);
  expect(command.type).toBe(type);
  return { ...(bare(command.data) as object), ...(occurredAt === undefined ? {} : { occurredAt }) };
};

/** A copy in which one value, somewhere, is another, or has a member or item more. */
const changed = (json: unknown, path: readonly number[], other: unknown, name: string): unknown => {
  const [step, ...rest] = path;
  const isContainer = typeof json === 'object' && json !== null;
  if (step === undefined) {
    if (!isContainer || Array.isArray(json)) return other;
    const copy = { ...json };
    Object.defineProperty(copy, name, { value: other, enumerable: true, configurable: true, writable: true });
    return copy;
  }
  if (!isContainer) return other;
  const keys = Object.keys(json);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const at = changed(Reflect.get(json, key), rest, other, name);
  return Array.isArray(json) ? json.with(Number(key), at) : { ...json, [key]: at };
};

const aName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'then',
    '$ne',
    'kind',
    'occurredAt',
    'complaintId',
  ),
  fc.string(),
);
const spoilt = fc
  .tuple(aBody, fc.array(fc.nat(9), { maxLength: 4 }), arbitraryJson, aName)
  .map(([[type, json], path, other, name]) => [type, changed(json, path, other, name)] as const);

describe('the command that a body is', () => {
  it('holds every member of it and no other, personal texts wrapped, what is absent absent', () =>
    fc.assert(
      fc.asyncProperty(aBody, async ([type, json]) => {
        const taken = await send(commandBodies[type].body, json);
        expect('body' in taken ? bodyOf(type, taken.body) : taken.errors).toStrictEqual(json);
      }),
      { numRuns: 300 },
    ));

  it('never comes of anything else: JSON of any kind is taken as it is or refused in sentences', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(spoilt, fc.tuple(aType, fc.oneof(arbitraryJsonObject, arbitraryJson))),
        async ([type, json]) => {
          const taken = await send(commandBodies[type].body, json);
          if ('body' in taken) expect(bodyOf(type, taken.body)).toStrictEqual(JSON.parse(JSON.stringify(json)));
          else expect(taken.errors.filter((told) => !/^(?:\/.*)?: \p{Lu}.*\.$/su.test(told))).toStrictEqual([]);
        },
      ),
      { numRuns: 1_000 },
    ));

  it('is refused without a word of what was sent', () =>
    fc.assert(
      fc.asyncProperty(aBody, fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), async ([type, json], path) => {
        const secret = 'Wang Li 555-0142 \u0000';
        const taken = await send(commandBodies[type].body, changed(json, path, secret, 'spare'));
        expect(JSON.stringify('errors' in taken ? taken.errors : [])).not.toMatch(/Wang|555/);
      }),
      { numRuns: 200 },
    ));

  it('is made of a validated body and of nothing else', () => {
    const { example } = commandBodies.FileComplaint;
    expect(() => commandOf('FileComplaint', example)).toThrow('Not the body of FileComplaint');
    expect(() => commandOf('AddNote', new FileComplaintBody())).toThrow('Not the body of AddNote');
    for (const [member, told] of [
      [{ narrative: 7 }, 'A personal text that is none'],
      [{ tags: 'night' }, 'A list that is none'],
      [{ respondent: {} }, 'A part of no declared class'],
      [{ spare: 1 }, 'FileComplaintBody declares no spare'],
    ] as const)
      expect(() => commandOf('FileComplaint', Object.assign(new FileComplaintBody(), member))).toThrow(told);
  });

  it.each(['firstReceiverId', 'sourceRow'])('of a filing takes no %s from a body', async (name) => {
    const { body, example } = commandBodies.FileComplaint;
    expect(await send(body, { ...example, [name]: 'directory:u-1' })).toStrictEqual({
      errors: [`/${name}: Is not a member that belongs here.`],
    });
  });

  it('takes no account, no end date and nobody who acts from a body', async () => {
    const { FileComplaint, CloseWithFeedback, AddNote } = commandBodies;
    const strange = 'Is not a member that belongs here.';
    expect(await send(FileComplaint.body, { ...FileComplaint.example, complainant: { account: 'a' } })).toStrictEqual({
      errors: [`/complainant/account: ${strange}`],
    });
    expect(await send(CloseWithFeedback.body, { ...CloseWithFeedback.example, endedOn: '2026-03-01' })).toStrictEqual({
      errors: [`/endedOn: ${strange}`],
    });
    expect(await send(AddNote.body, { ...AddNote.example, actor: { id: 'a' } })).toStrictEqual({
      errors: [`/actor: ${strange}`],
    });
  });
});
