import { commandBodies, formParts } from '../contract/command-forms.generated';
import { commandRoutes } from '../contract/commands.generated';
import type { FormParts, Kind } from '../forms/form-part';
import { commandWords } from './command-words';
import { fieldKey, fieldWords } from './field-words';
import { groupNames } from './form-group-words';
import { optionKey, optionWords } from './option-words';

const parts: FormParts = formParts;
const every = Object.entries(parts).flatMap(([, fields]) => fields);

const optionsOf = (kind: Kind): readonly string[] => {
  if (kind.is === 'choice') return kind.of;
  return kind.is === 'list' ? optionsOf(kind.item) : [];
};

describe('the forms of all commands', () => {
  it('are there for every command that can be sent', () => {
    expect(Object.keys(commandBodies)).toStrictEqual(Object.keys(commandRoutes));
    expect(Object.keys(commandWords.entries)).toStrictEqual(Object.keys(commandRoutes));
    expect(every.length).toBeGreaterThan(200);
  });

  it('have a label of every field, in both languages', () => {
    const unlabelled = Object.entries(parts).flatMap(([part, fields]) =>
      fields.flatMap(({ name }) => {
        const { zh = '', en = '' } = fieldWords.entries[`${part}.${name}`] ?? fieldWords.entries[name] ?? {};
        return zh === '' || en === '' ? [`${part}.${name}`] : [];
      }),
    );
    expect(unlabelled).toStrictEqual([]);
  });

  it('have a name for every value that can be chosen', () => {
    const unnamed = every.flatMap((field) =>
      optionsOf(field).filter((option) => optionWords.entries[optionKey(field.name, option)] === undefined),
    );
    expect(unnamed).toStrictEqual([]);
  });

  it('stand in groups that have a name', () => {
    expect(
      every.filter(({ group }) => group !== undefined && !groupNames.some((name) => name === group)),
    ).toStrictEqual([]);
  });

  it('say what a name means there, where it means something else', () => {
    expect(fieldKey('AssignComplaintBody', 'by')).toBe('AssignComplaintBody.by');
    expect(fieldKey('AddNoteBody', 'text')).toBe('text');
    expect(optionKey('finding', 'partly')).toBe('finding.partly');
  });
});
