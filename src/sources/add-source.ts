// sources: ADDRESS → a new entry of the operator's manifest, with the page that was looked at as its first snapshot. Asks the server once;
// a dry run shows the same and writes nothing.
import { AppError } from '../domain/app-error.js';
import { addEntry, writeEntry } from './add-entry.js';
import { type DescribedSource, describePage, type StatedFacts } from './describe-page.js';
import { describeFailure, pickHeaders, type SourceTools } from './fetch-source.js';
import { ingestPending } from './fetch-sources.js';
import type { IngestFiles } from './ingest-snapshots.js';
import { type ReceivedSource, receiveSource } from './receive-source.js';
import { type SourceEntry, sourceEntrySchema } from './source-entry.js';
import type { FetchedSource } from './source-report.js';

export interface AddSurroundings {
  readonly isDryRun: boolean;
  readonly known: readonly SourceEntry[];
  readonly ingest: IngestFiles;
  /** ISO 639-1, or `und`. */
  readonly detectLanguage: (text: string) => string;
}

export interface AddedSource {
  readonly entry: SourceEntry;
  /** The entry as it stands, or would stand, in the manifest. */
  readonly yaml: string;
  /** The manifest it is, or would be, added to. */
  readonly file: string;
  /** Absent for a dry run. */
  readonly fetched?: FetchedSource;
}

/** Throws `AppError('bad-input')` for an address that is known, refused, or leads to nothing that can be a source. */
export async function addSource(
  url: string,
  stated: StatedFacts,
  tools: SourceTools,
  surroundings: AddSurroundings,
): Promise<AddedSource> {
  const twin = surroundings.known.find((each) => each.url === url);
  if (twin !== undefined) throw new AppError('bad-input', `The address is in the manifest already, as ${twin.id}.`);
  const received = await receive(url, tools);
  const described = describePage(
    {
      bytes: received.bytes,
      contentType: received.headers['content-type'] ?? '',
      format: received.format,
      url: received.movedTo ?? url,
    },
    stated,
    {
      detectLanguage: surroundings.detectLanguage,
      isTaken: (id) => surroundings.known.some((each) => each.id === id),
    },
  );
  const entry = readEntry(described, surroundings.known);
  const file = tools.folder.manifestFile;
  const shown = { entry, yaml: writeEntry(entry), file };
  if (surroundings.isDryRun) return shown;
  return { ...shown, fetched: await keep(entry, received, tools, surroundings) };
}

async function receive(url: string, { folder, fetcher, signal }: SourceTools): Promise<ReceivedSource> {
  const refuse = (why: string) => new AppError('bad-input', `Cannot add ${url.slice(0, 200)}: ${why}.`);
  const reception = await receiveSource({ url }, { url }, { folder, fetcher: fetcher(), ...(signal && { signal }) });
  const failure = describeFailure(reception);
  if (failure !== undefined) throw refuse(failure.message);
  if (reception.kind !== 'received') throw refuse('the server answers that nothing has changed');
  return reception;
}

function readEntry(described: DescribedSource, known: readonly SourceEntry[]): SourceEntry {
  if (described.language === undefined) {
    throw new AppError('bad-input', 'The page does not tell its language: say it with --language CODE.');
  }
  if (known.some(({ id }) => id === described.id)) {
    throw new AppError('bad-input', `There is a source "${described.id}" already: choose another id.`);
  }
  const parsed = sourceEntrySchema.safeParse(described);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new AppError('bad-input', `Cannot add it: ${problems.join('; ')}.`);
}

/** Snapshot and state first: an entry in the manifest without them would only be fetched again. */
async function keep(
  entry: SourceEntry,
  { bytes, format, headers, finalUrl }: ReceivedSource,
  { folder, clock }: SourceTools,
  { ingest }: AddSurroundings,
): Promise<FetchedSource> {
  const now = new Date(clock.now()).toISOString();
  const facts = { format, retrievedAt: now, url: entry.url, finalUrl, headers: pickHeaders(headers) };
  const snapshot = await folder.keepSnapshot(entry.id, bytes, facts);
  const { etag, 'last-modified': lastModified } = headers;
  await folder.saveState(entry.id, {
    ...{ url: entry.url, attemptedAt: now, outcome: 'new', snapshot },
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  });
  await addEntry(entry, folder.manifestFile);
  const { sha256, retrievedAt } = snapshot;
  const line: FetchedSource = { id: entry.id, url: entry.url, outcome: 'new', sha256, retrievedAt };
  const [result] = await ingestPending([entry], [line], { folder }, { ingest });
  return result ?? line;
}
