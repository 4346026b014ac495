import type { PersonalText, RecordedComplaint } from '@redress/complaints/read-models';
import type { Instant, JsonValue } from '@redress/kernel';
import { maskText, type MaskKind } from '@redress/privacy';
import type { Lang, Words } from '@redress/complaints/messages';
import { quiet, warning, type Inline } from '../terminal/span';

/** A key that the law had destroyed. */
export type Erasure = Readonly<{ erasureId: string; destroyedAt: Instant }>;

/** What decides how a person's text is shown. */
export type PersonalView = Readonly<{
  lang: Lang;
  /** The access has been recorded: the text may be read. */
  isRevealed: boolean;
  hasKeyRing: boolean;
  erasureOf: (kid: string) => Erasure | undefined;
  instant: (at: Instant) => string;
}>;

const notGiven: Words = { en: 'not given', zh: '未提供' };

const unavailable: Readonly<
  Record<'noRing' | 'noKey', Words> & { erased: Readonly<Record<Lang, (erasure: string, at: string) => string>> }
> = {
  noRing: { en: 'unavailable: no key ring', zh: '无法显示：缺少密钥环' },
  noKey: { en: 'unavailable: its key is not in the ring', zh: '无法显示：密钥环中没有相应密钥' },
  erased: {
    en: (erasure, at) => `erased by law on ${at} (${erasure})`,
    zh: (erasure, at) => `已于 ${at} 依法删除（${erasure}）`,
  },
};

const characters: Readonly<Record<Lang, (count: number) => string>> = {
  en: (count) => ` (${count} ${count === 1 ? 'character' : 'characters'})`,
  zh: (count) => `（${count} 字）`,
};

/** Keys destroyed by law, by the log itself: the ring only knows that they are gone. */
export const erasuresIn = (events: readonly RecordedComplaint[]): ReadonlyMap<string, Erasure> =>
  new Map(
    events.flatMap(({ event, occurredAt }) =>
      event.type === 'SubjectKeyDestroyed'
        ? [[event.data.kid, { erasureId: event.data.erasureId, destroyedAt: occurredAt }]]
        : [],
    ),
  );

const masked = (text: string, kind: MaskKind | undefined, lang: Lang): Inline => {
  const { shown, characters: count } = maskText(text, kind);
  // A mask that shows something has the length of what it stands for.
  return shown.includes('*') ? shown : [shown, quiet(characters[lang](count))];
};

/** Three looks that cannot be taken for each other: the text or its mask, why it cannot be read, and that there never was any. */
export const sayPersonal = (text: PersonalText | null, view: PersonalView, kind?: MaskKind): Inline => {
  const { lang, isRevealed, hasKeyRing, erasureOf, instant } = view;
  if (text === null) return quiet(notGiven[lang]);
  if ('text' in text) return isRevealed ? text.text : masked(text.text, kind, lang);
  const erasure = text.kid === null ? undefined : erasureOf(text.kid);
  if (erasure !== undefined)
    return warning(`[${unavailable.erased[lang](erasure.erasureId, instant(erasure.destroyedAt))}]`);
  return warning(`[${unavailable[hasKeyRing ? 'noKey' : 'noRing'][lang]}]`);
};

/** The same for a program: `text`, `masked` or `unavailable` tells the three apart; what was never given is null. */
export const personalJson =
  ({ isRevealed, hasKeyRing, erasureOf }: Pick<PersonalView, 'isRevealed' | 'hasKeyRing' | 'erasureOf'>) =>
  (text: PersonalText): JsonValue => {
    if ('text' in text) {
      if (isRevealed) return { text: text.text };
      const { shown, characters: count } = maskText(text.text);
      return { masked: shown, characters: count };
    }
    const erasure = text.kid === null ? undefined : erasureOf(text.kid);
    return {
      unavailable: erasure === undefined ? (hasKeyRing ? 'noKey' : 'noKeyRing') : 'erased',
      ...(erasure === undefined ? {} : { erasureId: erasure.erasureId }),
    };
  };
