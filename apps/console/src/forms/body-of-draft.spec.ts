import { formParts } from '../contract/command-forms.generated';
import { bodyOfDraft, faultsOfDraft, type Reading } from './body-of-draft';
import { startDraft } from './draft';
import type { FormParts } from './form-part';
import { instantIn } from './zoned-input';

const parts: FormParts = formParts;
const reading: Reading = { parts, readInstant: (text) => instantIn('Asia/Shanghai', text) };

describe('what was typed into a form', () => {
  it('is no body before what is demanded is there', () => {
    const draft = { ...startDraft('MarkValidBody', parts), criteria: [] };
    expect(faultsOfDraft('MarkValidBody', draft, reading).map(({ pointer }) => pointer)).toStrictEqual([
      '/checks/rightsHarmed/holds',
      '/checks/respondentIdentified/holds',
      '/checks/factsStated/holds',
      '/checks/demandStated/holds',
      '/checks/withinJurisdiction/holds',
      '/checks/notDuplicate/holds',
    ]);
  });

  it('becomes the body without what was left blank', () => {
    const draft = {
      ...startDraft('FileComplaintBody', parts),
      matterKind: 'complaint',
      anonymity: 'named',
      occurredAt: '2026-03-14T18:00',
      complainant: { name: 'Somebody', contact: '' },
      respondent: { name: '' },
      demand: '',
      narrative: 'The lamp is out\nagain',
    };
    expect(faultsOfDraft('FileComplaintBody', draft, reading)).toStrictEqual([]);
    expect(bodyOfDraft('FileComplaintBody', draft, reading)).toStrictEqual({
      occurredAt: '2026-03-14T10:00:00.000Z',
      matterKind: 'complaint',
      anonymity: 'named',
      complainant: { name: 'Somebody' },
      narrative: 'The lamp is out\nagain',
    });
  });

  it('says where a text is too long, a number none, and a choice of parts open', () => {
    expect(faultsOfDraft('AddNoteBody', { text: 'x'.repeat(20_001) }, reading)).toStrictEqual([
      { pointer: '/text', fault: 'tooLong' },
    ]);
    const triage = {
      severity: 'three',
      complexity: 'simple',
      urgency: 'urgent',
      sensitivity: 'normal',
      source: 'human',
    };
    expect(faultsOfDraft('AssessTriageBody', triage, reading)).toStrictEqual([
      { pointer: '/severity', fault: 'notANumber' },
    ]);
    const correction = { targetEventId: 'event-1', reason: 'Misheard' };
    expect(faultsOfDraft('CorrectRecordBody', correction, reading)).toStrictEqual([
      { pointer: '/correction', fault: 'missing' },
    ]);
    const chosen = { ...correction, correction: { field: 'channel', value: 'web' } };
    expect(bodyOfDraft('CorrectRecordBody', chosen, reading)).toStrictEqual(chosen);
  });
});

describe('a time of day in the ledger’s zone', () => {
  it('is read by its clocks, at a change of the clock too', () => {
    expect(instantIn('Asia/Shanghai', '2026-03-14T18:00')).toBe('2026-03-14T10:00:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantIn('Europe/Berlin', '2026-07-01T12:00')).toBe('2026-07-01T10:00:00.000Z');
  });

  it('is none where that hour was left out, or where nothing was typed', () => {
    expect(instantIn('Europe/Berlin', '2026-03-29T02:30')).toBeUndefined();
    expect(instantIn('Asia/Shanghai', '')).toBeUndefined();
  });
});
