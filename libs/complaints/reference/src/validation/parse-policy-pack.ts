import type { PolicyPack } from '@redress/complaints/domain';
import type { Problem } from './check';
import { packShape } from './pack-shape';
import { problemsOfSense } from './pack-sense';

export type ParsedPack =
  Readonly<{ outcome: 'valid'; pack: PolicyPack }> | Readonly<{ outcome: 'invalid'; problems: readonly Problem[] }>;

/** A policy pack from parsed JSON, or every field that is wrong with it. What it accepts, the decider can decide by. */
export const parsePolicyPack = (value: unknown): ParsedPack => {
  if (!packShape.accepts(value)) return { outcome: 'invalid', problems: packShape.check(value, '') };
  const problems = problemsOfSense(value);
  return problems.length === 0 ? { outcome: 'valid', pack: value } : { outcome: 'invalid', problems };
};
