// Archives as folders: their members as sources of their own, and each kind of harm refused with one sentence.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, describe, expect, it } from 'vitest';
import { listArchive } from '../../src/ingest/list-archive.js';
import { listSourceFiles } from '../../src/ingest/list-source-files.js';

const folder = mkdtempSync(path.join(tmpdir(), 'archives-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIMITS = { maxEntries: 100, maxEntryBytes: 5_000_000, maxTotalBytes: 10_000_000 };

async function zip(
  files: Readonly<Record<string, string | Buffer>>,
  change?: (bytes: Buffer) => void,
): Promise<Buffer> {
  const archive = new JSZip();
  for (const [name, content] of Object.entries(files)) archive.file(name, content, { createFolders: false });
  const bytes = await archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'UNIX' });
  change?.(bytes);
  return bytes;
}

/** The same bytes for a name of the same length, in both places where an archive keeps it. */
const rename = (from: string, to: Buffer | string) => (bytes: Buffer) => {
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) Buffer.from(to).copy(bytes, at);
};

/** A field of the first entry of the central directory. */
const setCentral =
  (offset: number, value: number, size: 2 | 4 = 2) =>
  (bytes: Buffer) => {
    const at = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + offset;
    if (size === 2) bytes.writeUInt16LE(value, at);
    else bytes.writeUInt32LE(value, at);
  };

