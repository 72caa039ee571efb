// sources: bytes → a file that is there whole or not at all, whatever moment the process is killed at. Must not leave
// a half-written file under the final name.
import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Written beside, brought to the disk, renamed. Folders are made. What a killed write leaves behind is overwritten by the next. */
export async function writeAtomically(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.part`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}
