import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSourceFile } from '../../src/ingest/read-source-file.js';

describe('files', () => {
  it('are refused above the size limit and when missing, and read otherwise', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'source-'));
    const path = join(folder, 'a.txt');
    await writeFile(path, 'abc');
    expect(await readSourceFile(path)).toEqual({ source: { path, bytes: Buffer.from('abc') } });
    expect(await readSourceFile(path, 2)).toMatchObject({ failure: { path, code: 'too-large' } });
    expect(await readSourceFile(join(folder, 'b.txt'))).toMatchObject({ failure: { code: 'not-found' } });
    expect(await readSourceFile(folder)).toMatchObject({ failure: { code: 'not-found' } });
  });
});
