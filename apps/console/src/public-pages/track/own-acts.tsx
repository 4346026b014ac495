import type { components } from '../../contract/openapi.generated';
import { useText } from '../../language/language';
import { RightName } from '../rights';
import { ActForm } from './act-form';
import { trackMessages } from './track.messages';
import type { Tracked } from './use-public-act';

type OwnActsProps = Readonly<{
  rights: readonly components['schemas']['TrackingRight'][];
  tracked: Tracked;
  onDone: () => void;
}>;

/** What the complainant can do now, each with its form. */
export const OwnActs = ({ rights, tracked, onDone }: OwnActsProps) => {
  const say = useText(trackMessages);
  return (
    <section>
      <h2>{say('rights')}</h2>
      {rights.length === 0 ? <p>{say('noRights')}</p> : null}
      {rights.map((right) =>
        right.what === 'choose' ? (
          <div key={right.what} className="public-right">
            <RightName right={right} />
            <p>{say('chooseHow')}</p>
          </div>
        ) : (
          <details key={right.what} className="public-right">
            <summary>
              <RightName right={right} />
            </summary>
            <ActForm what={right.what} tracked={tracked} onDone={onDone} />
          </details>
        ),
      )}
    </section>
  );
};
