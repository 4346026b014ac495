import { createContext, useContext } from 'react';
import type { FormParts } from './form-part';

export type Choice = Readonly<{ value: string; text: string; scheme?: string }>;

/** What a value can name. `isOpen`: something else can be typed as well. */
export type Offer = Readonly<{ isOpen: boolean; choices: readonly Choice[] }>;

export type FormSetting = Readonly<{
  parts: FormParts;
  /** What is wrong with a field, in words, by its pointer. */
  faults: ReadonlyMap<string, string>;
  /** By what a field refers to: `x-ref` of the contract. */
  offers: ReadonlyMap<string, Offer>;
}>;

export const FormContext = createContext<FormSetting | undefined>(undefined);

export const useForm = (): FormSetting => {
  const setting = useContext(FormContext);
  if (setting === undefined) throw new Error('A field stands outside of a form');
  return setting;
};

/** The id of the element that the value of a pointer is typed into. */
export const elementId = (pointer: string): string => `form${pointer.replaceAll('/', '-')}`;
