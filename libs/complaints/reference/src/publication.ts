import type { PolicyEvent, PolicyPack } from '@redress/complaints/domain';

/** The event that freezes a version of a pack in the log, for the stream `policy-<packId>`. */
export const publicationOf = (pack: PolicyPack): PolicyEvent => ({
  type: 'PolicyVersionPublished',
  data: { packId: pack.packId, version: pack.version, content: pack },
});
