/** What is said in the tour's three cases, in one language. */
export type TourWords = Readonly<{
  language: string;
  lamps: Readonly<{
    organisation: string;
    caller: string;
    subject: string;
    narrative: string;
    demand: string;
    address: string;
    promise: string;
    asked: string;
    finding: string;
    proposal: string;
    feedback: string;
    followUp: string;
    lateNote: string;
    dispute: string;
  }>;
  hammering: Readonly<{ organisation: string; subject: string; narrative: string; demand: string; clause: string }>;
  court: Readonly<{
    organisation: string;
    writer: string;
    subject: string;
    narrative: string;
    demand: string;
    reasons: string;
    routeOut: string;
  }>;
}>;
