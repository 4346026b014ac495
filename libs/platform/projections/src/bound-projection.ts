import {
  assertFieldsOf,
  type DocumentContent,
  type JsonObject,
  type Open,
  type Projection,
  type ReadModel,
  type Recorded,
} from '@redress/kernel';

/** What the engine needs an event to be. */
export type TypedEvent = Readonly<{ type: string }>;

/** A projection with its document type closed in, so that projections of different documents stand in one list. */
export type BoundProjection<E extends TypedEvent> = Readonly<{
  model: ReadModel;
  handles: ReadonlySet<string>;
  purgesOn: ReadonlySet<string>;
  keyOf: (recorded: Recorded<E>) => string;
  /** The document after the event, with all that is kept of it; undefined where there is none (any more). */
  fold: (document: JsonObject | undefined, recorded: Recorded<E>, open: Open) => DocumentContent | undefined;
}>;

/** A model that is not declared personal asked for a person's text: a mistake of its code that parking a case would hide. */
export class NotPersonalError extends Error {
  override readonly name = 'NotPersonalError';
}

const noTextFor = (model: ReadModel): Open => {
  return () => {
    throw new NotPersonalError(`${model.name} is not declared personal and may not open a person's text`);
  };
};

export const bindProjection = <E extends TypedEvent, D extends JsonObject, F extends string>(
  projection: Projection<E, D, F>,
): BoundProjection<E> => {
  const { model, handles, keyOf, project, fieldsOf, searchTextOf, purgesOn = new Set<string>() } = projection;
  const noText = noTextFor(model);
  return {
    model,
    handles,
    purgesOn,
    keyOf,
    // Fields and search text are asked for after every event, not once a page: an event that makes them fail is the same one whatever the page.
    fold: (document, recorded, open) => {
      // What the store gives back is what this projection wrote: the model's declaration and version are part of where it is kept.
      const next = project(document as D | undefined, recorded, model.personal ? open : noText);
      if (next === undefined) return undefined;
      const fields = fieldsOf(next);
      assertFieldsOf(model, fields);
      return {
        document: next,
        fields,
        ...(searchTextOf === undefined || !model.searchable ? {} : { searchText: searchTextOf(next) }),
      };
    },
  };
};
