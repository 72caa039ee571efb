// ingest: ZIP ARCHIVE (file or bytes) → its members, each readable on its own, and those refused with a sentence. The one
// importer of the ZIP library. Nothing is unpacked to disk or read before its declared size, ratio and name were checked.
import { posix } from 'node:path';
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import type { SourceProblem } from './extraction.js';

export interface ArchiveLimits {
  /** Members, folders included. */
  readonly maxEntries: number;
  /** Unpacked bytes of one member. */
  readonly maxEntryBytes: number;
  /** Unpacked bytes of all members together. */
  readonly maxTotalBytes: number;
}

export interface ArchiveMember {
  /** Path within the archive, with `/`, relative, without `..`. */
  readonly name: string;
  /** Unpacked. */
  readonly sizeBytes: number;
  /** Opens the archive anew, so that none stays open; a damaged or changed one is a problem. */
  read(): Promise<Uint8Array | SourceProblem>;
}

export interface RefusedMember extends SourceProblem {
  readonly name: string;
}

export interface ArchiveListing {
  readonly members: readonly ArchiveMember[];
  readonly refused: readonly RefusedMember[];
}

/** Text packs to a tenth or so; what unpacks to more than this many times its size was made to fill a disk. */
const MAX_RATIO = 200;
/** Below this many unpacked bytes no ratio does harm. */
const HARMLESS_BYTES = 1024 * 1024;
const NAME_MAX_CHARS = 1000;

/** A path, or the bytes of an archive. Never throws for anything they can hold. */
export async function listArchive(
  source: string | Buffer,
  limits: ArchiveLimits,
): Promise<ArchiveListing | SourceProblem> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(source);
    if (zip.entryCount > limits.maxEntries)
      return {
        code: 'too-large',
        message: `the archive holds ${zip.entryCount} entries, at most ${limits.maxEntries} are read. Split it.`,
      };
    return sortEntries(source, await readEntries(zip, limits.maxEntries), limits);
  } catch (error) {
    return damaged(error);
  } finally {
    zip?.close();
  }
}

// Names are decoded here: the library knows no code page but 437.
const OPTIONS = { decodeStrings: false, validateEntrySizes: true, autoClose: false };

const openZip = (source: string | Buffer): Promise<ZipFile> =>
  typeof source === 'string' ? openPromise(source, OPTIONS) : fromBufferPromise(source, OPTIONS);

async function readEntries(zip: ZipFile, maxEntries: number): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    if (entries.length >= maxEntries) break;
  }
  return entries;
}

function sortEntries(
  source: string | Buffer,
  entries: readonly Entry[],
  limits: ArchiveLimits,
): ArchiveListing | SourceProblem {
  const members: ArchiveMember[] = [];
  const refused: RefusedMember[] = [];
  const names = new Set<string>();
  let totalBytes = 0;
  for (const entry of entries) {
    const written = nameOf(entry);
    if (written.endsWith('/')) continue;
    totalBytes += entry.uncompressedSize;
    if (totalBytes > limits.maxTotalBytes)
      return {
        code: 'too-large',
        message: `the archive unpacks to more than ${limits.maxTotalBytes} bytes. Split it, if it is not a hoax.`,
      };
    // One spelling a file, so that it has one place as a source: "./a" and "a" are the same.
    const name = posix.normalize(written);
    const problem = problemOf(entry, written, limits) ?? (names.has(name) ? DUPLICATE : undefined);
    if (problem !== undefined) refused.push({ name, ...problem });
    else members.push({ name, sizeBytes: entry.uncompressedSize, read: () => readMember(source, entry) });
    names.add(name);
  }
  return { members, refused };
}

const DUPLICATE: SourceProblem = {
  code: 'damaged',
  message: 'the archive holds this name twice; only the first is read.',
};
const UNIX_LINK = 0xa000;
const UNIX_KIND = 0xf000;

function problemOf(entry: Entry, name: string, limits: ArchiveLimits): SourceProblem | undefined {
  const refuse = (code: SourceProblem['code'], message: string): SourceProblem => ({ code, message });
  if (name === '' || name.length > NAME_MAX_CHARS || name.includes('\0'))
    return refuse('damaged', 'this name in the archive is not one of a file.');
  if (name.startsWith('/') || /^[a-z]:/iu.test(name))
    return refuse('damaged', 'an absolute path in an archive is not read.');
  if (name.split('/').includes('..')) return refuse('damaged', 'a path that leads out of the archive is not read.');
  if (((entry.externalFileAttributes >>> 16) & UNIX_KIND) === UNIX_LINK)
    return refuse('damaged', 'a link in an archive is not followed.');
  if (entry.isEncrypted()) return refuse('encrypted', 'this file in the archive is encrypted. Unpack it first.');
  if (!entry.canDecodeFileData())
    return refuse('unsupported-format', 'this packing method is not read. Unpack it first.');
  const { uncompressedSize: unpacked, compressedSize: packed } = entry;
  if (unpacked > limits.maxEntryBytes)
    return refuse('too-large', `${unpacked} bytes unpacked, at most ${limits.maxEntryBytes} are read. Split the file.`);
  if (unpacked > HARMLESS_BYTES && unpacked > packed * MAX_RATIO)
    return refuse('too-large', `it unpacks to more than ${MAX_RATIO} times its size, as no document does.`);
  return undefined;
}

async function readMember(source: string | Buffer, entry: Entry): Promise<Uint8Array | SourceProblem> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(source);
    const parts: Buffer[] = [];
    // The library ends the stream with an error as soon as there is more than was declared.
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch (error) {
    return damaged(error);
  } finally {
    zip?.close();
  }
}

const damaged = (error: unknown): SourceProblem => ({
  code: 'damaged',
  message: `the archive cannot be read (${error instanceof Error ? error.message.slice(0, 200) : 'unknown reason'}).`,
});

const UTF8_FLAG = 0x800;
const CYRILLIC_BESIDE_LATIN = /[a-z][а-яё]|[а-яё][a-z]/iu;

/** Marked as UTF-8, or plainly so; else the code page of Russian or of Western DOS, neither of which marks itself. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const marked = getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  const isAscii = raw.every((byte) => byte < 0x80);
  if (isAscii || (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || entry.extraFields.some(({ id }) => id === 0x7075))
    return marked;
  const utf8 = decodeStrictly(raw);
  if (utf8 !== undefined) return utf8.replaceAll('\\', '/');
  const russian = new TextDecoder('ibm866').decode(raw).replaceAll('\\', '/');
  return /[а-яё]{2}/iu.test(russian) && !CYRILLIC_BESIDE_LATIN.test(russian) ? russian : marked;
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
