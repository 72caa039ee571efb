// cli: `backup FILE` → a consistent copy of the store in a new file. Never overwrites.
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import { type CommandContext, withApp } from './command-context.js';
import { escapeLine } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';

/** What the system says about a place that a person chose badly; other failures (a full disk) are unexpected. */
const BAD_PLACE: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
  'ENAMETOOLONG',
]);

export async function runBackupCommand(typed: string, context: CommandContext): Promise<ExitCode> {
  const file = path.resolve(context.callerFolder, typed);
  return withApp(context, async ({ store, config }) => {
    if (store.generation() === 0) {
      throw new AppError(
        'index-missing',
        `The data folder ${config.dataFolder} holds nothing to back up: run \`npm run ingest\` first.`,
      );
    }
    try {
      store.backup(file);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
      if (!BAD_PLACE.has(code)) throw cause;
      throw new AppError('bad-input', `Cannot write the backup ${file} (${code}): name a place that can be written.`, {
        cause,
      });
    }
    context.output.write(`${escapeLine(file)}\n`);
    return EXIT_CODES.done;
  });
}
