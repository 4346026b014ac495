import type { Choice } from '../random/random';
import { deskRhythm } from '../time/office-hours';
import { dispatchActs, signAct } from './dispatch.acts';
import { drawFinding, isConfirmed } from './finding';
import { hasEvidence, inquiryActs } from './inquiry.acts';
import type { PlannedAct } from './planned-act';
import { proposalActs } from './proposal.acts';
import type { SampleCase } from './sample-case';
import type { Spine } from './spine';
import { talkActs } from './talk.acts';
import { triageActs } from './triage.acts';

const notesOf = ({ person, phrases }: SampleCase): Choice<string> =>
  person === undefined ? phrases.notes : [...phrases.notes, ...phrases.contactNotes];

const noteActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => {
  const { random } = kase.penFor('notes');
  if (!random.chance(0.4)) return [];
  const at = deskRhythm.between(spine.signedAt, spine.closedAt, 0.1 + 0.3 * random.fraction());
  const write: PlannedAct['write'] = () => ({
    type: 'AddNote',
    data: { text: kase.penFor('note').write(notesOf(kase)) },
  });
  return [{ step: 'note', at, actor: spine.handler, write }];
};

export const findingAct = (kase: SampleCase, { foundAt, handler }: Spine, again = ''): PlannedAct => ({
  step: `finding${again}`,
  at: foundAt,
  actor: handler,
  write: () => {
    const { write } = kase.penFor(`finding${again}`);
    const { confirmed, notConfirmed } = kase.strandWords;
    const finding = drawFinding(kase, again);
    return {
      type: 'RecordFinding',
      data: {
        finding,
        basis: write([isConfirmed(finding) ? confirmed : notConfirmed]),
        evidenceIds: hasEvidence(kase) ? ['evidence-1'] : [],
      },
    };
  },
});

export const handlingActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => [
  ...triageActs(kase, spine),
  ...dispatchActs(kase, spine),
  signAct(kase, spine),
  ...talkActs(kase, spine),
  ...noteActs(kase, spine),
  ...inquiryActs(kase, spine),
  findingAct(kase, spine),
  ...proposalActs(kase, spine),
];
