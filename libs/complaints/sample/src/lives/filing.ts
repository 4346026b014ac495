import type { ComplaintCommandOf, OriginKind } from '@redress/complaints/domain';
import { clear, type Actor } from '@redress/kernel';
import { civilDate } from '../time/office-hours';
import { areaCodeOf } from '../words/places';
import { fill } from '../words/slots';
import { narrativeOf } from './narrative';
import type { SampleCase } from './sample-case';
import { complainant, operator } from './staff';

/** Who files with a form of their own needs no operator. */
export const filesHimself = ({ channel }: SampleCase): boolean => channel === 'web' || channel === 'app';

/** Whoever takes the call stays the first receiver (F09). */
export const receiverOf = (kase: SampleCase): Actor =>
  filesHimself(kase) ? complainant : operator(kase.penFor('receive').random);

export const filing = (kase: SampleCase, filedAt: number): ComplaintCommandOf<'FileComplaint'> => {
  const { random } = kase.penFor('file');
  const { language, person, slots, strandWords, matterWords, filedCategory } = kase;
  return {
    type: 'FileComplaint',
    data: {
      matterKind: random.weighted([
        ['complaint', 88],
        ['report', 8],
        ['suggestion', 2],
        ['inquiry', 2],
      ]),
      anonymity: kase.anonymity,
      channel: kase.channel,
      originKind: random.weighted<OriginKind>([
        ['hotline', 93],
        ['mediaExposure', 2],
        ['other', 5],
      ]),
      ...(filedCategory === undefined ? {} : { category: filedCategory }),
      language,
      respondent: { organisation: fill(matterWords.organisation, slots) },
      ...(person === undefined
        ? {}
        : {
            complainant: {
              name: clear(person.name),
              contact: clear(person.contact),
              ...(filesHimself(kase) ? { account: clear(person.user) } : {}),
            },
          }),
      subject: clear(fill(strandWords.subject, slots)),
      narrative: clear(narrativeOf(kase)),
      demand: clear(fill(strandWords.demand, slots)),
      incident: {
        from: civilDate(filedAt, -Number(slots.days)),
        place: {
          areaCode: areaCodeOf(language, slots.district),
          address: clear(fill(language === 'en' ? '{number} {street}' : '{street}{number}号', slots)),
        },
      },
      ...(filesHimself(kase) ? {} : { firstReceiverId: receiverOf(kase).id }),
      consent: {
        publish: random.pick(['yes', 'no', 'notStated']),
        shareWithRespondent: kase.anonymity === 'confidential' ? 'no' : random.pick(['yes', 'yes', 'no']),
      },
    },
  };
};
