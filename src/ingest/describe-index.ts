// ingest: MODEL AND LEXICON → what makes an index with them. Reads the bytes of the lexicon, loads nothing.
import type { EmbedderFingerprint } from '../embedding/embedder.js';
import { hashLexicon } from '../language/load-lexicon.js';
import { INDEX_FORMAT } from '../store/check-manifest.js';
import type { IndexManifest } from '../store/store.js';
import { CHUNK_LIMITS } from './build-chunks.js';

/** Throws `AppError('bad-input')` for a folder without a lexicon. */
export const describeIndex = (embedder: EmbedderFingerprint, lexiconFolder: string): IndexManifest => ({
  formatVersion: INDEX_FORMAT,
  embedder: { ...embedder },
  chunker: { ...CHUNK_LIMITS },
  lexicon: hashLexicon(lexiconFolder),
});
