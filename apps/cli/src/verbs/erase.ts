import {
  approveErasure,
  carryOutErasure,
  createCasePacks,
  erasureStanding,
  filingPackOf,
  orderErasure,
  purgeOf,
  refuseErasure,
  resumeErasures,
  type ErasureAnswer,
  type ErasurePorts,
} from '@redress/complaints/application';
import { erasureGrounds } from '@redress/complaints/domain';
import { auditTrail, caseView, trendStatistics } from '@redress/complaints/read-models';
import { clear } from '@redress/kernel';
import type { Context } from '../context';
import { exitCodes, Refused } from '../exit-codes';
import { waitForReadModels } from '../session/catch-up';
import { reading, writing, type WritingSession } from '../session/session';
import { serviceAsked, withServiceOptions } from '../service/service-address';
import { good } from '../terminal/span';
import { eraseStepOf, subjectAsked, type EraseOptions, type EraseStep } from './erase-options';
import { eraseThroughService } from './erase-through-service';
import { sayErasureStanding } from './erasure-standing-page';
import { createFigures } from './figures';
import { localActor } from './local-actor';
import { withCommonOptions, type AddVerb } from './verb';

const erasurePorts = (context: Context, { ports, writer, readStore, projector }: WritingSession): ErasurePorts => {
  const forFiling = filingPackOf();
  if (forFiling === undefined) throw new Error('The product ships without the pack that cases are filed under');
  const { eventStore } = ports;
  return {
    ...ports,
    writer,
    packs: createCasePacks(eventStore, forFiling),
    purge: purgeOf({
      eventStore,
      readStore,
      caughtUp: (position) => waitForReadModels(context, projector, position),
      projections: [auditTrail, caseView, trendStatistics].map(({ model }) => model.name),
    }),
  };
};

/** The id of the erasure, or the sentence that refuses. @throws Refused */
const accepted = (answer: ErasureAnswer, subjectId: string, { texts }: Context): string => {
  switch (answer.outcome) {
    case 'accepted':
    case 'repeated':
      return answer.erasureId;
    case 'refused':
      throw new Refused(texts.erase.rejection(answer.rejection));
    case 'unknown':
      throw new Refused(texts.erase.unknown(subjectId));
  }
};

const sayStanding = async (
  context: Context,
  subjectId: string,
  session: Parameters<typeof erasureStanding>[0],
): Promise<void> => {
  const standing = await erasureStanding(session, subjectId);
  if (standing === undefined) throw new Refused(context.texts.erase.unknown(subjectId));
  sayErasureStanding(context, subjectId, standing);
};

/** Takes the step; there is nothing to do for whoever only asks. */
const take = async (context: Context, ports: ErasurePorts, subjectId: string, step: EraseStep): Promise<void> => {
  const { terminal, texts, lang } = context;
  const actor = localActor(context);
  const said = texts.erase;
  switch (step.kind) {
    case 'standing':
      return;
    case 'order': {
      const answer = await orderErasure(ports, { subjectId, ground: step.ground, actor });
      accepted(answer, subjectId, context);
      terminal.remark([answer.outcome === 'accepted' ? said.ordered(subjectId) : said.orderedAlready(subjectId)]);
      return;
    }
    case 'refuse': {
      const answer = await refuseErasure(ports, { subjectId, reasons: clear(step.reasons), actor });
      accepted(answer, subjectId, context);
      terminal.remark([said.refused]);
      return;
    }
    case 'approve': {
      const erasureId = accepted(await approveErasure(ports, { subjectId, actor }), subjectId, context);
      const result = await carryOutErasure(ports, erasureId);
      if (result === undefined) return;
      const { whole } = createFigures(lang);
      terminal.remark([good(said.carriedOut(whole(result.keysDestroyed), whole(result.keysHeld)))]);
      return;
    }
  }
};

const runErase = async (context: Context, text: string | undefined, options: EraseOptions): Promise<number> => {
  const address = serviceAsked(context, options);
  if (address !== undefined) return eraseThroughService(context, address, text, options);
  const step = eraseStepOf(options, context);
  const { texts, terminal } = context;
  if (step.kind === 'standing')
    return reading(context, async (session) => {
      const { keyRing } = session;
      if (keyRing === undefined) throw new Refused(texts.refusals.keyRingMissing);
      const subjectId = await subjectAsked({ ...session, keyRing }, text, options, context);
      await sayStanding(context, subjectId, session);
      return exitCodes.done;
    });
  return writing(context, async (session) => {
    const ports = erasurePorts(context, session);
    for (const { erasureId } of await resumeErasures(ports)) terminal.remark([texts.erase.resumed(erasureId)]);
    const subjectId = await subjectAsked(session, text, options, context);
    await take(context, ports, subjectId, step);
    await sayStanding(context, subjectId, session);
    return exitCodes.done;
  });
};

export const addErase: AddVerb = (program, runVerb, texts) => {
  const { erase: said, common, arguments: named } = texts;
  const command = program
    .command('erase')
    .description(said.description)
    .argument('[subject]', said.subject)
    .option('--ref <system:id>', named.refOption)
    .option('--order', said.order)
    .option('--ground <ground>', said.ground(erasureGrounds.join(', ')))
    .option('--approve', said.approve)
    .option('--refuse', said.refuse)
    .option('--reasons <text>', said.reasons)
    .addHelpText('after', said.explanation)
    .addHelpText(
      'after',
      common.example([
        'redress erase --ref zh12345:900102 --order --ground complainantAsked',
        'redress erase 20260305-7KQ2M9XBD5 --order --ground retentionOver',
      ]),
    );
  withCommonOptions(withServiceOptions(command, texts), texts).action(
    (text: string | undefined, options: EraseOptions) =>
      runVerb(options, (context) => runErase(context, text, options)),
  );
};
