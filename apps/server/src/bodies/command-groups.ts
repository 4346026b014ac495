/** Under which heading commands are documented and offered, in this order. */
export const commandGroups = {
  filing: { en: 'Filing', zh: '登记' },
  acceptance: { en: 'Acceptance', zh: '受理' },
  handling: { en: 'Handling', zh: '办理' },
  dispatch: { en: 'Dispatch', zh: '派单' },
  investigation: { en: 'Investigation', zh: '核查' },
  resolution: { en: 'Resolution', zh: '解决方案' },
  escalation: { en: 'Escalation', zh: '升级督办' },
  ending: { en: 'Ending', zh: '办结' },
  'follow-up': { en: 'Follow-up', zh: '回访' },
  reopening: { en: 'Reopening', zh: '重新办理' },
  record: { en: 'Record', zh: '记录' },
} as const;
export type CommandGroup = keyof typeof commandGroups;
