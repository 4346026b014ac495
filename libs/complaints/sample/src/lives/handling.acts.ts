import type { Choice } from '../random/random';
import { deskRhythm } from '../time/office-hours';
import { drawFinding } from './finding';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import type { Dispatch, Spine } from './spine';
import { dispatcher, unitHead } from './staff';
import { talkActs } from './talk.acts';
import { triageActs } from './triage.acts';

const dispatchAct =
  (kase: SampleCase) =>
  ({ unit, at }: Dispatch, index: number): PlannedAct => ({
    step: `assign-${index + 1}`,
    at,
    actor: dispatcher(kase.penFor('dispatch').random),
    write: () => ({
      type: 'AssignComplaint',
      data: {
        unitId: unit,
        dispatchBasis: `duty list, ${kase.matter.code}`,
        by: index === 0 && kase.penFor('dispatch').random.chance(0.4) ? 'rule' : 'manual',
      },
    }),
  });

const signAct = (kase: SampleCase, spine: Spine): PlannedAct => ({
  step: 'sign',
  at: spine.signedAt,
  actor: kase.penFor('sign').random.chance(0.25) ? unitHead(spine.unit) : spine.handler,
  write: () => ({ type: 'SignOff', data: { handlerId: spine.handler.id } }),
});

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

const findingAct = (kase: SampleCase, spine: Spine): PlannedAct => ({
  step: 'finding',
  at: spine.foundAt,
  actor: spine.handler,
  write: () => {
    const { random, write } = kase.penFor('finding');
    const { confirmed, notConfirmed } = kase.strandWords;
    const finding = drawFinding(kase);
    const isConfirmed = finding === 'upheld' || finding === 'partly';
    return {
      type: 'RecordFinding',
      data: {
        finding,
        basis: write([isConfirmed ? confirmed : notConfirmed]),
        evidenceIds: random.chance(0.5) ? [`evidence-${kase.caseNumber}-1`] : [],
      },
    };
  },
});

export const handlingActs = (kase: SampleCase, spine: Spine): readonly PlannedAct[] => [
  ...triageActs(kase, spine),
  ...spine.dispatches.map(dispatchAct(kase)),
  signAct(kase, spine),
  ...talkActs(kase, spine),
  ...noteActs(kase, spine),
  findingAct(kase, spine),
];
