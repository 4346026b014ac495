/** What is said of a running service by a verb that goes through it, or is kept out by it. */
export const serviceEn = {
  url: 'address of a running service to go through (REDRESS_URL)',
  token: 'with --url: access token, as `redress token` prints it (REDRESS_TOKEN)',
  wrongUrl: (text: string) => `--url is no address of a service: ${text} (http://127.0.0.1:3000)`,
  tokenWithoutUrl: '--token goes with --url only.',
  tokenNeeded: (url: string) =>
    `${url} wants to know who asks: --token TOKEN, or REDRESS_TOKEN (redress token --user me --role ROLE prints one)`,
  wrongToken: '--token takes one line without blanks.',
  plain: (url: string) => `The token goes to ${url} unencrypted; from another machine use https.`,
  held: (folder: string, url: string, pid: string, since: string) =>
    `${folder} is held by the service on ${url} (process ${pid}, running since ${since}), which alone writes to it.`,
  through: (url: string) => `Go through it: the same command with --url ${url} --token TOKEN`,
  notThrough: 'This does not go through a service: stop it first. Verbs that only read go on beside it.',
  nobodyAnswers: (url: string, code: string) => `No service answers on ${url} (${code}).`,
  lost: (url: string, code: string) =>
    `The connection to ${url} was lost (${code}) and did not come back. What was done is done; the same command goes on from there.`,
  lostForNow: (url: string, seconds: string) => `The connection to ${url} was lost. Trying again in ${seconds} s.`,
  cannotResume: (file: string) => `The connection was lost, and ${file} cannot be read a second time.`,
  notBelieved: (url: string, reason: string) => `${url} does not take the token: ${reason}.`,
  forbidden: (who: string) => `Your role may not do this.${who === '' ? '' : ` Who may: ${who}.`}`,
  importRunning: 'Another import is under way there. Try again when it is done.',
  tooMany: (seconds: string) => `Too many requests: the service listens again in ${seconds} s.`,
  storeAway: 'The service cannot reach its store. Nothing was acknowledged; try again.',
  notFound: 'There is no such thing there, or it is not yours to know.',
  other: (url: string, status: string, reason: string) => `${url} refused (${status}): ${reason}`,
  failures: {
    OtherFile: 'The file is not the one that was begun.',
    FileTooSlow: 'Nothing more of the file came to the service for too long.',
    FileTooLarge: 'The file is larger than the service takes; import it with the service stopped.',
    StoreUnavailable: 'The service cannot reach its store.',
  },
  failedInside: (correlationId: string) =>
    `Something went wrong in the service; its log says what, under ${correlationId}.`,
};
