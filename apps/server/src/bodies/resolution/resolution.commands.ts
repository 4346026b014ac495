import { commandBody } from '../command-body-entry';
import { ChooseOptionBody, ProposeResolutionBody, RejectProposalBody } from './resolution.bodies';

export const resolutionCommands = {
  ProposeResolution: commandBody('ProposeResolution', 'resolution', {
    body: ProposeResolutionBody,
    title: { en: 'Propose a resolution', zh: '提出解决方案' },
    summary: 'Puts one or several ways to settle the case to the complainant, held against the law (F57, F58).',
    example: {
      options: [
        { measureIds: ['measure-1'], text: '二十二时后停止打桩，并公示施工时段。' },
        { measureIds: [], text: '协助与施工方直接协商错峰施工。' },
      ],
      complianceCheck: { lawRefs: ['《噪声污染防治法》第四十三条'], by: 'directory:u-0420' },
    },
  }),
  ChooseOption: commandBody('ChooseOption', 'resolution', {
    body: ChooseOptionBody,
    title: { en: 'Choose an option', zh: '选择方案' },
    summary: 'Records which option the complainant chose; another may be chosen until the case is closed (F57).',
    example: { optionId: 'option-1', medium: 'phone' },
  }),
  RejectProposal: commandBody('RejectProposal', 'resolution', {
    body: RejectProposalBody,
    title: { en: 'Reject the proposal', zh: '不接受方案' },
    summary: 'Records that the complainant wants none of the options; another proposal can follow (F60).',
    example: { reason: '要求全天停工，不接受仅夜间停工。', medium: 'phone' },
  }),
} as const;
