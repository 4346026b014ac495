import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MalformedEventError } from '@redress/complaints/event-schema';
import { optionalMetadataKeys, UnknownEventError } from '@redress/kernel';
import { mutantsOf, type Mutant } from './mutants';
import { goldenEvents, readGolden, type GoldenEvent } from './read-golden-events';

const filesByName = goldenEvents.map((golden) => [golden.file, golden] as const);

/** The places that released-shapes.txt marks as optional, as patterns, by type and schema number. */
const optionalPlaces: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readFileSync(join(__dirname, 'released-shapes.txt'), 'utf8')
    .split('\n\n')
    .map((block) => {
      const [title = '', ...lines] = block.split('\n');
      const optional = lines.flatMap((line) => /^(\S+)\? /.exec(line)?.[1]?.replace(/\(\d+\)/g, '') ?? []);
      return [title.replace(' schema ', '.v'), new Set(optional)];
    }),
);

const outcomeOf = (golden: GoldenEvent, { data }: Mutant): string => {
  try {
    readGolden(golden, data);
    return 'read';
  } catch (error) {
    return error instanceof MalformedEventError ? 'refused' : String(error);
  }
};

describe('a golden event that was changed', () => {
  it.each(filesByName)('%s is refused, unless what is gone was optional', (_, golden) => {
    const optional = optionalPlaces.get(`${golden.type}.v${golden.metadata.schema}`);
    const mutants = mutantsOf(golden.data);
    expect(mutants.length).toBeGreaterThan(10);
    const wrong = mutants.filter((mutant) => {
      const isOptional = optional?.has(mutant.pointer.replace(/\/\d+(?=\/|$)/g, '/*')) === true;
      const expected = isOptional && mutant.change === 'is gone' ? 'read' : 'refused';
      return outcomeOf(golden, mutant) !== expected;
    });
    expect(wrong.map(({ pointer, change }) => `${pointer} ${change}`)).toStrictEqual([]);
  });

  it.each(filesByName)('%s is refused with metadata that were changed', (_, golden) => {
    const passed = mutantsOf({ ...golden.metadata }).filter(({ data }) => {
      try {
        readGolden(golden, golden.data, data);
        return true;
      } catch (error) {
        if (error instanceof MalformedEventError || error instanceof UnknownEventError) return false;
        throw error;
      }
    });
    const optional = optionalMetadataKeys.filter((key) => Object.hasOwn(golden.metadata, key));
    expect(passed.map(({ pointer, change }) => `${pointer} ${change}`).toSorted()).toStrictEqual(
      optional.map((key) => `/${key} is gone`).toSorted(),
    );
  });
});
