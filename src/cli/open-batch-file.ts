// cli: the name given with `--batch` → its bytes. Refused before anything is opened that would have to be closed again.
import { createReadStream, fstatSync, openSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '../domain/app-error.js';
import type { CommandContext } from './command-context.js';

/** `-` is standard input. A pipe or device is as good as a file; a folder is not. */
export function openBatchFile(
  file: string,
  context: Pick<CommandContext, 'input' | 'callerFolder'>,
): AsyncIterable<Buffer | string> {
  if (file === '-') return context.input;
  const batchFile = path.resolve(context.callerFolder, file);
  const refuse = (reason: string, cause?: unknown) =>
    new AppError('bad-input', `Cannot read the batch file ${batchFile}: ${reason}.`, { cause });
  let descriptor: number;
  try {
    descriptor = openSync(batchFile, 'r');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    throw refuse(code === 'ENOENT' ? 'there is no such file' : `it cannot be opened (${String(code)})`, cause);
  }
  if (fstatSync(descriptor).isDirectory()) throw refuse('it is a folder');
  return createReadStream(batchFile, { fd: descriptor });
}
