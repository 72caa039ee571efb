import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documentIdFromPath, toDocumentId } from '../../src/ingest/document-id.js';
import { prepareDocument } from '../../src/ingest/prepare-document.js';
import { isPartialDate, readDocumentMetadata } from '../../src/ingest/read-document-metadata.js';
import { prepareForTest } from '../support/prepare-for-test.js';

const corpus = fileURLToPath(new URL('../../corpus/documents/', import.meta.url));
const detect = () => ({ language: 'en', confident: true });

describe('the id of a document', () => {
  it.each([
    ['RUS_66_2011', 'rus-66-2011'],
    ['  A/RES/73/27 (final) ', 'a-res-73-27-final'],
    ['Übersicht', 'übersicht'],
    ['---', undefined],
  ])('of the name %s is %s', (name, id) => expect(toDocumentId(name)).toBe(id));

  it('is the folder for source.txt beside a document.yaml, else the file name', () => {
    expect(documentIdFromPath('/x/My Folder/source.txt', true)).toBe('my-folder');
    expect(documentIdFromPath('/x/My Folder/source.txt', false)).toBe('source');
    expect(documentIdFromPath('/x/My Folder/other.txt', true)).toBe('other');
  });
});

describe('document.yaml', () => {
  it('reports all problems of a file in one message', () => {
    const outcome = readDocumentMetadata(
      'titel: x\nlanguage: german\nstatus: leaflet\npublished: 2019-02-30\nevents:\n  - { date: 2019, basis: inferred }\n',
      'a/document.yaml',
    );
    expect(outcome).toHaveProperty('message');
    const message = 'message' in outcome ? outcome.message : '';
    for (const part of ['a/document.yaml', 'titel', 'language', 'status', 'published', 'events.0'])
      expect(message).toContain(part);
  });

  it.each([
    ['not YAML', 'title: [a'],
    ['a list', '- a'],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x]\n${Array.from({ length: 30 }, (_, index) => `k${index}: [*a,*a]`).join('\n')}`,
    ],
    ['a code tag', 'title: !!js/function "function(){}"'],
  ])('that is %s is refused with a message', (_, yaml) => {
    const outcome = readDocumentMetadata(yaml, 'document.yaml');
    if ('given' in outcome) expect(typeof outcome.given.title).toBe('string');
    else expect(outcome.message).toContain('document.yaml');
  });

  it('may be empty', () => expect(readDocumentMetadata('', 'document.yaml')).toEqual({ given: {} }));

  it.each([
    ['2019', true],
    ['2019-11', true],
    ['2020-02-29', true],
    ['2019-02-29', false],
    ['2019-13', false],
    ['19-11-14', false],
  ])('knows that %s is a date: %s', (date, valid) => expect(isPartialDate(date)).toBe(valid));

  it('is a failure of its document when it has mistakes, and names the id when it has none', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'documents-')), 'Talks 2022');
    await mkdir(folder);
    const path = join(folder, 'source.txt');
    await writeFile(path, 'The talks took place in the spring and ended in the autumn of the year.');
    await writeFile(join(folder, 'document.yaml'), 'status: leaflet');
    expect(await prepareDocument(path, { detect })).toMatchObject({
      ok: false,
      failure: { path, code: 'bad-metadata' },
    });
    await writeFile(join(folder, 'document.yaml'), 'title: Talks');
    const first = await prepareDocument(path, { detect });
    expect(first).toMatchObject({
      ok: true,
      source: { origin: path, document: { metadata: { id: 'talks-2022', title: 'Talks', titleBasis: 'stated' } } },
    });
    await writeFile(join(folder, 'document.yaml'), 'title: Other talks');
    const second = await prepareDocument(path, { detect });
    expect(first.ok && second.ok && first.source.contentSha256 !== second.source.contentSha256).toBe(true);
  });

  it('of each starter document is sound and names its folder', async () => {
    const names = await readdir(corpus);
    expect(names).toHaveLength(5);
    for (const name of names) {
      const outcome = await prepareDocument(join(corpus, name, 'source.txt'), { detect });
      expect(outcome).toMatchObject({
        ok: true,
        source: { document: { metadata: { id: name, titleBasis: 'stated' } } },
      });
    }
  });

  it('names only forums and parties of the glossary', async () => {
    const glossary = await readFile(join(corpus, '..', 'glossary.yaml'), 'utf8');
    const ids = new Set([...glossary.matchAll(/^- id: (\S+)/gm)].map((match) => match[1]));
    for (const name of await readdir(corpus)) {
      const outcome = await prepareDocument(join(corpus, name, 'source.txt'), { detect });
      if (!outcome.ok) throw new Error(outcome.failure.message);
      const { forums, parties } = outcome.source.document.metadata;
      const unknown = [...forums, ...parties].filter(
        (id) => id !== 'bilateral' && !/^[A-Z]{2}$/.test(id) && !ids.has(id),
      );
      expect(unknown).toEqual([]);
    }
  });
});

describe('guesses', () => {
  const body = 'The delegations met for two days and discussed the security of networks in both countries.';

  it('take a press release, its number and its date from the lines above the text', () => {
    const { metadata } = prepareForTest(
      `PRESS RELEASE\nTalks on networks held in Vienna\n12/2022\n3 June 2022\n\n${body}`,
    );
    expect(metadata).toMatchObject({
      title: 'Talks on networks held in Vienna',
      titleBasis: 'guessed',
      status: 'press-release',
      symbol: '12/2022',
      published: { date: '2022-06-03', basis: 'stated' },
    });
  });

  it('shorten the first sentence at a word border where there is no title', () => {
    const { metadata } = prepareForTest(`${'The delegations of both countries '.repeat(6)}met. ${body}`);
    expect(metadata.title).toMatch(/^The delegations .* \w+…$/);
    expect(metadata.title.length).toBeLessThanOrEqual(120);
  });

  it('leave a yearless event without a year when nothing tells it', () => {
    const { metadata } = prepareForTest(
      'On 12 May the delegations met in the capital and discussed the security of networks.',
    );
    expect(metadata.events).toEqual([]);
    expect(metadata.published).toBeUndefined();
  });

  it('leave the status open without a kicker', () => expect(prepareForTest(body).metadata.status).toBeUndefined());
});

it('a file of furniture only, and an unknown format, are failures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'files-'));
  for (const [name, code] of [
    ['a.txt', 'no-text'],
    ['a.exe', 'unsupported-format'],
  ] as const) {
    await writeFile(join(folder, name), 'Share this page\nPrint\n');
    expect(await prepareDocument(join(folder, name), { detect })).toMatchObject({ ok: false, failure: { code } });
  }
});
