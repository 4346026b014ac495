/** What the complainant answers to whether his matter is resolved. */
export const followUpAnswers = ['yes', 'partly', 'no'] as const;
export type FollowUpAnswer = (typeof followUpAnswers)[number];

/** 1 very dissatisfied to 5 very satisfied. */
export const satisfactionScale = { least: 1, most: 5 } as const;

/** 4 and 5 are satisfied, 3 is neutral, 1 and 2 are dissatisfied. */
export const satisfactionBands = ['satisfied', 'neutral', 'dissatisfied'] as const;
export type SatisfactionBand = (typeof satisfactionBands)[number];

/** The five dimensions of service quality (F69), each on the scale of satisfaction; absent: not asked or not answered. */
export const serviceDimensions = ['reliability', 'responsiveness', 'assurance', 'empathy', 'tangibles'] as const;
export type ServiceDimension = (typeof serviceDimensions)[number];
export type ServiceRatings = Readonly<Partial<Record<ServiceDimension, number>>>;

/** Where the follow-up of the last closing stands (domain-model C3). `none`: the case is not closed. */
export type FollowUpStatus = 'none' | 'due' | 'attempted' | 'done' | 'unreachable';
