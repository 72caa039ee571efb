// cli: arguments → exit code. The one place where errors of a command end: each becomes one line on standard error.
import { CommanderError } from 'commander';
import { buildProgram } from './build-program.js';
import type { CommandContext } from './command-context.js';
import type { EvaluationLoaders } from './evaluation-commands.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { reportError } from './report-error.js';

/** `args` without node and script. Never throws. Without `loaders` there are no `evaluate` and `bench`. */
export async function runCommandLine(
  args: readonly string[],
  context: CommandContext,
  loaders?: EvaluationLoaders,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.done;
  const program = buildProgram(
    context,
    (code) => {
      exitCode = code;
    },
    loaders,
  );
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written its own sentence; it counts 0 for help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.badInput;
    if (context.isEnding()) return EXIT_CODES.interrupted;
    const reported = reportError(error, isDebugging(context));
    context.messages.write(reported.text);
    return reported.exitCode;
  }
}

/** Whether stacks are shown. A configuration that cannot be read counts as no. */
export function isDebugging(context: Pick<CommandContext, 'loadConfig'>): boolean {
  try {
    return context.loadConfig().logLevel === 'debug';
  } catch {
    // A broken configuration is what is being reported.
    return false;
  }
}
