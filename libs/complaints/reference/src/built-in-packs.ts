import { policyRefOf, type PolicyPack } from '@redress/complaints/domain';
import { cfpbPack } from './packs/cfpb.pack';
import { hotlinePack1 } from './packs/hotline-1.pack';
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

/** The packs that new cases are filed under, one of each name; each is published into the log at its first use. */
export const newestPacks: readonly PolicyPack[] = [hotlinePack, cfpbPack, importPack, nycPack].map(assertedPack);

/** The versions that stand behind them: what was filed under one is decided by it to the end, so none is ever changed or dropped. */
const earlierPacks: readonly PolicyPack[] = [hotlinePack1].map(assertedPack);

/** Every pack that ships with the product, the newest of a name before the others of it. */
export const builtInPacks: readonly PolicyPack[] = [...newestPacks, ...earlierPacks];

/** The pack that a new case of this name is filed under; undefined where none ships under it. */
export const newestPackOf = (packId: string): PolicyPack | undefined =>
  newestPacks.find((pack) => pack.packId === packId);

/** The built-in pack of a reference `pack@version`; undefined where none ships under it. */
export const packOf = (ref: string): PolicyPack | undefined => builtInPacks.find((pack) => policyRefOf(pack) === ref);
