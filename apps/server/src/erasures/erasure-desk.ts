import { permitAtOffice, type Principal } from '@redress/access';
import {
  approveErasureFor,
  erasureStanding,
  orderErasureFor,
  refuseErasureFor,
  resolveCase,
  subjectOfCase,
  type CommandPorts,
  type ErasurePorts,
  type ErasureStanding,
  type Forbidden,
} from '@redress/complaints/application';
import type { ErasureGround } from '@redress/complaints/domain';
import { clear, type ReadStore } from '@redress/kernel';

export type ErasureDeskPorts = CommandPorts & ErasurePorts & Readonly<{ readStore: ReadStore }>;

/** Erasures for people of the service. `named`: a subject's id, or the id or number of one of his cases. */
export type ErasureDesk = Readonly<{
  order: (principal: Principal, named: string, ground: ErasureGround) => ReturnType<typeof orderErasureFor> | Unknown;
  approve: (principal: Principal, named: string) => ReturnType<typeof approveErasureFor> | Unknown;
  refuse: (principal: Principal, named: string, reasons: string) => ReturnType<typeof refuseErasureFor> | Unknown;
  standing: (
    principal: Principal,
    named: string,
  ) => Promise<
    | Readonly<{ outcome: 'found'; subjectId: string; standing: ErasureStanding }>
    | Forbidden
    | Readonly<{ outcome: 'unknown' }>
  >;
}>;

type Unknown = Promise<Readonly<{ outcome: 'unknown' }>>;

/** A subject's id is a MAC in hex. */
const subjectPattern = /^[0-9a-f]{64}$/;

export const createErasureDesk = (ports: ErasureDeskPorts): ErasureDesk => {
  const subjectOf = async (named: string): Promise<string | undefined> => {
    if (subjectPattern.test(named)) return named;
    const resolved = await resolveCase(ports, { kind: 'text', text: named });
    return resolved.kind === 'found' ? subjectOfCase(ports, resolved.complaintId) : undefined;
  };
  /** Whose name is looked up first: a permission is asked for all the same, so that a refusal does not tell whether a case is there. */
  const about = async <T>(named: string, act: (subjectId: string) => Promise<T>) => {
    const subjectId = await subjectOf(named);
    return act(subjectId ?? nobody);
  };
  return {
    order: (principal, named, ground) =>
      about(named, async (subjectId) => {
        if (subjectId === nobody && permitAtOffice(principal, 'order-erasure').outcome === 'granted')
          return { outcome: 'unknown' } as const;
        return orderErasureFor(ports, principal, { subjectId, ground });
      }),
    approve: (principal, named) => about(named, (subjectId) => approveErasureFor(ports, principal, { subjectId })),
    refuse: (principal, named, reasons) =>
      about(named, (subjectId) => refuseErasureFor(ports, principal, { subjectId, reasons: clear(reasons) })),
    standing: async (principal, named) => {
      const permissions = (['order-erasure', 'approve-erasure'] as const).map((capability) =>
        permitAtOffice(principal, capability),
      );
      const [first] = permissions;
      if (first !== undefined && permissions.every(({ outcome }) => outcome === 'refused')) {
        const { code, whoMay } = first.outcome === 'refused' ? first : { code: 'RoleNotAllowed' as const, whoMay: [] };
        await ports.accessRecorder.refused(principal, { attempted: 'order-erasure', code });
        return { outcome: 'forbidden', code, whoMay };
      }
      return about(named, async (subjectId) => {
        const standing = await erasureStanding(ports, subjectId);
        return standing === undefined ? { outcome: 'unknown' } : { outcome: 'found', subjectId, standing };
      });
    },
  };
};

/** Stands for whoever is not there; no MAC is made of zeros alone. */
const nobody = '0'.repeat(64);
