/** The queues of the office (console, Landing page by role). */
export const worklistNames = [
  'my',
  'unit',
  'unsigned',
  'due-today',
  'overdue',
  'very-urgent',
  'waiting-for-reply',
  'returned',
  'disputed',
  'to-accept',
  'to-dispatch',
  'escalations',
  'follow-ups-due',
  'reopen-requests',
] as const;
export type WorklistName = (typeof worklistNames)[number];

export const isWorklistName = (text: string): text is WorklistName => worklistNames.some((name) => name === text);

/** Whose worklists they are: the person for `my`, his unit for `unit`. Who has no unit has no cases of one. */
export type WorklistReader = Readonly<{ id: string; unit?: string }>;
