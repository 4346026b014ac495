import { policyRefOf, type PolicyPack } from '@redress/complaints/domain';
import { cfpbPack } from './packs/cfpb.pack';
import { hotlinePack } from './packs/hotline.pack';
import { importPack } from './packs/import.pack';
import { nycPack } from './packs/nyc.pack';
import { parsePolicyPack } from './validation/parse-policy-pack';

/** @throws Error where a pack that ships with the product is not one: nothing may be decided by it. */
export const assertedPack = (value: unknown): PolicyPack => {
  const parsed = parsePolicyPack(value);
  if (parsed.outcome === 'valid') return parsed.pack;
  throw new Error(
    `Not a policy pack: ${parsed.problems.map(({ field, problem }) => `${field} ${problem}`).join('; ')}`,
  );
};

/** The packs that ship with the product, each published into the log at its first use. */
export const builtInPacks: readonly PolicyPack[] = [hotlinePack, cfpbPack, importPack, nycPack].map(assertedPack);

/** The built-in pack of a reference `pack@version`; undefined where none ships under it. */
export const packOf = (ref: string): PolicyPack | undefined => builtInPacks.find((pack) => policyRefOf(pack) === ref);
