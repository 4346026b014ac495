import { Command, CommanderError } from 'commander';
import { contextOf, type Surroundings } from './context';
import { exitCodes, WrongUse } from './exit-codes';
import { addImport } from './verbs/import';
import type { AddVerb, RunVerb } from './verbs/verb';

const verbs: readonly AddVerb[] = [addImport];

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Parses, runs one verb, and says in a sentence what went wrong. */
export const runProgram = async (surroundings: Surroundings): Promise<number> => {
  const { argv, stdout, stderr } = surroundings;
  let exitCode: number = exitCodes.done;
  const program = new Command('redress')
    .description('An event-sourced complaint ledger: what was known, what was decided and why.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
    })
    .showHelpAfterError('(add --help for what there is)');
  const runVerb: RunVerb = async (options, run) => {
    exitCode = await run(contextOf(surroundings, options));
  };
  for (const add of verbs) add(program, runVerb);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Help and version are no errors; anything else that commander says is wrong use, and it has said it.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    stderr.write(`redress: ${sentenceOf(error)}\n`);
    return error instanceof WrongUse ? exitCodes.wrongUse : exitCodes.refused;
  }
};
