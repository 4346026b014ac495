import { createTelling, sayEvent, type EventSentence } from '@redress/complaints/messages';
import { useMemo } from 'react';
import type { components } from '../contract/openapi.generated';
import { useLanguage } from '../language/language';
import { useZone } from './zone';

type Sentence = components['schemas']['EventSentence'];

/** Says the sentences of an audit trail in the reader's language and the ledger's zone, from the catalogue that service and command line have too (ADR 0022). */
export const useEventSentence = (): ((sentence: Sentence) => string) => {
  const language = useLanguage();
  const zone = useZone();
  return useMemo(() => {
    const telling = createTelling(language, zone);
    return ({ key, params }) => {
      // What came over the line as JSON is JSON: the contract's own types only do not say so.
      const data = params.data as EventSentence['params']['data'];
      return sayEvent({ key, params: { ...params, data } }, telling);
    };
  }, [language, zone]);
};
