import { formParts } from '../contract/command-forms.generated';
import type { FormParts } from './form-part';
import { fieldAt, refsOf } from './pointer-path';

const parts: FormParts = formParts;

describe('the field that a pointer means', () => {
  it.each([
    ['/subject', { part: 'FileComplaintBody', name: 'subject', index: undefined }],
    ['/category/code', { part: 'CategoryPart', name: 'code', index: undefined }],
    ['/tags/1', { part: 'FileComplaintBody', name: 'tags', index: 1 }],
    ['/incident/place/address', { part: 'PlacePart', name: 'address', index: undefined }],
    ['', undefined],
    ['/nothing', undefined],
  ])('%s', (pointer, field) => {
    expect(fieldAt('FileComplaintBody', pointer, {}, parts)).toStrictEqual(field);
  });

  it('may stand in one of several parts of a list', () => {
    expect(fieldAt('MarkValidBody', '/criteria/2/clauseRef', {}, parts)).toStrictEqual({
      part: 'CriterionPart',
      name: 'clauseRef',
      index: undefined,
    });
  });

  it('may stand in the part that a value of its own names', () => {
    const draft = { correction: { field: 'channel' } };
    expect(fieldAt('CorrectRecordBody', '/correction/value', draft, parts)?.part).toBe('ChannelCorrectionPart');
  });
});

describe('what a form refers to', () => {
  it('is that of every part in it', () => {
    expect([...refsOf('MarkValidBody', parts)]).toStrictEqual(['evidence']);
    expect([...refsOf('AssignComplaintBody', parts)].toSorted()).toStrictEqual(['staff', 'unit']);
  });
});
