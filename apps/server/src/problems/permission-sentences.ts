import type { PermissionRefusalCode } from '@redress/access';
import type { Language } from '../door/language';

/** Why a permission was refused, in one plain sentence. */
const sentences: Readonly<Record<PermissionRefusalCode, Readonly<Record<Language, string>>>> = {
  NotVisible: { en: 'There is nothing here, or nothing for you.', zh: '没有该内容，或者您无权查看。' },
  OnlyProposes: { en: 'Your role proposes this; others decide it.', zh: '您的角色只能提出建议，由他人决定。' },
  OnlyRequests: { en: 'Your role asks for this; others do it.', zh: '您的角色只能提出申请，由他人办理。' },
  OutOfScope: {
    en: 'Your role may do this, but not with this case.',
    zh: '您的角色可以执行该操作，但不能对此案件执行。',
  },
  RoleNotAllowed: { en: 'No role of yours may do this.', zh: '您的角色不能执行该操作。' },
};

export const sayPermission = (code: PermissionRefusalCode, language: Language): string => sentences[code][language];
