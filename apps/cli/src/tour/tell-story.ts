import { readHistory } from '@redress/complaints/application';
import { builtInPacks } from '@redress/complaints/reference';
import { tourStory, type TourStory } from '@redress/complaints/sample';
import { complaintIdIn, performActs } from '@redress/composition';
import type { Context } from '../context';
import { writing } from '../session/session';

/** The case that the tour looks into. */
export type ToldStory = Readonly<{ complaintId: string; complaintNo: string; moments: TourStory['moments'] }>;

const series = 'tour';

/** Files the tour's own cases, and handles them as the story goes. */
export const tellStory = (context: Context): Promise<ToldStory> => {
  const { lang, chance } = context;
  const { acts, mainCase, moments } = tourStory(lang);
  const pack = builtInPacks.find(({ packId }) => packId === 'hotline');
  if (pack === undefined) throw new Error('No pack hotline');
  return writing(
    context,
    async ({ ports }) => {
      const never = new AbortController().signal;
      await performActs(
        ports,
        { name: series, acts, pack },
        {
          chance,
          signal: never,
          onRefusal: ({ step }, { rejection }) => {
            throw new Error(`The tour's own ${step} was refused: ${rejection.code}`);
          },
        },
      );
      const complaintId = complaintIdIn(ports, series, mainCase);
      const filed = (await readHistory(ports, complaintId))?.events[0]?.event;
      if (filed?.type !== 'ComplaintFiled') throw new Error('The tour has filed no case');
      return { complaintId, complaintNo: filed.data.complaintNo, moments };
    },
    { isSample: true },
  );
};
