import { clear } from '@redress/kernel';
import { commandsTo, sample, withData } from '../../complaint.spec-kit';
import type { legalHoldGuards } from '../legal-hold.guards';
import type { linkGuards } from '../link.guards';
import type { Examples } from './example';

const { Filed, Closed } = commandsTo;
const link = sample.LinkComplaint;
const duplicate = withData(link, { type: 'duplicateOf' });
const place = sample.PlaceLegalHold;
const release = sample.ReleaseLegalHold;
const held = [...Closed, place];
const heldTwice = [...held, withData(place, { authority: 'procuratorate, 3/2026' })];

export const linkExamples: Examples<keyof typeof linkGuards> = {
  linkIsToAnotherCase: {
    passes: [{ after: Filed, command: link }],
    refused: [
      // The case of a test is number 1 (`recordedFact`).
      { after: Filed, command: withData(link, { otherId: '1' }), refusal: { code: 'OtherCaseMissing' } },
      { after: Filed, command: withData(link, { otherId: '' }), refusal: { code: 'OtherCaseMissing' } },
    ],
  },
  otherCaseIsThere: {
    passes: [
      { after: Filed, command: link },
      { after: Filed, command: link, context: { otherCase: 'there' } },
    ],
    refused: [
      {
        after: Filed,
        command: link,
        context: { otherCase: 'notThere' },
        refusal: { code: 'OtherCaseUnknown', otherId: 'other-case' },
      },
    ],
  },
  linkIsNew: {
    passes: [
      { after: [...Filed, link], command: withData(link, { type: 'duplicateOf' }) },
      { after: [...Filed, link], command: withData(link, { otherId: 'another-case' }) },
    ],
    refused: [
      {
        after: [...Filed, link],
        command: withData(link, { basis: clear('The same foreman, too.') }),
        refusal: { code: 'AlreadyLinked', otherId: 'other-case' },
      },
    ],
  },
  linkClosesNoCircle: {
    passes: [
      { after: Filed, command: link, context: { otherCase: 'there' } },
      { after: [...Filed, duplicate], command: withData(link, { type: 'followUpOf' }) },
      { after: [...Filed, duplicate], command: withData(link, { type: 'parentOf', otherId: 'another-case' }) },
    ],
    refused: [
      {
        after: [...Filed, duplicate],
        command: withData(link, { type: 'parentOf' }),
        refusal: { code: 'LinkCircle', type: 'parentOf', otherId: 'other-case' },
      },
      {
        after: [...Filed, withData(link, { type: 'parentOf' })],
        command: duplicate,
        refusal: { code: 'LinkCircle', type: 'duplicateOf', otherId: 'other-case' },
      },
      {
        after: Filed,
        command: withData(link, { type: 'followUpOf' }),
        context: { otherCase: 'leadsBack' },
        refusal: { code: 'LinkCircle', type: 'followUpOf', otherId: 'other-case' },
      },
    ],
  },
};

export const legalHoldExamples: Examples<keyof typeof legalHoldGuards> = {
  authorityIsNamed: {
    passes: [
      { after: Closed, command: place },
      { after: held, command: release },
    ],
    refused: [
      { after: Closed, command: withData(place, { authority: ' ' }), refusal: { code: 'AuthorityMissing' } },
      { after: held, command: withData(release, { authority: '' }), refusal: { code: 'AuthorityMissing' } },
    ],
  },
  scopeIsWritten: {
    passes: [{ after: Closed, command: place }],
    refused: [{ after: Closed, command: withData(place, { scope: clear('') }), refusal: { code: 'ScopeMissing' } }],
  },
  holdIsNew: {
    passes: [
      { after: held, command: withData(place, { authority: 'procuratorate, 3/2026' }) },
      { after: [...held, release], command: place },
    ],
    refused: [
      {
        after: held,
        command: withData(place, { scope: clear('Everything.') }),
        refusal: { code: 'LegalHoldAlreadyPlaced', holdId: 'hold-1' },
      },
    ],
  },
  holdWasPlaced: {
    passes: [{ after: heldTwice, command: withData(release, { holdId: 'hold-2' }) }],
    refused: [
      {
        after: held,
        command: withData(release, { holdId: 'hold-2' }),
        refusal: { code: 'LegalHoldNotFound', holdId: 'hold-2' },
      },
    ],
  },
  holdIsNotYetReleased: {
    passes: [{ after: [...held, release, place], command: withData(release, { holdId: 'hold-2' }) }],
    refused: [
      {
        after: [...held, release],
        command: release,
        refusal: { code: 'LegalHoldAlreadyReleased', holdId: 'hold-1' },
      },
    ],
  },
  noLegalHoldStands: {
    passes: [
      { after: Closed, command: sample.DestroySubjectKey },
      { after: [...held, release], command: sample.DestroySubjectKey },
    ],
    refused: [
      { after: held, command: sample.DestroySubjectKey, refusal: { code: 'LegalHold', holdIds: ['hold-1'] } },
      {
        after: [...heldTwice, release],
        command: sample.DestroySubjectKey,
        refusal: { code: 'LegalHold', holdIds: ['hold-2'] },
      },
    ],
  },
};
