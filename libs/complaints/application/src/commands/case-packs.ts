import { newestPackOf, packOf } from '@redress/complaints/reference';
import { policyRefOf, type PolicyPack } from '@redress/complaints/domain';
import { CorruptLedgerError, type EventStore } from '@redress/kernel';
import { publishedPack } from '../publish-policy';

/** The rules that cases are decided by. */
export type CasePacks = Readonly<{
  /** For what is filed from now on. */
  forFiling: PolicyPack;
  /**
   * The pack and version that a case was filed under: it keeps them to its end, so that nobody's rights change with a new version.
   * @throws CorruptLedgerError where they stand neither in the log nor in the product.
   */
  ofCase: (policy: string | undefined) => Promise<PolicyPack>;
  /** A pack by its name and version; undefined where they stand neither in the log nor in the product. */
  named: (ref: Pick<PolicyPack, 'packId' | 'version'>) => Promise<PolicyPack | undefined>;
}>;

const defaultPackId = 'hotline';

/** `setting`: a pack's id for its newest version, or `pack@version`; absent: the newest hotline. Undefined where no such pack ships. */
export const filingPackOf = (setting: string = defaultPackId): PolicyPack | undefined =>
  setting.includes('@') ? packOf(setting) : newestPackOf(setting);

const partsOf = (policy: string): Pick<PolicyPack, 'packId' | 'version'> => {
  const at = policy.lastIndexOf('@');
  return { packId: policy.slice(0, at), version: policy.slice(at + 1) };
};

export const createCasePacks = (eventStore: EventStore, forFiling: PolicyPack): CasePacks => {
  // A version never changes, so what was found once is right for ever.
  const found = new Map<string, PolicyPack>([[policyRefOf(forFiling), forFiling]]);
  const named: CasePacks['named'] = async (ref) => {
    const policy = policyRefOf(ref);
    const pack = found.get(policy) ?? packOf(policy) ?? (await publishedPack(eventStore, ref));
    if (pack !== undefined) found.set(policy, pack);
    return pack;
  };
  return {
    forFiling,
    named,
    ofCase: async (policy) => {
      if (policy === undefined) throw new CorruptLedgerError('A case was filed under no policy');
      const pack = await named(partsOf(policy));
      if (pack === undefined) throw new CorruptLedgerError(`A case was filed under ${policy}, which stands nowhere`);
      return pack;
    },
  };
};
