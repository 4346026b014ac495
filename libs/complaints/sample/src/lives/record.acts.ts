import type { Correction } from '@redress/complaints/domain';
import { clear } from '@redress/kernel';
import type { Choice } from '../random/random';
import type { CommandOfHistory } from '../sample-act';
import { deskRhythm } from '../time/office-hours';
import { fill } from '../words/slots';
import { named, stateOf } from './history';
import { narrativeOf } from './narrative';
import type { PlannedAct } from './planned-act';
import type { SampleCase } from './sample-case';
import { shares } from './shares';
import type { Spine } from './spine';
import { specialist } from './staff';
import { categoryOf } from './traits';

type CorrectedField = keyof SampleCase['phrases']['correctionReasons'];

const correctedFields: Choice<CorrectedField> = ['channel', 'category', 'narrative'];

/** What the record should say; never what it says already, before the triage or after it. */
const correctionOf = (kase: SampleCase, field: CorrectedField): Correction => {
  switch (field) {
    case 'channel':
      return { field, value: kase.channel === 'counter' ? 'phone' : 'counter' };
    case 'category': {
      const { matter, strand, filedCategory } = kase;
      const other = matter.strands.find(
        ({ subcode }) => subcode !== strand.subcode && subcode !== filedCategory?.subcode,
      );
      // The mistaken filing named this matter's other strand: then it is about nothing more special than the matter.
      return {
        field,
        value: other ? categoryOf(matter, other) : { scheme: kase.rightCategory.scheme, code: matter.code },
      };
    }
    case 'narrative':
      return {
        field,
        value: clear([narrativeOf(kase), fill(kase.phrases.amendment, kase.slots)].join(kase.phrases.gap)),
      };
  }
};

/** A correction is for the event that set the field, which may be the filing, the triage or another correction. */
const correct =
  (kase: SampleCase, field: CorrectedField): CommandOfHistory =>
  (history) => ({
    type: 'CorrectRecord',
    data: {
      targetEventId: named(stateOf(history).setBy[field], `event that set ${field}`),
      correction: correctionOf(kase, field),
      reason: kase.penFor('correct').write([kase.phrases.correctionReasons[field]]),
    },
  });

export const correctionActs = (kase: SampleCase, { readyAt, decidedAt }: Spine): readonly PlannedAct[] => {
  const { random } = kase.penFor('corrections');
  if (!random.chance(shares.corrected)) return [];
  const field = random.pick(correctedFields);
  const at = random.chance(0.5)
    ? deskRhythm.between(readyAt, decidedAt, 0.8)
    : deskRhythm.after(decidedAt, random.skewed(3, 90));
  return [{ step: 'correct', at, actor: specialist(random), write: () => correct(kase, field) }];
};

/** Busy hours until somebody gets to it: more than a day has, so that a late note is days late. */
const lateLeast = 14;
const lateMost = 55;

/** Something was done while the case went on, and written down days after, often when the case was over. Nothing else in the sample is entered late. */
export const lateNoteActs = (kase: SampleCase, spine: Spine, endedAt: number): readonly PlannedAct[] => {
  const { random } = kase.penFor('late-notes');
  if (!random.chance(shares.lateNote)) return [];
  const count = random.chance(shares.secondLateNote) ? 2 : 1;
  return Array.from({ length: count }, (_, index): PlannedAct => {
    const step = `late-note-${index + 1}`;
    const occurredAt = deskRhythm.between(spine.readyAt, endedAt, 0.1 + 0.85 * random.fraction());
    return {
      step,
      at: deskRhythm.after(occurredAt, random.skewed(lateLeast, lateMost)),
      occurredAt,
      actor: occurredAt < spine.signedAt ? specialist(random) : spine.handler,
      write: () => ({ type: 'AddNote', data: { text: kase.penFor(step).write(kase.phrases.lateNotes) } }),
    };
  });
};
