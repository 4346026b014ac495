import { createContext, useContext } from 'react';
import type { FormParts } from './form-part';

export type FormSetting = Readonly<{
  parts: FormParts;
  /** What is wrong with a field, in words, by its pointer. */
  faults: ReadonlyMap<string, string>;
}>;

export const FormContext = createContext<FormSetting | undefined>(undefined);

export const useForm = (): FormSetting => {
  const setting = useContext(FormContext);
  if (setting === undefined) throw new Error('A field stands outside of a form');
  return setting;
};

/** The id of the element that the value of a pointer is typed into. */
export const elementId = (pointer: string): string => `form${pointer.replaceAll('/', '-')}`;
