import { caseByNumber } from '@redress/complaints/read-models';
import { uuidPattern, type ReadStore } from '@redress/kernel';
import { readComplaintNo } from '@redress/privacy';

/** The id of no case. */
const noCase = '00000000-0000-0000-0000-000000000000';

/**
 * The id of the case that a text names, by id or by number. One that names none gives an id of no case, to be asked for like any other: then a case that is
 * not there is answered, and recorded, in the same time as one that is not the asker's.
 */
export const namedCase = async (readStore: Pick<ReadStore, 'page'>, text: string): Promise<string> => {
  const asked = text.trim().toLowerCase();
  if (uuidPattern.test(asked)) return asked;
  const complaintNo = readComplaintNo(text);
  const view = complaintNo === undefined ? undefined : await caseByNumber(readStore, complaintNo);
  return view?.complaintId ?? noCase;
};
