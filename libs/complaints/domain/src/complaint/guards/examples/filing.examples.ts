import { clear } from '@redress/kernel';
import type { ComplaintCommandOf } from '../../complaint.commands';
import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import { sourcePack } from '../../complaint.spec-packs';
import type { filingGuards } from '../filing.guards';
import type { Examples } from './example';

const bare: ComplaintCommandOf<'FileComplaint'> = {
  type: 'FileComplaint',
  data: { matterKind: 'notStated', anonymity: 'notStated' },
};
const { Filed, NeedsInformation } = commandsTo;

export const filingExamples: Examples<keyof typeof filingGuards> = {
  formIsComplete: {
    passes: [
      { after: [], command: sample.FileComplaint },
      { after: [], command: withData(bare, { anonymity: 'anonymous', narrative: clear('Noise.') }) },
      { after: [], command: withData(bare, { narrative: clear('Noise.'), complainant: { account: clear('u17') } }) },
      { after: [], command: bare, context: { pack: sourcePack } },
    ],
    refused: [
      { after: [], command: bare, refusal: { code: 'FormIncomplete', missing: ['narrative', 'complainant'] } },
      {
        after: [],
        command: withData(sample.FileComplaint, { narrative: clear(' \u3000\n') }),
        refusal: { code: 'FormIncomplete', missing: ['narrative'] },
      },
      {
        after: [],
        command: withData(sample.FileComplaint, { narrative: { kind: 'erased' } }),
        refusal: { code: 'FormIncomplete', missing: ['narrative'] },
      },
      {
        after: [],
        command: withData(sample.FileComplaint, { complainant: { name: clear('') } }),
        refusal: { code: 'FormIncomplete', missing: ['complainant'] },
      },
    ],
  },
  complaintIsNotYetAcknowledged: {
    passes: [{ after: Filed, command: sample.AcknowledgeComplaint }],
    refused: [
      {
        after: [...Filed, sample.AcknowledgeComplaint],
        command: withData(sample.AcknowledgeComplaint, { method: 'letter' }),
        refusal: { code: 'AlreadyAcknowledged' },
      },
    ],
  },
  itemsAreListed: {
    passes: [
      { after: Filed, command: sample.RequestInformation },
      { after: NeedsInformation, command: sample.SupplyInformation },
    ],
    refused: [
      { after: Filed, command: withData(sample.RequestInformation, { items: [] }), refusal: { code: 'ItemsMissing' } },
      {
        after: Filed,
        command: withData(sample.RequestInformation, { items: [clear('Which nights?'), clear(' ')] }),
        refusal: { code: 'ItemsMissing' },
      },
      {
        after: NeedsInformation,
        command: withData(sample.SupplyInformation, { items: [] }),
        refusal: { code: 'ItemsMissing' },
      },
    ],
  },
};
