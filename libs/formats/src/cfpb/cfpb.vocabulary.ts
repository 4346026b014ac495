import type { Answer, Channel, Outcome } from '@redress/complaints/domain';

/** Closed lists of the source. A word that is not on its list is refused, never guessed at. */
export const cfpbChannels: ReadonlyMap<string, Channel> = new Map<string, Channel>([
  ['Web', 'web'],
  ['Referral', 'referral'],
  ['Phone', 'phone'],
  ['Postal mail', 'letter'],
  ['Fax', 'fax'],
  ['Email', 'email'],
]);

/** What the company's response proves. */
export type CfpbResponse =
  | Readonly<{ step: 'close'; outcome: Outcome }>
  /** The company has said that it is at work on it (an interim response in the bureau's Company Portal Manual). */
  | Readonly<{ step: 'progress' }>
  /** The company was late. It does not say that, or how, the complaint was closed. */
  | Readonly<{ step: 'untimely' }>;

export const cfpbResponses: ReadonlyMap<string, CfpbResponse> = new Map<string, CfpbResponse>([
  ['Closed', { step: 'close', outcome: 'notStated' }],
  ['Closed with explanation', { step: 'close', outcome: 'explained' }],
  ['Closed with monetary relief', { step: 'close', outcome: 'monetaryRelief' }],
  ['Closed with non-monetary relief', { step: 'close', outcome: 'nonMonetaryRelief' }],
  ['In progress', { step: 'progress' }],
  ['Untimely response', { step: 'untimely' }],
]);

export const cfpbAnswers: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  ['Yes', 'yes'],
  ['No', 'no'],
  ['', 'notStated'],
]);

const stateCodes =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD ' +
  'TN TX UT VT VA WA WV WI WY DC AS GU MP PR VI UM FM MH PW AA AE AP';

/** States, the district, territories, associated states and the armed forces' regions, by their area code here. */
export const cfpbAreas: ReadonlyMap<string, string> = new Map(
  stateCodes.split(' ').map((code) => [code, `US-${code}`]),
);
