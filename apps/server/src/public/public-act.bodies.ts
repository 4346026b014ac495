import { reopenGrounds, type ReopenGround } from '@redress/complaints/domain';
import { OneOf, PersonalText, type PersonalWords } from '../bodies';
import { limits } from '../bodies/kit/limits';
import { TrackingBody } from './public.bodies';

/** What the office asked for, or as much of it as there is. */
export class PublicSupplementBody extends TrackingBody {
  @PersonalText({
    max: limits.remarkCharactersMax,
    about: 'What was asked for.',
    example: '2 月 26 日至 28 日，每晚十一点到两点。',
  })
  answer!: PersonalWords;
}

export class PublicReopenBody extends TrackingBody {
  @OneOf(reopenGrounds, { about: 'Why.' }) ground!: ReopenGround;
  @PersonalText({
    optional: true,
    max: limits.narrativeCharactersMax,
    about: 'What is new.',
    example: '3 月 20 日起又恢复夜间打桩。',
  })
  newFacts?: PersonalWords;
}

export class PublicDisputeBody extends TrackingBody {
  @PersonalText({
    max: limits.narrativeCharactersMax,
    about: 'What is contested and why.',
    example: '答复称已停止夜间施工，但昨晚十二点仍在打桩。',
  })
  statement!: PersonalWords;
}
