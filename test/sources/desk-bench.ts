// Test support: a desk of sources on a folder of its own, a server on loopback that it may reach, and an ingest that only takes notes.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { IngestReport, SentenceChanges } from '../../src/domain/ingest-report.js';
import { SourceDesk } from '../../src/sources/source-desk.js';
import type { SourceEntry } from '../../src/sources/source-entry.js';
import { type Answering, LOOPBACK, type LoopbackServer, startServer } from './loopback-server.js';

export const BODY = Array.from(
  { length: 20 },
  (_, place) => `In part ${place} the sides spoke of confidence and law.`,
).join(' ');
export const htmlOf = (title: string, body = BODY) =>
  `<!doctype html><html lang="en"><title>${title}</title><body><h1>${title}</h1><p>${body}</p></body></html>`;

/** New before each test. */
export class DeskBench {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'sources-'));
  /** What reached ingest: paths and removals of each call. */
  readonly ingested: { readonly paths: readonly string[]; readonly remove: readonly string[] }[] = [];
  /** Ids that ingest refuses. */
  refused: readonly string[] = [];
  /** What ingest reports in place of having added all. */
  report: Partial<IngestReport> = {};
  /** What every changed page is said to have against its document. */
  changes: SentenceChanges = { changed: 3, added: 1, removed: 0 };
  /** Pages that were handed over to be compared with their documents. */
  readonly compared: { readonly id: string; readonly path: string; readonly text: string }[] = [];
  /** For everything but robots.txt, which there is none of. */
  answer: Answering = (request, response) => response.end(htmlOf(`Page ${request.url}`));
  server!: LoopbackServer;

  async start(): Promise<void> {
    this.server = await startServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else this.answer(request, response);
    });
  }

  async stop(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  entryOf(id: string, fields: Partial<SourceEntry> = {}): SourceEntry {
    return {
      ...{ id, title: `Title of ${id}`, publisher: 'Norland', url: `${this.server.origin}/news/${id}` },
      ...{ format: 'html', language: 'en', fetch: 'allowed' },
      ...fields,
    };
  }

  /** Without a contact for null. */
  openDesk(contact: string | null = 'bot@example.org'): SourceDesk {
    const { folder } = this;
    return new SourceDesk({
      settings: {
        ...{ dataFolder: folder, corpusFolder: folder, maxSourceBytes: 1_000_000 },
        sources: { contact: contact ?? undefined },
      },
      ingest: async (paths, { remove = [] }) => this.note(paths, remove),
      countChanges: async (id, { path: file, bytes }) => {
        this.compared.push({ id, path: file, text: Buffer.from(bytes).toString('utf8') });
        return this.changes;
      },
      detectLanguage: () => ({ language: 'en', confident: true }),
      ...{ policy: LOOPBACK, politeness: { pauseMs: 0, longestWaitMs: 200, attempts: 2 } },
    });
  }

  async outcomesOf(desk: SourceDesk, ...entries: SourceEntry[]) {
    return (await desk.fetch(entries)).sources.map(({ outcome, code, ingested }) => [outcome, code ?? ingested]);
  }

  private note(paths: readonly string[], remove: readonly string[]): IngestReport {
    this.ingested.push({ paths, remove });
    const bad = paths.filter((each) => this.refused.some((id) => each.includes(`/${id}/`)));
    const added = paths.filter((each) => !bad.includes(each)).map((each) => path.basename(path.dirname(each)));
    const counts = { version: 1, chunks: 1, sentences: 1, tokens: 1 };
    return {
      ...{ added: added.map((documentId) => ({ documentId, ...counts })), updated: [], unchanged: [], removed: [] },
      ...{ failed: bad.map((each) => ({ path: each, code: 'no-text', message: 'no text' })), corpus: '', elapsedMs: 1 },
      ...this.report,
    };
  }
}

/** The bench of the running test. */
export function useDeskBench(): { readonly current: DeskBench } {
  const holder: { current: DeskBench } = { current: undefined as never };
  beforeEach(async () => {
    holder.current = new DeskBench();
    await holder.current.start();
  });
  afterEach(() => holder.current.stop());
  return holder;
}
