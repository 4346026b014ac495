import {
  anonymities,
  channels,
  matterKinds,
  media,
  originKinds,
  type Anonymity,
  type Channel,
  type MatterKind,
  type Medium,
  type OriginKind,
} from '@redress/complaints/domain';
import type { CivilDate } from '@redress/kernel';
import { CommandBody } from '../command.body';
import { CivilDateText, ListOf, OneOf, Part, PersonalText, Word } from '../kit/field.decorators';
import type { PersonalWords } from '../kit/kind';
import { limits } from '../kit/limits';
import { civilDate, personalText, word } from '../kit/text.kinds';
import {
  CategoryPart,
  ComplainantPart,
  ConsentPart,
  ExternalRefPart,
  IncidentPart,
  RespondentPart,
} from '../parts/filing.parts';

/** Takes a complaint in: who complains of whom, what happened and what is asked for (F01, F02, F06, F11, F12). */
export class FileComplaintBody extends CommandBody {
  @OneOf(matterKinds, { about: 'What kind of matter it is (F12).' }) matterKind!: MatterKind;
  @OneOf(anonymities, { about: 'Whether the complainant is named.' }) anonymity!: Anonymity;
  @CivilDateText({
    optional: true,
    about:
      "The date that the letter or form itself bears. Left out: the day on which it happened, in the ledger's zone.",
    example: '2026-03-01',
  })
  receivedOn?: CivilDate;
  @OneOf(channels, { optional: true, about: 'Which way it came in (F01).' }) channel?: Channel;
  @OneOf(originKinds, { optional: true, about: 'What it goes back to (F02).' }) originKind?: OriginKind;
  @Part(() => CategoryPart, { optional: true, about: 'What it is about (F23).' }) category?: CategoryPart;
  @Part(() => CategoryPart, { optional: true, about: 'The same in a second scheme.' }) issue?: CategoryPart;
  @Word({ optional: true, about: 'Language that it was told in (BCP 47).', example: 'zh-CN' }) language?: string;
  @Part(() => RespondentPart, { optional: true, about: 'Who is complained of (F14).' }) respondent?: RespondentPart;
  @Part(() => ComplainantPart, { optional: true, about: 'Who complains (F06).' }) complainant?: ComplainantPart;
  @PersonalText({ optional: true, max: limits.lineCharactersMax, about: 'One line.', example: '夜间施工噪声扰民' })
  subject?: PersonalWords;
  @PersonalText({
    optional: true,
    max: limits.narrativeCharactersMax,
    about: 'What happened, in the complainant’s own words (F11).',
    example: '连续三晚十一点以后仍在打桩，孩子无法入睡。',
  })
  narrative?: PersonalWords;
  @PersonalText({ optional: true, about: 'What is asked for (F14).', example: '夜间停止施工。' })
  demand?: PersonalWords;
  @Part(() => IncidentPart, { optional: true }) incident?: IncidentPart;
  @ListOf(word(), { optional: true, about: 'Labels for counting (F31).', example: ['night', 'repeat-caller'] })
  tags?: string[];
  @Part(() => ConsentPart, { optional: true }) consent?: ConsentPart;
  @Part(() => ExternalRefPart, { optional: true }) externalRef?: ExternalRefPart;
}

/** Confirms to the complainant that his matter was received, what happens next and by when (F10). */
export class AcknowledgeComplaintBody extends CommandBody {
  @OneOf(media, { about: 'How it was confirmed.' }) method!: Medium;
  @ListOf(word(), { about: 'The steps that he was told (F10).', example: ['acceptance', 'dispatch', 'reply'] })
  steps!: string[];
  @ListOf(civilDate, { about: 'The dates that he was told (F10).', example: ['2026-03-17'] })
  promisedDates!: CivilDate[];
}

const items = personalText(limits.remarkCharactersMax / 2);

/** Asks the complainant for what is missing before his matter can be accepted; deadlines that may wait for him stand still (F14). */
export class RequestInformationBody extends CommandBody {
  @ListOf(items, { about: 'What is asked for.', example: ['施工发生在哪几个晚上？'] }) items!: PersonalWords[];
  @OneOf(media, { about: 'How he was asked.' }) medium!: Medium;
}

/** Adds what the complainant answered to a request for information; deadlines run on (F14). */
export class SupplyInformationBody extends CommandBody {
  @ListOf(items, { about: 'What was answered.', example: ['2 月 26 日至 28 日，每晚十一点到两点。'] })
  items!: PersonalWords[];
  @OneOf(media, { about: 'How he answered.' }) medium!: Medium;
}
