// ingest: why one file could not be used; other files go on. Types only.

export type SourceFailureCode =
  | 'not-found'
  | 'too-large'
  | 'empty'
  | 'binary'
  | 'unknown-encoding'
  | 'unsupported-format'
  | 'bad-metadata'
  | 'damaged'
  | 'encrypted'
  | 'no-text';

export interface SourceFailure {
  readonly path: string;
  readonly code: SourceFailureCode;
  readonly message: string;
}
