export const linkTypes = ['duplicateOf', 'relatedTo', 'parentOf', 'followUpOf'] as const;
export type LinkType = (typeof linkTypes)[number];

/** `otherId`: the id of another complaint of this ledger. Read from this case to the other: this one is a duplicate of, or the parent of, that one. */
export type ComplaintLink = Readonly<{ type: LinkType; otherId: string }>;
