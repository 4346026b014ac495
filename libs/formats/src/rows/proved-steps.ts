import type { ImportStep, RefusedStep } from '../importer';
import type { Parsed } from '../refusal';

/**
 * The steps after the filing, in order, and those that the row hints at but does not state in words the importer knows; undefined where it proves none.
 * `name` is that of a refused step, which may not have its own yet.
 */
export const provedSteps = (
  read: readonly (readonly [name: string, step: Parsed<ImportStep> | undefined])[],
): Readonly<{ steps: readonly ImportStep[]; refusedSteps: readonly RefusedStep[] }> => {
  const steps: ImportStep[] = [];
  const refusedSteps: RefusedStep[] = [];
  for (const [name, step] of read) {
    if (step?.outcome === 'parsed') steps.push(step.value);
    if (step?.outcome === 'refused') refusedSteps.push({ step: name, ...step.refusal });
  }
  return { steps, refusedSteps };
};
