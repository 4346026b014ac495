import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import { publicMeasureWords, trackingDebtWords } from '../words/tracking-words';

/** What the office has promised and not done yet, each with its date. */
export const Debts = ({ owed }: Readonly<{ owed: readonly components['schemas']['TrackingDebt'][] }>) => {
  const sayDebt = useText(trackingDebtWords);
  const sayMeasure = useText(publicMeasureWords);
  if (owed.length === 0) return null;
  return (
    <ul className="public-steps">
      {owed.map((debt, place) => (
        <li key={place}>
          {debt.what === 'measure' ? sayMeasure(debt.kind) : sayDebt(debt.what)}:{' '}
          {debt.what === 'measure' ? (
            <time className="unbroken" dateTime={debt.by}>
              {debt.by}
            </time>
          ) : (
            <Instant at={debt.by} />
          )}
        </li>
      ))}
    </ul>
  );
};
