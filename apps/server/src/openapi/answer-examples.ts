import { recordedExamples } from './answer-examples.generated';

const recorded: Readonly<Record<string, unknown>> = recordedExamples;

/** A real answer of this operation to made-up cases; nothing where none was recorded yet, which a spec tells. */
export const answerExampleOf = (operationId: string): Readonly<{ example?: unknown }> =>
  Object.hasOwn(recorded, operationId) ? { example: recorded[operationId] } : {};
