import { useEffect } from 'react';
import { useText } from '../../language/language';
import { announce } from '../../parts/live-region';
import { setupMessages } from './setup.messages';
import type { Progress } from './setup.query';

/** Parts of the whole at which readers who do not see the bar are told. */
const announcedParts = 4;

export const SetUpRunning = ({ progress: { phase, done, of } }: Readonly<{ progress: Progress }>) => {
  const say = useText(setupMessages);
  const text = phase === 'opening' ? say('opening') : say('filing', { done, of });
  const part = of === 0 ? 0 : Math.floor((done * announcedParts) / of);
  // Told when a part is reached, not at each case.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => announce(text), [phase, part]);
  return (
    <div className="setup-progress">
      <label className="setup-progress">
        <span>{text}</span>
        <progress max={Math.max(of, 1)} value={phase === 'opening' ? undefined : done} />
      </label>
      <p className="quiet">{say('waitHere')}</p>
    </div>
  );
};
