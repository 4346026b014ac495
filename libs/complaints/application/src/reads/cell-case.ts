import type { ComplaintStatus, EndDate } from '@redress/complaints/domain';
import type { CaseFacts } from '@redress/complaints/read-models';
import type { CivilDate } from '@redress/kernel';

/** A case behind a figure: what the figure was made of, and nothing that the case page alone shows. */
export type CellCase = Pick<CaseFacts, 'complaintId' | 'complaintNo'> &
  Readonly<{
    category: string;
    categoryScheme: string;
    channel: string;
    unit: string;
    outcome: string;
    status: ComplaintStatus;
    receivedOn: CivilDate;
    /** The first end with feedback; `notStated` where it is undated. */
    closedOn: EndDate | null;
    daysToClose: number | null;
  }>;

export const cellCaseOf = ({ complaintId, complaintNo, dimensions, standing, filed, ends }: CaseFacts): CellCase => {
  const { category, categoryScheme, channel, unit, outcome } = dimensions;
  const closed = ends.find(({ kind }) => kind === 'Closed');
  return {
    ...{ complaintId, complaintNo, category, categoryScheme, channel, unit, outcome },
    status: standing.status,
    receivedOn: filed.on,
    closedOn: closed?.on ?? null,
    daysToClose: closed?.days ?? null,
  };
};
