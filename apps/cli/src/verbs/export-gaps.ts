import type { ExportGap } from '@redress/complaints/application';
import type { Context } from '../context';
import { bad, warning, type Inline } from '../terminal/span';
import { createFigures } from './figures';

/** Gaps that are named one by one on stderr. */
const gapsShownMax = 20;
/** Lost events that are named for one gap. */
const knownShownMax = 5;

const gapLines = (gap: ExportGap, { texts }: Context): readonly Inline[] => {
  const said = texts.export;
  const place = (stream: string, revision: bigint): string => texts.verify.place(stream, String(revision), undefined);
  switch (gap.kind) {
    case 'lost': {
      const { places, reason, known } = gap.lost;
      const where = places === undefined ? said.somewhere : said.places(String(places.from), String(places.to));
      const named = known.slice(0, knownShownMax).map(({ stream, revision }) => said.known(place(stream, revision)));
      const more = known.length - named.length;
      return [
        bad(said.lost(where, reason)),
        ...named.map(warning),
        ...(more > 0 ? [warning(`  ${said.moreGaps(String(more))}`)] : []),
      ];
    }
    case 'unreadable':
      return [bad(said.unreadable(place(gap.stream, gap.revision), gap.reason))];
    case 'undisclosed':
      return [bad(said.undisclosed(place(gap.stream, gap.revision), gap.pointer, gap.reason))];
  }
};

/** What could not be exported: the first few at once, the rest counted. */
export const createGapList = (context: Context): Readonly<{ add: (gap: ExportGap) => void; end: () => number }> => {
  let count = 0;
  return {
    add: (gap) => {
      count += 1;
      if (count <= gapsShownMax) context.terminal.remark(gapLines(gap, context));
    },
    end: () => {
      const more = count - gapsShownMax;
      if (more > 0)
        context.terminal.remark([bad(context.texts.export.moreGaps(createFigures(context.lang).whole(more)))]);
      return count;
    },
  };
};
