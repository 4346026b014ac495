import { Type } from 'class-transformer';
import { Allow, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { valuesOfBodyMax } from './body-shape';
import { ProblemError, type Problem } from './problem';
import { validated } from './validation';

class Inner {
  @IsInt() count!: number;
}

class Outer {
  @IsString() name!: string;
  @IsOptional() @ValidateNested() @Type(() => Inner) inner?: Inner;
  @Allow() anything?: unknown;
}

class AllOptional {
  @IsOptional() @IsString() name?: string;
}

const take = (json: string | undefined, dto: new () => object = Outer): Promise<unknown> =>
  validated(dto).transform(json === undefined ? undefined : JSON.parse(json), { type: 'body' });

const problemOf = async (json: string | undefined, dto?: new () => object): Promise<Problem> => {
  const refusal: unknown = await take(json, dto).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(refusal instanceof ProblemError)) throw new Error(`Taken, or thrown otherwise: ${String(refusal)}`);
  return refusal.problem;
};

const errorsOf = async (json: string | undefined, dto?: new () => object): Promise<unknown> =>
  (await problemOf(json, dto)).members?.['errors'];

const strange = 'Is not a member that belongs here.';

describe('a body held to its DTO', () => {
  it('comes back as an instance of it, unchanged', async () => {
    const body = await take('{"name":"a","inner":{"count":1},"anything":[{"x":null}]}');
    expect(body).toBeInstanceOf(Outer);
    expect(JSON.stringify(body)).toBe('{"name":"a","inner":{"count":1},"anything":[{"x":null}]}');
  });

  it('is told what is wrong with it by JSON Pointer, as a malformed request', async () => {
    expect(await problemOf('{"name":7,"inner":{"count":"1"}}')).toMatchObject({ slug: 'invalid-body', status: 400 });
    expect(await errorsOf('{"name":7,"inner":{"count":"1"}}')).toStrictEqual([
      { pointer: '/name', detail: 'name must be a string' },
      { pointer: '/inner/count', detail: 'count must be an integer number' },
    ]);
  });

  it.each(['null', '[]', '[{"name":"a"}]', '"a"', '7', 'true'])('is no %s', async (json) => {
    expect(await errorsOf(json, AllOptional)).toStrictEqual([{ pointer: '', detail: 'Has to be an object.' }]);
  });

  it('is missed where it is needed', async () => {
    expect(await errorsOf(undefined)).toStrictEqual([{ pointer: '/name', detail: 'name must be a string' }]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'])(
    'holds no member %s, which would otherwise be dropped without a word',
    async (name) => {
      const error = { pointer: `/${name}`, detail: strange };
      expect(await errorsOf(`{"name":"a","${name}":{"a":1}}`)).toStrictEqual([error]);
      expect(await errorsOf(`{"name":"a","anything":[{"${name}":1}]}`)).toStrictEqual([
        { ...error, pointer: `/anything/0/${name}` },
      ]);
    },
  );

  it('holds no member that is not declared; a name without end is not repeated', async () => {
    const name = 'n'.repeat(10_000);
    expect(await errorsOf(`{"name":"a","~/":1,"${name}":2,"inner":{"count":1,"b":2}}`)).toStrictEqual([
      { pointer: '/~0~1', detail: strange },
      { pointer: `/${'n'.repeat(100)}…`, detail: strange },
      { pointer: '/inner/b', detail: strange },
    ]);
  });

  it('holds as many values as can be walked, and no more', async () => {
    const items = (count: number) => JSON.stringify({ name: 'a', anything: new Array<number>(count).fill(1) });
    await expect(take(items(valuesOfBodyMax - 2))).resolves.toBeInstanceOf(Outer);
    expect(await errorsOf(items(valuesOfBodyMax - 1))).toStrictEqual([
      { pointer: '', detail: 'Holds more than 10000 values.' },
    ]);
  });

  it('is not answered with a sentence for each of a thousand faults', async () => {
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`k${n}`, n])));
    expect(await errorsOf(body)).toHaveLength(50);
  });
});
