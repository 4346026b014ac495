import { useEffect, useRef, useState } from 'react';
import { answerOf, type Answer } from '../../contract/answer';
import { contract } from '../../contract/contract';
import type { components } from '../../contract/openapi.generated';
import { useLanguage } from '../../language/language';
import type { Tracked } from './use-public-act';

type Found = Answer<components['schemas']['TrackingAnswer']>;

/** Looks a complaint up, and again in the other language where the reader changes it. Number and code are kept in memory alone. */
export const useTracking = () => {
  const language = useLanguage();
  const [tracked, setTracked] = useState<Tracked>();
  const [found, setFound] = useState<Found>();
  const asked = useRef(0);
  const look = async (what: Tracked): Promise<void> => {
    const own = (asked.current += 1);
    setTracked(what);
    const answer = await answerOf(contract.POST('/v1/public/tracking', { body: what }));
    if (own === asked.current) setFound(answer);
  };
  const last = useRef({ language, look, tracked: found?.kind === 'answered' ? tracked : undefined });
  useEffect(() => {
    const before = last.current;
    last.current = { language, look, tracked: found?.kind === 'answered' ? tracked : undefined };
    if (before.language !== language && before.tracked !== undefined) void look(before.tracked);
  });
  const forget = (): void => {
    asked.current += 1;
    setTracked(undefined);
    setFound(undefined);
  };
  return { tracked, found, look, forget };
};
