import { createContext, useContext, useEffect, useState } from 'react';
import { answerOf, type Answer } from '../contract/answer';
import { contract } from '../contract/contract';
import type { components } from '../contract/openapi.generated';
import { useLanguage } from '../language/language';

export type PublicForm = components['schemas']['PublicFormAnswer'];

/** What the pages for the public can offer, in the reader's language; `undefined` until it is there. Failures say why it is not. */
export const usePublicFormAnswer = (): Readonly<{ form: Answer<PublicForm> | undefined; retry: () => void }> => {
  const language = useLanguage();
  const [tries, setTries] = useState(0);
  const [form, setForm] = useState<Answer<PublicForm>>();
  useEffect(() => {
    let isCurrent = true;
    void answerOf(contract.GET('/v1/public/form')).then((answer) => {
      // What is there stays where another language cannot be had.
      if (isCurrent) setForm((before) => (before?.kind === 'answered' && answer.kind !== 'answered' ? before : answer));
    });
    return () => {
      isCurrent = false;
    };
  }, [language, tries]);
  return { form, retry: () => setTries(tries + 1) };
};

export const PublicFormContext = createContext<PublicForm | undefined>(undefined);

/** Only below the shell, which shows no page before it knows. */
export const usePublicForm = (): PublicForm => {
  const form = useContext(PublicFormContext);
  if (form === undefined) throw new Error('A page stands where it is not known what it can offer');
  return form;
};
