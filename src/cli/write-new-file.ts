// cli: content + path → a file that was not there before. Nothing is ever overwritten.
import { writeFileSync } from 'node:fs';
import { AppError } from '../domain/app-error.js';

/** Throws `AppError('bad-input')` for a file that exists or cannot be written. */
export function writeNewFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content, { flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason =
      code === 'EEXIST' ? 'it exists already; choose another name' : `it cannot be written (${String(code)})`;
    throw new AppError('bad-input', `Cannot write ${file}: ${reason}.`, { cause });
  }
}
