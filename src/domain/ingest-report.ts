// domain: what an ingest run did, file by file. The machine form of `ingest --json`; fields may grow, never change.

export interface IngestedDocument {
  readonly documentId: string;
  readonly version: number;
  readonly chunks: number;
  readonly sentences: number;
  readonly tokens: number;
  /** What to know about the file, a sentence each: pages without text, parts that could not be read. */
  readonly notes?: readonly string[];
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
