import { clear } from '@redress/kernel';
import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import type { FilePart } from '../../complaint.rejections';
import type { Money } from '../../events/investigation.values';
import type { investigationGuards } from '../investigation.guards';
import type { Example, Examples, RefusedExample } from './example';

const { InProgress } = commandsTo;
const attach = sample.AttachEvidence;
const planned = [...InProgress, sample.PlanMeasure];

const without = (missing: FilePart, change: Partial<typeof attach.data>): RefusedExample => ({
  after: InProgress,
  command: withData(attach, change),
  refusal: { code: 'FileNotIdentified', missing: [missing] },
});

const paying = (amount: Money): Example => ({ after: InProgress, command: withData(sample.PlanMeasure, { amount }) });
const notPaying = (value: string, currency = 'CNY'): RefusedExample => ({
  ...paying({ value, currency }),
  refusal: { code: 'AmountNotMoney', value, currency },
});

export const investigationExamples: Examples<keyof typeof investigationGuards> = {
  fileIsIdentified: {
    passes: [
      { after: InProgress, command: attach },
      { after: InProgress, command: withData(attach, { mediaType: 'application/vnd.ms-excel+zip', sizeBytes: 1 }) },
    ],
    refused: [
      without('sha256', { sha256: 'A'.repeat(64) }),
      without('sha256', { sha256: 'a'.repeat(63) }),
      without('sizeBytes', { sizeBytes: 0 }),
      without('sizeBytes', { sizeBytes: 1.5 }),
      without('sizeBytes', { sizeBytes: 2 ** 53 }),
      without('mediaType', { mediaType: 'audio' }),
      without('mediaType', { mediaType: 'audio/ogg; codecs=opus' }),
      without('storageRef', { storageRef: ' ' }),
      {
        after: InProgress,
        command: withData(attach, { sha256: '', sizeBytes: -1, mediaType: '', storageRef: '' }),
        refusal: { code: 'FileNotIdentified', missing: ['sha256', 'sizeBytes', 'mediaType', 'storageRef'] },
      },
    ],
  },
  descriptionIsWritten: {
    passes: [{ after: InProgress, command: attach }],
    refused: [
      {
        after: InProgress,
        command: withData(attach, { description: clear('') }),
        refusal: { code: 'DescriptionMissing' },
      },
    ],
  },
  evidenceIsNew: {
    passes: [{ after: [...InProgress, attach], command: withData(attach, { sha256: 'b'.repeat(64) }) }],
    refused: [
      {
        // The same bytes under another name are the same file.
        after: [...InProgress, withData(attach, { sha256: 'b'.repeat(64) }), attach],
        command: withData(attach, { storageRef: 'store/0002', description: clear('Again.') }),
        refusal: { code: 'EvidenceAlreadyAttached', evidenceId: 'evidence-2' },
      },
    ],
  },
  respondentsWordsAreWritten: {
    passes: [{ after: InProgress, command: sample.RecordRespondentStatement }],
    refused: [
      {
        after: InProgress,
        command: withData(sample.RecordRespondentStatement, { by: clear(' ') }),
        refusal: { code: 'RespondentStatementIncomplete', missing: ['by'] },
      },
      {
        after: InProgress,
        command: withData(sample.RecordRespondentStatement, { text: clear('') }),
        refusal: { code: 'RespondentStatementIncomplete', missing: ['text'] },
      },
    ],
  },
  causeIsNamed: {
    passes: [{ after: InProgress, command: sample.RecordRootCause }],
    refused: [
      {
        after: InProgress,
        command: withData(sample.RecordRootCause, { causeCode: ' ' }),
        refusal: { code: 'CauseMissing' },
      },
    ],
  },
  rootCauseIsNew: {
    passes: [
      {
        after: [...InProgress, sample.RecordRootCause],
        command: withData(sample.RecordRootCause, { causeCode: 'noSupervision' }),
      },
      {
        // Judged otherwise, and then as at first.
        after: [...InProgress, sample.RecordRootCause, withData(sample.RecordRootCause, { preventable: 'no' })],
        command: sample.RecordRootCause,
      },
    ],
    refused: [
      {
        after: [
          ...InProgress,
          sample.RecordRootCause,
          withData(sample.RecordRootCause, { causeCode: 'noSupervision', preventable: 'no' }),
        ],
        command: withData(sample.RecordRootCause, { note: clear('Once more.') }),
        refusal: { code: 'RootCauseAlreadyRecorded', causeCode: 'permitNotChecked' },
      },
    ],
  },
  measureIsDescribed: {
    passes: [{ after: InProgress, command: sample.PlanMeasure }],
    refused: [
      {
        after: InProgress,
        command: withData(sample.PlanMeasure, { description: clear('') }),
        refusal: { code: 'MeasureIncomplete', missing: ['description'] },
      },
      {
        after: InProgress,
        command: withData(sample.PlanMeasure, { responsible: '' }),
        refusal: { code: 'MeasureIncomplete', missing: ['responsible'] },
      },
    ],
  },
  amountIsMoney: {
    passes: [
      { after: InProgress, command: sample.PlanMeasure },
      paying({ value: '0.5', currency: 'CNY' }),
      paying({ value: '999999999999.99', currency: 'USD' }),
    ],
    refused: [
      notPaying('1,000'),
      notPaying('-1'),
      notPaying('01'),
      notPaying('1.005'),
      notPaying('1e3'),
      notPaying('1000000000000'),
      notPaying('5', 'yuan'),
    ],
  },
  measureIsPlanned: {
    passes: [{ after: planned, command: sample.CompleteMeasure }],
    refused: [
      {
        after: planned,
        command: withData(sample.CompleteMeasure, { measureId: 'measure-2' }),
        refusal: { code: 'MeasureNotFound', measureId: 'measure-2' },
      },
    ],
  },
  measureIsNotYetCompleted: {
    passes: [
      {
        after: [...planned, sample.PlanMeasure, sample.CompleteMeasure],
        command: withData(sample.CompleteMeasure, { measureId: 'measure-2' }),
      },
    ],
    refused: [
      {
        after: [...planned, sample.CompleteMeasure],
        command: sample.CompleteMeasure,
        refusal: { code: 'MeasureAlreadyCompleted', measureId: 'measure-1' },
      },
    ],
  },
  proofIsWritten: {
    passes: [{ after: planned, command: sample.CompleteMeasure }],
    refused: [
      {
        after: planned,
        command: withData(sample.CompleteMeasure, { proof: clear('') }),
        refusal: { code: 'ProofMissing' },
      },
    ],
  },
};
