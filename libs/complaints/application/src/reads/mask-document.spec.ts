import type { CaseFacts, Principal, Role } from '@redress/access';
import { maskDocument, maskValue, type Reader } from './mask-document';
import { fieldClassAt, maskKindAt } from './personal-places';

const facts: CaseFacts = {
  standing: 'working',
  sensitivity: 'normal',
  unit: 'lamps',
  handler: 'office:he',
  isIdentityConfidential: false,
  isOwn: false,
};

const readerAs = (role: Role, more: Partial<CaseFacts> = {}): Reader => {
  const principal: Principal = { id: 'office:he', roles: [role], unit: 'lamps' };
  return {
    principal,
    facts: { ...facts, ...more },
    erasures: [{ erasureId: 'erasure-1', kid: 'kid-gone', destroyedAt: '2026-03-05T01:00:00.000Z' }],
  };
};

const text = (words: string) => ({ text: words, kid: 'kid-1' });

const view = {
  status: 'InProgress',
  complainant: { name: text('欧阳文平'), contact: text('13812345678'), account: null },
  respondent: { organisation: 'City', name: text('Lin') },
  narrative: text('Dark'),
  demand: { unavailable: true, kid: 'kid-gone' },
  subject: { unavailable: true, kid: 'kid-other' },
  findingBasis: { basis: text('Seen there'), evidenceIds: ['e-1'] },
  feedbacks: [{ text: text('Mended'), measures: null }],
};

describe('a document as somebody reads it', () => {
  it('shows what is open to him, masks the rest, and says of each mask whether it can be lifted', () => {
    expect(maskDocument(view, readerAs('handler'))).toEqual({
      document: {
        status: 'InProgress',
        complainant: {
          name: { masked: '欧阳**', characters: 4 },
          contact: { masked: '138****5678', characters: 11 },
          account: null,
        },
        respondent: { organisation: 'City', name: { text: 'Lin' } },
        narrative: { text: 'Dark' },
        demand: { unavailable: 'erased', erasureId: 'erasure-1' },
        subject: { unavailable: 'noKey' },
        findingBasis: { basis: { text: 'Seen there' }, evidenceIds: ['e-1'] },
        feedbacks: [{ text: { text: 'Mended' }, measures: null }],
      },
      masked: [
        { pointer: '/complainant/name', reason: 'role', revealable: true },
        { pointer: '/complainant/contact', reason: 'role', revealable: true },
      ],
      erased: [{ pointer: '/demand', erasureId: 'erasure-1', erasedAt: '2026-03-05T01:00:00.000Z' }],
    });
  });

  it('shows of what he can never open not even a part', () => {
    const { document, masked } = maskDocument(view, readerAs('handler', { isIdentityConfidential: true }));
    expect(document).toMatchObject({ complainant: { name: { masked: '••••' }, contact: { masked: '••••' } } });
    expect(masked.map(({ revealable }) => revealable)).toEqual([false, false]);
  });

  it('is closed altogether to somebody who does not see the case', () => {
    const { document } = maskDocument(view, readerAs('config-admin'));
    expect(JSON.stringify(document)).not.toMatch(/Lin|Dark|Seen|Mended|138/);
  });

  it('masks from everybody what stands at a place that nobody thought of', () => {
    const { document, masked } = maskDocument({ diary: [{ entry: text('Secret') }] }, readerAs('supervisor'));
    expect(document).toEqual({ diary: [{ entry: { masked: '••••', characters: 6 } }] });
    expect(masked).toEqual([{ pointer: '/diary/0/entry', reason: 'role', revealable: false }]);
  });

  it('is masked alike where only a part of it is shown, such as a difference', () => {
    const added = { escalationId: 'escalation-1', statement: text('Too slow'), level: 2 };
    const shown = maskValue(added, readerAs('dispatcher'), '/escalations/escalation-1');
    expect(shown.document).toEqual({
      escalationId: 'escalation-1',
      statement: { masked: '••••', characters: 8 },
      level: 2,
    });
    expect(maskValue(text('Dark'), readerAs('dispatcher'), '/narrative').document).toEqual({ text: 'Dark' });
  });
});

describe('the places of personal text', () => {
  it('are found by their pattern, and by nothing longer or shorter', () => {
    expect(fieldClassAt('/information/3/supplied/items/0')).toBe('content');
    expect(fieldClassAt('/checks/notDuplicate/note')).toBe('internal');
    for (const pointer of [
      '',
      '/',
      '/narrative/0',
      '/information/3',
      '/complainant',
      '/checks/other/note',
      'narrative',
    ])
      expect(fieldClassAt(pointer)).toBeUndefined();
    expect(maskKindAt('/narrative')).toBe('text');
  });
});
