import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { defineMessages, type Messages } from '../language/messages';
import './audit.css';

type Verdict = NonNullable<components['schemas']['VerificationRunAnswer']['result']>['verdict'];

const verdictWords: Messages<Verdict> = defineMessages('verdict', {
  holds: { zh: '成立', en: 'Holds' },
  holdsWithRedactions: { zh: '成立，含依法删除', en: 'Holds, with lawful redactions' },
  doesNotHold: { zh: '不成立', en: 'Does not hold' },
  cannotBeVerified: { zh: '无法校验', en: 'Cannot be verified' },
});

/** Each has its own shape: colour alone says nothing. */
const shapes = {
  holds: '✓',
  holdsWithRedactions: '◈',
  doesNotHold: '✕',
  cannotBeVerified: '?',
} as const satisfies Record<Verdict, string>;

/** What a verification found out. */
export const VerdictMark = ({ verdict }: Readonly<{ verdict: Verdict }>) => {
  const say = useText(verdictWords);
  return (
    <strong className={`verdict is-${verdict}`}>
      <span aria-hidden="true">{shapes[verdict]}</span> {say(verdict)}
    </strong>
  );
};
