import type { CommonOptions, Context } from '../context';
import { exitCodes } from '../exit-codes';
import { exitCodeOfStop, stoppable } from '../session/stoppable';
import { heading, quiet, strong } from '../terminal/span';
import { tableRows } from '../terminal/table';
import { guideTour } from '../tour/guided-tour';
import { withTourFolder } from '../tour/tour-folder';
import type { AddVerb } from './verb';

const sayGoodbye = ({ terminal, texts }: Context): void => {
  const { outro, next, nextSteps } = texts.tour;
  terminal.print([
    '',
    outro,
    '',
    heading(next),
    ...tableRows(
      [{ title: '' }, { title: '', fit: 'wrap' }],
      nextSteps.map(({ command, meaning }) => [[quiet('$ '), strong(command)], meaning]),
      terminal.columns,
    ),
  ]);
};

const runTour = (context: Context): Promise<number> =>
  stoppable(context, async ({ asked }) => {
    await withTourFolder(context, (tour) => guideTour(tour, () => asked() !== undefined));
    const stopped = asked();
    if (stopped !== undefined) return exitCodeOfStop[stopped];
    sayGoodbye(context);
    return exitCodes.done;
  });

export const addTour: AddVerb = (program, runVerb, { tour, common }) => {
  program
    .command('tour')
    .description(tour.description)
    .option('--lang <language>', common.lang)
    .addHelpText('after', common.example(['redress tour', 'redress tour --lang zh']))
    .action((options: CommonOptions) => runVerb(options, runTour));
};
