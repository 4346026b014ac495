import { bodyOf, emptyDraft, faultOf, isWritten } from './filing';

describe('a complaint that is being written', () => {
  it('leaves out what is not said, and keeps what is as it was typed', () => {
    expect(bodyOf({ ...emptyDraft, narrative: ' 路灯不亮\n' }, 'zh-CN')).toStrictEqual({
      matterKind: 'complaint',
      narrative: ' 路灯不亮\n',
      language: 'zh-CN',
    });
    const draft = {
      kind: 'report',
      narrative: 'n',
      place: 'p',
      when: '2026-03-01',
      about: ' a ',
      demand: 'd',
    } as const;
    expect(bodyOf(draft, 'en')).toStrictEqual({
      matterKind: 'report',
      narrative: 'n',
      language: 'en',
      incident: { from: '2026-03-01', place: { address: 'p' } },
      respondentOrganisation: 'a',
      demand: 'd',
    });
  });

  it('cannot be sent without what happened, nor beyond what is taken', () => {
    expect(faultOf({ ...emptyDraft, narrative: ' \n' }, 5)).toBe('narrativeMissing');
    expect(faultOf({ ...emptyDraft, narrative: '一二三四😀' }, 5)).toBeUndefined();
    expect(faultOf({ ...emptyDraft, narrative: '一二三四五六' }, 5)).toBe('tooLong');
  });

  it('is something to lose once anything stands in it', () => {
    expect(isWritten(emptyDraft)).toBe(false);
    expect(isWritten({ ...emptyDraft, demand: 'd' })).toBe(true);
  });
});
