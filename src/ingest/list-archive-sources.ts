// ingest: ZIP ARCHIVE → the sources in it, as if it were a folder, each read on its own when its turn comes. Archives within
// archives are not opened; what is refused is named with its reason and stops nothing else.
import { posix } from 'node:path';
import type { IngestFailure } from '../domain/ingest-report.js';
import type { SourceProblem } from './extraction.js';
import { type ArchiveMember, listArchive } from './list-archive.js';
import { hasMetadataFile, METADATA_FILE, type ReadOutcome, SOURCE_MAX_BYTES } from './read-source-file.js';

/** A file, or a member of an archive. */
export interface SourceEntry {
  /** Absolute; a member's is `…/name.zip!/path/in/zip`. */
  readonly path: string;
  read(): Promise<ReadOutcome>;
}

export interface ListedSources {
  readonly entries: readonly SourceEntry[];
  readonly failures: readonly IngestFailure[];
}

export const ARCHIVE_EXTENSION = '.zip';
const ARCHIVES = /\.(?:zip|7z|rar|tar|gz|tgz|bz2|xz|jar)$/iu;
/** 2 GB unpacked, one member at a time; a folder of ten thousand documents. */
const LIMITS = { maxEntries: 10_000, maxTotalBytes: 2 * 1024 ** 3 };
const METADATA_MAX_BYTES = 1024 * 1024;

/** `isSource`: whether a name in a folder is one of a supported format. `maxBytes`: of one member, unpacked. */
export async function listArchiveSources(
  archive: string,
  isSource: (name: string) => boolean,
  maxBytes: number = SOURCE_MAX_BYTES,
): Promise<ListedSources> {
  const pathOf = (name: string): string => `${archive}!/${name}`;
  const fail = (path: string, { code, message }: SourceProblem): IngestFailure => ({
    path,
    code,
    message: `${path}: ${message}`,
  });
  const listing = await listArchive(archive, { ...LIMITS, maxEntryBytes: maxBytes });
  if ('code' in listing) return { entries: [], failures: [fail(archive, listing)] };
  const wanted = listing.members.filter(({ name }) => !isHidden(name));
  const metadata = new Map(
    wanted
      .filter(({ name }) => posix.basename(name) === METADATA_FILE)
      .map((member) => [posix.dirname(member.name), member]),
  );
  const entries = wanted
    .filter(({ name }) => isSource(name))
    .map((member) => ({
      path: pathOf(member.name),
      read: () => readMember(pathOf(member.name), member, metadata.get(posix.dirname(member.name))),
    }));
  const nested = wanted
    .filter(({ name }) => ARCHIVES.test(name))
    .map(({ name }) =>
      fail(pathOf(name), { code: 'unsupported-format', message: 'an archive in an archive is not opened. Unpack it.' }),
    );
  const refused = listing.refused
    .filter(({ name }) => !isHidden(name))
    .map(({ name, ...problem }) => fail(pathOf(name), problem));
  return { entries, failures: [...refused, ...nested] };
}

/** As in folders; macOS adds a folder of its own. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '..' && part !== '.'));

async function readMember(path: string, member: ArchiveMember, metadata?: ArchiveMember): Promise<ReadOutcome> {
  const fail = ({ code, message }: SourceProblem): ReadOutcome => ({
    failure: { path, code, message: `${path}: ${message}` },
  });
  const bytes = await member.read();
  if ('code' in bytes) return fail(bytes);
  if (metadata === undefined || !hasMetadataFile(path)) return { source: { path, bytes } };
  if (metadata.sizeBytes > METADATA_MAX_BYTES)
    return fail({ code: 'bad-metadata', message: `its ${METADATA_FILE} has more than ${METADATA_MAX_BYTES} bytes.` });
  const read = await metadata.read();
  return 'code' in read ? fail(read) : { source: { path, bytes, metadataText: new TextDecoder().decode(read) } };
}
