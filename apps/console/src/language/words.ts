import { createInstance, type i18n } from 'i18next';
import Icu from 'i18next-icu';
import { languages, type Language, type Messages, type MessageValues } from './messages';

/** Says a message in one language. */
export type Say<K extends string> = (key: K, values?: MessageValues) => string;

export type Words = Readonly<{
  /** Texts of these messages in that language; the first call makes them known. */
  in: <K extends string>(language: Language, messages: Messages<K>) => Say<K>;
}>;

const createEngine = (): i18n => {
  const engine = createInstance();
  void engine.use(new Icu()).init({
    lng: 'en',
    fallbackLng: false,
    resources: {},
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return engine;
};

export const createWords = (): Words => {
  const engine = createEngine();
  const known = new Set<string>();
  const teach = ({ namespace, entries }: Messages<string>): void => {
    if (known.has(namespace)) return;
    known.add(namespace);
    for (const language of languages) {
      const texts = Object.entries(entries).map(([key, message]) => [key, message[language]]);
      engine.addResourceBundle(language, namespace, Object.fromEntries(texts));
    }
  };
  return {
    in: (language, messages) => {
      teach(messages);
      const { namespace } = messages;
      return (key, values) => {
        const name: string = key;
        return engine.t(name, { ...values, lng: language, ns: namespace });
      };
    },
  };
};
