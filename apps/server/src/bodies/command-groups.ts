/** Under which heading commands are documented and offered, in this order. */
export const commandGroups = {
  filing: { en: 'Filing', zh: '登记' },
  acceptance: { en: 'Acceptance', zh: '受理' },
  handling: { en: 'Handling', zh: '办理' },
  escalation: { en: 'Escalation', zh: '升级督办' },
  ending: { en: 'Ending', zh: '办结' },
  record: { en: 'Record', zh: '记录' },
} as const;
export type CommandGroup = keyof typeof commandGroups;
