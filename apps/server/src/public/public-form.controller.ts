import { matterKinds, reopenGrounds, type MatterKind, type ReopenGround } from '@redress/complaints/domain';
import { matterKindTerms, reopenGroundTerms } from '@redress/complaints/messages';
import type { OfficeSettings } from '@redress/platform/config';

import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { limits } from '../bodies/kit/limits';
import { Lang, type Language } from '../door/language';
import { OpenToAll } from '../door/principal.guard';
import type { PublicFormAnswer } from '../openapi/answer-types';
import { documentRead } from '../openapi/document-read';

type ReachedOffice = OfficeSettings & Readonly<{ name: string | undefined; zone: string }>;
export const reachedOfficeToken = Symbol('ReachedOffice');

/** What can be chosen, in words; whoever does not choose says nothing. */
const isChosen = (kind: MatterKind): boolean => kind !== 'notStated';

/** What the page needs to know on which anybody files and tracks. */
@ApiTags('public')
@OpenToAll()
@Controller('v1/public/form')
export class PublicFormController {
  constructor(@Inject(reachedOfficeToken) private readonly office: ReachedOffice) {}

  @Get()
  @documentRead('getPublicForm', 'What can be filed and asked for, in words, and how long it may be', {
    answer: 'PublicFormAnswer',
    refusals: 'publicRead',
  })
  getPublicForm(@Lang() language: Language): PublicFormAnswer {
    return {
      office: this.office.name ?? null,
      telephone: this.office.telephone ?? null,
      address: this.office.address ?? null,
      zone: this.office.zone,
      kinds: matterKinds.filter(isChosen).map((kind) => ({ kind, label: matterKindTerms[kind][language] })),
      grounds: reopenGrounds.map((ground: ReopenGround) => ({ ground, label: reopenGroundTerms[ground][language] })),
      limits: {
        narrativeCharactersMax: limits.narrativeCharactersMax,
        answerCharactersMax: limits.remarkCharactersMax,
      },
    };
  }
}
