// domain: what an ingest run did, file by file. The machine form of `ingest --json`; fields may grow, never change.

/** What a new version has against the one before, in sentences; other typography or line breaks are no change. */
export interface SentenceChanges {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

export interface IngestedDocument {
  readonly documentId: string;
  readonly version: number;
  readonly chunks: number;
  readonly sentences: number;
  readonly tokens: number;
  /** What to know about the file, a sentence each: pages without text, parts that could not be read. */
  readonly notes?: readonly string[];
  /** Only of a document that is updated; absent where the version before is not there any more. */
  readonly changes?: SentenceChanges;
}

/** The same text as a document that is there already: kept as a further address of that one. */
export interface IngestedCopy {
  /** The id it would have had. */
  readonly id: string;
  readonly copyOf: string;
}

export interface IngestFailure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface IngestReport {
  readonly added: readonly IngestedDocument[];
  readonly updated: readonly IngestedDocument[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
  /** Ids in `unchanged` may be those of copies found earlier. Absent for none. */
  readonly copies?: readonly IngestedCopy[];
  readonly failed: readonly IngestFailure[];
  readonly corpus: string;
  readonly elapsedMs: number;
}

/** Sizes are of one kind within a run: bytes of files, or characters of stored texts. */
export interface IngestProgress {
  readonly doneSize: number;
  readonly totalSize: number;
  readonly doneFiles: number;
  readonly totalFiles: number;
}
