import { formParts } from '../contract/command-forms.generated';
import type { Draft } from './draft';
import type { FormParts, PartName } from './form-part';
import { fieldsOn, refsOf } from './pointer-path';

const parts: FormParts = formParts;

const namesOn = (root: PartName, pointer: string, draft: Draft = {}): readonly string[] =>
  fieldsOn(root, pointer, draft, parts).map(
    ({ part, name, index }) => `${part}.${name}${index === undefined ? '' : ` ${String(index)}`}`,
  );

describe('the fields that a pointer leads through', () => {
  it.each([
    ['/subject', ['FileComplaintBody.subject']],
    ['/category/code', ['FileComplaintBody.category', 'CategoryPart.code']],
    ['/tags/1', ['FileComplaintBody.tags 1']],
    ['/incident/place/address', ['FileComplaintBody.incident', 'IncidentPart.place', 'PlacePart.address']],
    ['', []],
    ['/nothing', []],
  ])('%s', (pointer, names) => {
    expect(namesOn('FileComplaintBody', pointer)).toStrictEqual(names);
  });

  it('may go through one of several parts of a list', () => {
    expect(namesOn('MarkValidBody', '/criteria/2/clauseRef')).toStrictEqual([
      'MarkValidBody.criteria 2',
      'CriterionPart.clauseRef',
    ]);
  });

  it('may go through the part that a value of its own names', () => {
    const draft = { correction: { field: 'channel' } };
    expect(namesOn('CorrectRecordBody', '/correction/value', draft).at(-1)).toBe('ChannelCorrectionPart.value');
  });
});

describe('what a form refers to', () => {
  it('is that of every part in it', () => {
    expect([...refsOf('MarkValidBody', parts)]).toStrictEqual(['evidence']);
    expect([...refsOf('AssignComplaintBody', parts)].toSorted()).toStrictEqual(['staff', 'unit']);
  });
});
