import type { components } from '../contract/openapi.generated';
import { useText } from '../language/language';
import { Instant } from '../parts/instant';
import { trackingRightWords } from '../words/tracking-words';
import { rightsMessages } from './rights.messages';

type Right = components['schemas']['TrackingRight'];

/** One thing that the complainant can do, and until when. */
export const RightName = ({ right: { what, until } }: Readonly<{ right: Right }>) => {
  const say = useText(rightsMessages);
  const sayRight = useText(trackingRightWords);
  return (
    <>
      <strong>{sayRight(what)}</strong>{' '}
      <span className="quiet">
        {until === null ? (
          say('noLimit')
        ) : (
          <>
            {say('until')} <Instant at={until} />
          </>
        )}
      </span>
    </>
  );
};

export const Rights = ({ rights }: Readonly<{ rights: readonly Right[] }>) =>
  rights.length === 0 ? null : (
    <ul className="public-steps">
      {rights.map((right) => (
        <li key={right.what}>
          <RightName right={right} />
        </li>
      ))}
    </ul>
  );
