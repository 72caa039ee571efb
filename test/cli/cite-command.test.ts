import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { StoredDocument } from '../../src/store/store.js';
import { runFake, STORED } from './fake-context.js';

const PAGED: StoredDocument = {
  ...STORED,
  id: 'report-2020' as DocumentId,
  metadata: {
    ...STORED.metadata,
    id: 'report-2020' as DocumentId,
    title: 'Report',
    publisher: 'Able',
    symbol: 'A/75/1',
  },
  sentences: [
    { start: 0, end: 9, kind: 'heading', language: 'de', page: 1 },
    { start: 10, end: 21, kind: 'body', language: 'de', paragraph: 1, page: 2, section: 'Part' },
  ],
};
/** Its first paragraph is numbered 11 by itself. */
const NUMBERED: StoredDocument = {
  ...PAGED,
  id: 'numbered-2021' as DocumentId,
  sentences: [
    { start: 0, end: 9, kind: 'body', language: 'de', paragraph: 1, label: { kind: 'paragraph', text: '11' } },
    { start: 10, end: 21, kind: 'body', language: 'de', paragraph: 2, label: { kind: 'paragraph', text: '12' } },
  ],
};
const app = { documents: [STORED, PAGED, NUMBERED] };

describe('cite', () => {
  it('prints one citation in the editorial style of the United Nations without a style', async () => {
    const run = await runFake(['cite', 'talks-2016'], { app });
    expect(run).toMatchObject({ exitCode: 0, output: '“Talks”, 12 September 2016.\n', messages: '' });
  });

  it('takes style, language and day of access', async () => {
    const run = await runFake(['cite', 'talks-2016', '--style', 'apa', '--language', 'de'], { app });
    expect(run.output).toBe('Talks. (2016, 12. September).\n');
    const json = await runFake(['cite', 'talks-2016', '--json', '--accessed', '2026-03-01'], { app });
    expect(JSON.parse(json.output)[0].accessed).toEqual({ 'date-parts': [[2026, 3, 1]] });
  });

  it('cites a paragraph with its page', async () => {
    const run = await runFake(['cite', 'report-2020', '--paragraph', '1'], { app });
    expect(run.output).toBe('Able, “Report”, A/75/1, 12 September 2016, p. 2, para. 1.\n');
  });

  it('takes the number that the source prints for that of the paragraph', async () => {
    const run = await runFake(['cite', 'numbered-2021', '--paragraph', '12'], { app });
    expect(run.output).toMatch(/, para\. 12\.\n$/u);
    const absent = await runFake(['cite', 'numbered-2021', '--paragraph', '2'], { app });
    expect(absent).toMatchObject({ exitCode: 2, messages: expect.stringContaining('no paragraph 2; its last is 12.') });
  });

  it('prints CSL-JSON on exactly one line, in the order of a bibliography', async () => {
    const run = await runFake(['cite', 'talks-2016', 'report-2020', '--json', '--style', 'apa'], { app });
    expect(run.output.split('\n')).toHaveLength(2);
    expect(JSON.parse(run.output)).toEqual([
      {
        id: 'report-2020',
        type: 'report',
        title: 'Report',
        author: [{ literal: 'Able' }],
        publisher: 'Able',
        issued: { 'date-parts': [[2016, 9, 12]] },
        number: 'A/75/1',
        language: 'de',
      },
      { id: 'talks-2016', type: 'document', title: 'Talks', issued: { 'date-parts': [[2016, 9, 12]] }, language: 'de' },
    ]);
  });

  it('makes a bibliography of several documents, each once', async () => {
    const run = await runFake(['cite', 'talks-2016', 'report-2020', 'talks-2016', '--style', 'chicago-note'], { app });
    expect(run.output).toBe('Able. “Report.” A/75/1. September 12, 2016.\n“Talks.” September 12, 2016.\n');
    const bibtex = await runFake(['cite', 'talks-2016', 'report-2020', '--style', 'bibtex'], { app });
    expect(bibtex.output.match(/^@/gm)).toHaveLength(2);
  });

  it('writes a file by its ending and never over another', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cite-'));
    const write = () => runFake(['cite', 'talks-2016', '--output', 'list.ris'], { app, callerFolder: folder });
    const file = path.join(folder, 'list.ris');
    expect(await write()).toMatchObject({ exitCode: 0, output: `${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^TY {2}- GEN\r\n/u);
    const again = await write();
    expect(again.exitCode).toBe(2);
    expect(again.messages).toContain('exists already');
  });

  it('lets no title steer the terminal', async () => {
    const hostile = { ...STORED, metadata: { ...STORED.metadata, title: 'A\u001b[31m\nB\u0085C' } };
    for (const style of ['un', 'bibtex', 'ris', 'csl-json', 'markdown']) {
      const { output } = await runFake(['cite', 'talks-2016', '--style', style], { app: { documents: [hostile] } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal would obey
      expect(output).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    }
  });

  it.each([
    [['cite', 'nothing'], /"nothing".*talks-2016/],
    [['cite', 'talks-2016', 'nothing'], /"nothing".*talks-2016/],
    [['cite', 'talks-2016', '--style', 'mla'], /"mla".*chicago-note.*csl-json/],
    [['cite', 'talks-2016', '--language', 'xx'], /"xx"/],
    [['cite', 'talks-2016', '--accessed', '2026-02-30'], /2026-02-30.*YYYY-MM-DD/],
    [['cite', 'talks-2016', '--accessed', '2026'], /YYYY-MM-DD/],
    [['cite', 'talks-2016', '--paragraph', '0'], /whole number from 1/],
    [['cite', 'report-2020', '--paragraph', '9'], /no paragraph 9; it has 1/],
    [['cite', 'talks-2016', 'report-2020', '--paragraph', '1'], /one document/],
    [['cite', 'talks-2016', '--output', 'list.doc'], /list\.doc.*\.bib.*\.docx/],
    [['cite', 'talks-2016', '--output', '/no/such/folder/list.bib'], /cannot be written/],
    [['cite'], /ids/],
  ])('%j ends with 2 and one sentence', async (args, message) => {
    const run = await runFake(args, { app });
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.messages).toMatch(message);
    expect(run.messages.trimEnd()).not.toContain('\n');
  });

  it('says how to fill an empty data folder', async () => {
    const run = await runFake(['cite', 'x'], { app: { documents: [] } });
    expect(run.exitCode).toBe(4);
    expect(run.messages).toContain('npm run ingest');
  });
});
