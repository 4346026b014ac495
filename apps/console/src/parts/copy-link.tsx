import { useState } from 'react';
import { standing } from '../contract/standing';
import { useText } from '../language/language';
import { copyLinkMessages } from './copy-link.messages';

type Copied = Readonly<{ link: string; isCopied: boolean }>;

const copy = async (link: string): Promise<Copied> => {
  try {
    await navigator.clipboard.writeText(link);
    return { link, isCopied: true };
  } catch {
    // A browser may keep the clipboard to itself: then the link is shown.
    return { link, isCopied: false };
  }
};

type CopyLinkProps = Readonly<{
  /** Name of the parameter that holds a list at an instant, where the list can be held. */
  pin?: string;
}>;

/** The address of what is on the screen: as it goes on, or as it is now. */
export const CopyLink = ({ pin }: CopyLinkProps) => {
  const say = useText(copyLinkMessages);
  const [copied, setCopied] = useState<Copied | undefined>(undefined);
  const live = (): string => window.location.href;
  const pinned = (name: string): string => {
    const url = new URL(window.location.href);
    url.searchParams.set(name, new Date(Date.now() + standing.get().clockAhead).toISOString());
    return url.href;
  };
  return (
    <span className="copy-link not-printed">
      <button type="button" className="plain-button" onClick={() => void copy(live()).then(setCopied)}>
        {say('live')}
      </button>
      {pin === undefined ? null : (
        <button type="button" className="plain-button" onClick={() => void copy(pinned(pin)).then(setCopied)}>
          {say('pinned')}
        </button>
      )}
      <span role="status">{copied?.isCopied === true ? say('copied') : null}</span>
      {copied?.isCopied === false ? (
        <label>
          {say('byHand')} <input readOnly value={copied.link} onFocus={({ target }) => target.select()} />
        </label>
      ) : null}
    </span>
  );
};
