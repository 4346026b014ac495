import { commandBody } from '../command-body-entry';
import { MarkInvalidBody, MarkValidBody, RefuseAcceptanceBody } from './acceptance.bodies';

const holds = { holds: true };

const allHold = {
  rightsHarmed: { holds: true, note: '投诉人住在工地对面，噪声直接影响其休息。' },
  respondentIdentified: holds,
  factsStated: holds,
  demandStated: holds,
  withinJurisdiction: holds,
  notDuplicate: holds,
};

export const acceptanceCommands = {
  MarkValid: commandBody('MarkValid', 'acceptance', {
    body: MarkValidBody,
    title: { en: 'Accept as valid', zh: '认定有效' },
    summary: 'Accepts the matter as a valid complaint: every check holds and a criterion is met (F13-F20).',
    example: {
      checks: allHold,
      criteria: [{ criterion: 'legalBreach', clauseRef: '《噪声污染防治法》第四十三条' }],
    },
  }),
  MarkInvalid: commandBody('MarkInvalid', 'acceptance', {
    body: MarkInvalidBody,
    title: { en: 'Decide invalid', zh: '认定无效' },
    summary: 'Decides that no criterion of validity is met, with the reasons; it can be reviewed (F17).',
    example: {
      checks: allHold,
      reasons: '该工地持有夜间施工许可，两次实测均未超过标准。',
      remediesTold: ['review'],
    },
  }),
  RefuseAcceptance: commandBody('RefuseAcceptance', 'acceptance', {
    body: RefuseAcceptanceBody,
    title: { en: 'Refuse acceptance', zh: '不予受理' },
    summary: 'Refuses the matter because a check fails, and says where to go instead (F13-F16).',
    example: {
      checks: { ...allHold, withinJurisdiction: { holds: false, note: '码头作业区由海事部门管理。' } },
      refusalCode: 'outsideAuthority',
      reasons: '噪声来自码头作业区，不在本市热线的受理范围。',
      routeOutTo: '市海事局值班热线',
      remediesTold: ['review'],
    },
  }),
} as const;
