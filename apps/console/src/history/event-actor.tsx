import { useText } from '../language/language';
import { roleWords } from '../words/contract-words';
import { actorKindWords } from '../words/event-words';
import type { CaseEntry } from './case.query';
import { eventActorMessages } from './event-actor.messages';

const isRole = (name: string): name is keyof typeof roleWords.entries => Object.hasOwn(roleWords.entries, name);

/** Who did it, in which role and for which unit; system actors by their name. */
export const EventActor = ({ entry }: Readonly<{ entry: CaseEntry }>) => {
  const say = useText(eventActorMessages);
  const sayRole = useText(roleWords);
  const sayKind = useText(actorKindWords);
  const { actor, role, unit, onBehalfOf } = entry;
  const named = role === null ? sayKind(actor.kind) : isRole(role) ? sayRole(role) : role;
  return (
    <>
      <bdi>
        {unit === null
          ? say('by', { actor: actor.id, role: named })
          : say('byUnit', { actor: actor.id, role: named, unit })}
      </bdi>
      {onBehalfOf === null ? null : <> {say('onBehalfOf', { person: onBehalfOf })}</>}
    </>
  );
};
