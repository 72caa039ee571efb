// Preview: starter corpus and bundled model → pictures of the main messages in docs/images. Needs the build (the model's
// worker) and Chromium; leaves nothing else behind.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openApp } from '../../../src/app.js';
import { loadConfig } from '../../../src/config.js';
import { PROJECT_ROOT } from '../../../src/project-root.js';
import { LOOPBACK } from '../../sources/loopback-server.js';
import { OPERATOR } from '../scopes.js';
import { makePreviewScenes } from './preview-scenes.js';
import { takePictures } from './take-pictures.js';

export type PreviewOutcome = { readonly skipped: string } | { readonly files: readonly string[] };

export interface PreviewOptions {
  /** Where the pictures go, default `docs/images`. */
  readonly folder?: string;
  /** Where Chromium is, default where Debian puts it. */
  readonly chromium?: string;
}

export async function writePreviews(options: PreviewOptions = {}): Promise<PreviewOutcome> {
  const { folder = path.join(PROJECT_ROOT, 'docs/images'), chromium = '/usr/bin/chromium' } = options;
  if (!fs.existsSync(chromium)) return { skipped: `No pictures were made: there is no Chromium at ${chromium}.` };
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-preview-'));
  const config = loadConfig({ AIDE_MEMOIRE_LOG_LEVEL: 'silent', AIDE_MEMOIRE_CONTACT: 'preview@example.org' });
  const app = openApp({ ...config, dataFolder }, { policy: LOOPBACK });
  try {
    await app.ingest([], OPERATOR);
    return { files: await takePictures(await makePreviewScenes(app), { folder, chromium }) };
  } finally {
    await app.close();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}