const write = (name: string, bytes: Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

describe('an archive given to ingest', () => {
  it('is a folder: its members in the order of their paths, with the metadata beside them', async () => {
    const file = write(
      'many.zip',
      await zip({
        'b/source.txt': 'Second.',
        'b/document.yaml': 'title: Given',
        './a.txt': 'First.',
        'picture.png': 'x',
        '.hidden.txt': 'x',
        '__MACOSX/a.txt': 'x',
      }),
    );
    const { entries, failures } = await listSourceFiles([file]);
    expect(failures).toEqual([]);
    expect(entries.map((entry) => entry.path)).toEqual([`${file}!/a.txt`, `${file}!/b/source.txt`]);
    expect(await entries[1]!.read()).toEqual({
      source: { path: `${file}!/b/source.txt`, bytes: Buffer.from('Second.'), metadataText: 'title: Given' },
    });
  });

  it('is found in a folder as well', async () => {
    write('inside.zip', await zip({ 'a.md': 'Text.' }));
    const { entries } = await listSourceFiles([folder]);
    expect(entries.map((entry) => entry.path)).toContain(`${path.join(folder, 'inside.zip')}!/a.md`);
  });

  it('that is changed after it was listed fails for the member, without throwing', async () => {
    const file = write('changing.zip', await zip({ 'a.txt': 'First.' }));
    const { entries } = await listSourceFiles([file]);
    writeFileSync(file, 'no longer an archive');
    expect(await entries[0]!.read()).toMatchObject({ failure: { code: 'damaged' } });
  });

  it('that is none is a failure of its own', async () => {
    const { failures } = await listSourceFiles([write('broken.zip', Buffer.from('no archive'))]);
    expect(failures).toMatchObject([
      { code: 'damaged', message: expect.stringContaining('broken.zip: the archive cannot be read') },
    ]);
  });
});

describe('a member is refused', () => {
  it.each([
    ['that leads out of the archive', 'aa/aa.txt', '../aa.txt', /leads out/u],
    ['with an absolute path', 'aa/aa.txt', '/etc/a.txt', /absolute/u],
    ['with a drive', 'aa/aa.txt', 'C:\\aa.txt', /absolute/u],
    ['that leads out with backslashes', 'aa/aa.txt', '..\\aa.txt', /leads out/u],
  ])('%s', async (_, from, to, message) => {
    const padded = to.padEnd(from.length, 't').slice(0, from.length);
    const { failures, entries } = await listSourceFiles([
      write('out.zip', await zip({ [from]: 'x' }, rename(from, padded))),
    ]);
    expect(entries).toEqual([]);
    expect(failures).toMatchObject([{ code: 'damaged', message: expect.stringMatching(message) }]);
  });

  it.each([
    ['that is a link', setCentral(38, 0xa1ff0000, 4), 'damaged', /link/u],
    ['that is encrypted', setCentral(8, 1), 'encrypted', /encrypted/u],
    ['of an unknown method', setCentral(10, 99), 'unsupported-format', /packing method/u],
    ['that claims to be larger than is read', setCentral(24, 6_000_000, 4), 'too-large', /6000000 bytes/u],
  ] as const)('%s', async (_, change, code, message) => {
    const listing = await listArchive(await zip({ 'a.txt': 'x'.repeat(50_000) }, change), LIMITS);
    expect(listing).toMatchObject({
      members: [],
      refused: [{ name: 'a.txt', code, message: expect.stringMatching(message) }],
    });
  });

  it('that unpacks to a thousand times its size', async () => {
    const listing = await listArchive(await zip({ 'a.txt': Buffer.alloc(4_000_000) }), LIMITS);
    expect(listing).toMatchObject({ refused: [{ code: 'too-large', message: expect.stringContaining('200 times') }] });
  });

  it('that unpacks to more than it declares', async () => {
    const listing = await listArchive(await zip({ 'a.txt': 'x'.repeat(50_000) }, setCentral(24, 100, 4)), LIMITS);
    if ('code' in listing) throw new Error(listing.message);
    expect(await listing.members[0]!.read()).toMatchObject({ code: 'damaged' });
  });

  it('that comes twice', async () => {
    const bytes = await zip({ 'a.txt': 'first', 'b.txt': 'second' }, rename('b.txt', 'a.txt'));
    expect(await listArchive(bytes, LIMITS)).toMatchObject({
      members: [{ name: 'a.txt' }],
      refused: [{ name: 'a.txt' }],
    });
  });

  it('that is an archive itself', async () => {
    const file = write('nested.zip', await zip({ 'inner.zip': await zip({ 'a.txt': 'x' }), 'b.txt': 'Text.' }));
    const { entries, failures } = await listSourceFiles([file]);
    expect(entries.map((entry) => entry.path)).toEqual([`${file}!/b.txt`]);
    expect(failures).toMatchObject([{ path: `${file}!/inner.zip`, message: expect.stringContaining('not opened') }]);
  });
});

describe('an archive is refused as a whole', () => {
  it('with more members than are read', async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.txt`, 'x']));
    expect(await listArchive(await zip(files), LIMITS)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('101'),
    });
  });

  it('with more bytes in all than are unpacked', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3 }, (_, index) => [`${index}.txt`, Buffer.alloc(4_000_000)]),
    );
    expect(await listArchive(await zip(files), LIMITS)).toMatchObject({ code: 'too-large' });
  });

  it('or read, and never throws, when any byte of it is changed', async () => {
    const bytes = await zip({ 'a.txt': 'First.', 'b/source.md': 'Second.' });
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = changed[at]! ^ 0xff;
      const listing = await listArchive(changed, LIMITS);
      if ('members' in listing) for (const member of listing.members) await member.read();
    }
  });
});

describe('names of members', () => {
  const named = async (raw: Buffer, isMarked = false) => {
    const stand = 'n'.repeat(raw.length);
    const bytes = await zip({ [stand]: 'x' }, (all) => {
      rename(stand, raw)(all);
      setCentral(8, isMarked ? 0x800 : 0)(all);
    });
    const listing = await listArchive(bytes, LIMITS);
    return 'members' in listing ? listing.members[0]?.name : listing.message;
  };
  const inCodePage = (text: string, codePage: string): Buffer => {
    const table = new Map(
      Array.from({ length: 256 }, (_, byte) => [new TextDecoder(codePage).decode(Buffer.from([byte])), byte]),
    );
    return Buffer.from([...text].map((letter) => table.get(letter)!));
  };

  it.each([
    ['UTF-8, marked', Buffer.from('Доклад.txt'), true, 'Доклад.txt'],
    ['UTF-8, not marked', Buffer.from('报告.txt'), false, '报告.txt'],
    ['the code page of Russian DOS', inCodePage('Доклад группы.txt', 'ibm866'), false, 'Доклад группы.txt'],
    [
      'that of Western DOS',
      Buffer.from([0x45, 0x72, 0x6b, 0x6c, 0x84, 0x72, 0x75, 0x6e, 0x67, 0x2e, 0x74, 0x78, 0x74]),
      false,
      'Erklärung.txt',
    ],
  ])('are read in %s', async (_, raw, isMarked, name) => expect(await named(raw, isMarked)).toBe(name));
});
