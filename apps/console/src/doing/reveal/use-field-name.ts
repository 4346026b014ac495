import { useText } from '../../language/language';
import { fieldWords } from '../../words/field-words';
import { stateGroupWords } from '../../words/state-words';
import { revealMessages } from './reveal.messages';

const isKeyOf = <K extends string>(entries: Readonly<Record<K, unknown>>, key: string): key is K =>
  Object.hasOwn(entries, key);

/** What a text of the case is called, by its pointer: the part of the case, and the field in it. */
export const useFieldName = (): ((pointer: string) => string) => {
  const say = useText(revealMessages);
  const sayGroup = useText(stateGroupWords);
  const sayField = useText(fieldWords);
  return (pointer) => {
    const steps = pointer.split('/').slice(1);
    const [group = '', ...inner] = steps;
    const place = inner.find((step) => /^\d+$/.test(step));
    const last = inner.at(-1);
    const groupName = isKeyOf(stateGroupWords.entries, group) ? sayGroup(group) : group;
    const field = last !== undefined && isKeyOf(fieldWords.entries, last) ? sayField(last) : undefined;
    const name = field === undefined ? groupName : say('under', { group: groupName, field });
    return place === undefined ? name : say('placed', { name, n: Number(place) + 1 });
  };
};
