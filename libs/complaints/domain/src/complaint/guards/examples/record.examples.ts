import { clear } from '@redress/kernel';
import type { ComplaintCommandOf } from '../../complaint.commands';
import { commandsTo, filingEventId, sample, withData } from '../../complaint.spec-kit';
import type { recordGuards } from '../record.guards';
import type { Example, Examples, RefusedExample } from './example';

const { Filed, Closed } = commandsTo;
const correct = sample.CorrectRecord;
/** Filing, two deadlines, an escalation, then the correction of the channel. */
const correctionEventId = '00000000-0000-4000-8000-000000000005';
const unknownEventId = '00000000-0000-4000-8000-0000000000ff';
const corrected = [...Filed, correct];

const filedHere: ComplaintCommandOf<'FileComplaint'> = {
  type: 'FileComplaint',
  data: { matterKind: 'complaint', anonymity: 'anonymous', narrative: clear('Noise.') },
};

type Correction = ComplaintCommandOf<'CorrectRecord'>['data']['correction'];

const correcting = (correction: Correction): Example => ({ after: Filed, command: withData(correct, { correction }) });
const correctingNothing = (correction: Correction): RefusedExample => ({
  ...correcting(correction),
  refusal: { code: 'NothingToCorrect', field: correction.field },
});

export const recordExamples: Examples<keyof typeof recordGuards> = {
  noteIsWritten: {
    passes: [{ after: Closed, command: sample.AddNote }],
    refused: [
      { after: Closed, command: withData(sample.AddNote, { text: clear('\n') }), refusal: { code: 'NoteEmpty' } },
    ],
  },
  targetStatesAField: {
    passes: [{ after: Filed, command: correct }],
    refused: [
      {
        after: Filed,
        command: withData(correct, { targetEventId: unknownEventId }),
        refusal: { code: 'TargetNotFound', targetEventId: unknownEventId },
      },
    ],
  },
  targetSetThisField: {
    passes: [
      {
        after: corrected,
        command: withData(correct, {
          targetEventId: correctionEventId,
          correction: { field: 'channel', value: 'letter' },
        }),
      },
      { after: corrected, command: withData(correct, { correction: { field: 'originKind', value: 'hotline' } }) },
      {
        // The triage set the category, so it is the triage that is corrected.
        after: [...Filed, withData(sample.AssessTriage, { category: { scheme: 'matters', code: 'dust' } })],
        command: withData(correct, {
          targetEventId: correctionEventId,
          correction: { field: 'category', value: { scheme: 'matters', code: 'noise' } },
        }),
      },
    ],
    refused: [
      {
        after: corrected,
        command: withData(correct, { correction: { field: 'channel', value: 'letter' } }),
        refusal: {
          code: 'NotTheSettingEvent',
          targetEventId: filingEventId,
          field: 'channel',
          setBy: correctionEventId,
        },
      },
      {
        after: corrected,
        command: withData(correct, {
          targetEventId: correctionEventId,
          correction: { field: 'demand', value: clear('Quiet nights.') },
        }),
        refusal: {
          code: 'NotTheSettingEvent',
          targetEventId: correctionEventId,
          field: 'demand',
          setBy: filingEventId,
        },
      },
    ],
  },
  correctionChangesTheRecord: {
    passes: [
      correcting({ field: 'channel', value: 'web' }),
      correcting({ field: 'originKind', value: 'hotline' }),
      correcting({ field: 'category', value: { scheme: 'matters', code: 'noise', subcode: 'night' } }),
      correcting({ field: 'respondentOrganisation', value: 'Harbour Works' }),
      // A person's text is not compared, so that the same words may be written once more.
      correcting({ field: 'narrative', value: clear('Hammering at night.') }),
      correcting({ field: 'complainantName', value: clear('Wang Li') }),
    ],
    refused: [
      correctingNothing({ field: 'channel', value: 'phone' }),
      correctingNothing({ field: 'category', value: { scheme: 'matters', code: 'noise' } }),
      correctingNothing({ field: 'respondentOrganisation', value: 'Harbour Building Site' }),
      {
        after: [...Filed, withData(correct, { correction: { field: 'originKind', value: 'other' } })],
        command: withData(correct, {
          targetEventId: correctionEventId,
          correction: { field: 'originKind', value: 'other' },
        }),
        refusal: { code: 'NothingToCorrect', field: 'originKind' },
      },
    ],
  },
  caseHasASourceRecord: {
    passes: [{ after: Closed, command: sample.SeeSourceRow }],
    refused: [
      {
        after: [filedHere],
        command: sample.SeeSourceRow,
        refusal: { code: 'NoSourceRecord' },
      },
    ],
  },
  keyIsNotYetDestroyed: {
    passes: [
      { after: Closed, command: sample.DestroySubjectKey },
      { after: [...Closed, sample.DestroySubjectKey], command: withData(sample.DestroySubjectKey, { kid: 'kid-2' }) },
    ],
    refused: [
      {
        after: [...Closed, sample.DestroySubjectKey],
        command: withData(sample.DestroySubjectKey, { erasureId: 'erasure-2' }),
        refusal: { code: 'KeyAlreadyDestroyed', kid: 'kid-1' },
      },
    ],
  },
};
