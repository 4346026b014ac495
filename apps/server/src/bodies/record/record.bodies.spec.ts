import { correctableFields, type CorrectableField } from '@redress/complaints/domain';
import { send } from '../body.spec-kit';
import { commandBodies } from '../command-bodies';
import { commandOf } from '../command-of';

const { body, example } = commandBodies.CorrectRecord;
const correct = (correction: unknown) => send(body, { ...example, correction });

const text = { right: '王莉', wrong: ['', 7, { $ne: '' }, ['王莉'], null] };

/** A right value of each field, and what belongs to another or to none. */
const values: Readonly<Record<CorrectableField, Readonly<{ right: unknown; wrong: readonly unknown[] }>>> = {
  channel: { right: 'letter', wrong: ['hotline', { scheme: 'a', code: 'b' }, '王莉', null] },
  originKind: { right: 'hotline', wrong: ['letter', true, null] },
  category: { right: { scheme: 'a', code: 'b' }, wrong: ['a', { scheme: 'a' }, [{ scheme: 'a', code: 'b' }], null] },
  respondentOrganisation: { right: '海港路桥', wrong: ['', 7, ' 海港', { name: '海港' }, null] },
  subject: text,
  narrative: text,
  demand: text,
  complainantName: text,
  complainantContact: text,
};

const personal: readonly CorrectableField[] = [
  'subject',
  'narrative',
  'demand',
  'complainantName',
  'complainantContact',
];

describe.each(correctableFields)('a correction of %s', (field) => {
  const { right, wrong } = values[field];

  it('is taken with a value of that field, sealed where the field is', async () => {
    const taken = await correct({ field, value: right });
    const value = personal.includes(field) ? { kind: 'clear', value: right } : right;
    expect('body' in taken && commandOf('CorrectRecord', taken.body).command.data.correction).toStrictEqual({
      field,
      value,
    });
  });

  it.each(wrong.map((value) => [JSON.stringify(value), value] as const))('is refused with %s', async (_json, value) => {
    const refused = await correct({ field, value });
    const places = 'errors' in refused ? refused.errors.map((told) => told.split(':')[0]) : ['taken'];
    expect(places.filter((place) => place?.startsWith('/correction/value') !== true)).toStrictEqual([]);
    expect(places.length).toBeGreaterThan(0);
  });
});

describe('a correction', () => {
  const unnamed = `/correction/field: Has to be one of: ${correctableFields.join(', ')}.`;

  it.each([
    ['of no field', { value: 'a' }, ['/correction/field: Is needed.']],
    ['of a field that is not corrected', { field: 'status', value: 'Closed' }, [unnamed]],
    ['of a name that every object has', { field: 'constructor', value: 'a' }, [unnamed]],
    ['of a field in a list', { field: ['channel'], value: 'web' }, [unnamed]],
    [
      'with more than field and value',
      { field: 'channel', value: 'web', by: 'a' },
      ['/correction/by: Is not a member that belongs here.'],
    ],
    ['without a value', { field: 'channel' }, ['/correction/value: Is needed.']],
    ['that is no object', 'channel', ['/correction: Has to be an object.']],
  ])('%s is refused', async (_what, correction, errors) => {
    expect(await correct(correction)).toStrictEqual({ errors });
  });
});
