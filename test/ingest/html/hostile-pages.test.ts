// Pages made to break a reader: each is read in time that grows with its size, without a deep stack, and never throws.
import { describe, expect, it } from 'vitest';
import { extractHtml } from '../../../src/ingest/extract-html.js';

const MEGABYTE = 1 << 20;
const repeat = (part: string, bytes: number): string => part.repeat(Math.ceil(bytes / part.length));
/** Seconds of computing for a page of these sizes take under two on a free machine; a loaded one is given more. */
const CPU_LIMIT_MS = 6000;

async function read(html: string) {
  const bytes = Buffer.from(html);
  const before = process.cpuUsage();
  const found = await extractHtml(bytes);
  const used = process.cpuUsage(before);
  return { found, cpuMs: (used.user + used.system) / 1000 };
}

describe('a hostile page', () => {
  it.each([
    ['a million nested tags', `${'<div>'.repeat(1e6)}text`],
    ['a million nested and closed tags', `${'<b>'.repeat(1e6)}text${'</b>'.repeat(1e6)}`],
    ['a million tags that close nothing', '</div>'.repeat(1e6)],
    ['a million paragraphs that are only closed', '</p>'.repeat(1e6)],
    ['a tag of 20 MB', `<div class="${'a '.repeat(10 * MEGABYTE)}">text</div>`],
    ['a tag of 20 MB that never ends', `<div ${'a'.repeat(20 * MEGABYTE)}`],
    ['half a million attributes', `<p ${Array.from({ length: 5e5 }, (_, at) => `a${at}=1`).join(' ')}>text</p>`],
    [
      'entities that hold entities',
      `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY b "&a;&a;&a;">]><p>${repeat('&b;&lt;', 5 * MEGABYTE)}`,
    ],
    ['nothing but brackets', repeat('<', 5 * MEGABYTE)],
    ['nothing but ampersands', repeat('&', 5 * MEGABYTE)],
    ['nothing but the beginnings of comments', repeat('<!--', 5 * MEGABYTE)],
    ['tables in tables', repeat('<table><tr><td>a', 5 * MEGABYTE)],
    ['lists in lists', repeat('<ol><li>a', 5 * MEGABYTE)],
    ['marks in marks', repeat('<p>word<sup>', 5 * MEGABYTE)],
    ['marks in lines of a fixed type', `<pre>${repeat('word<sup>1</sup>\n', 3 * MEGABYTE)}`],
    ['headings without text', repeat('<h1>Heading</h1>', 5 * MEGABYTE)],
    ['links alone', repeat('<div><a href=x>The title of a page</a></div>', 5 * MEGABYTE)],
    ['white space alone', `<p>${' '.repeat(5 * MEGABYTE)}x<pre>${' \n'.repeat(MEGABYTE)}x`],
    ['JSON-LD nested without end', `<script type="application/ld+json">${'['.repeat(5 * MEGABYTE)}</script><p>text`],
    ['a declaration of its charset without end', `<meta charset=${' '.repeat(5 * MEGABYTE)}`],
    ['five megabytes of text', repeat('<p>The talks ended well for all who came to Geneva in May. </p>', 5 * MEGABYTE)],
  ])('of %s is read in time', { timeout: 120_000 }, async (_, html) => {
    const { found, cpuMs } = await read(html);
    expect('code' in found ? found.code : 'read').toMatch(/^(?:read|empty)$/);
    expect(cpuMs).toBeLessThan(CPU_LIMIT_MS);
  });

  it('keeps the text of tags beyond the depth that is read, but not of their scripts', async () => {
    const { found } = await read(`${'<div>'.repeat(2000)}<p>deep<script>hidden</script></p><p>down</p>`);
    expect(found).toHaveProperty('text', 'deep\ndown\n');
  });

  it('of more elements than are read says so', async () => {
    const { found } = await read('<i>a</i>'.repeat(300_000));
    expect('code' in found ? [] : found.extraction.notes).toEqual([
      'The page has more elements than are read; its end is missing.',
    ]);
  });

  it('does not reach the prototype of objects by its attributes', async () => {
    await read('<meta name="__proto__" content="x"><p __proto__="x" constructor="y">text</p>');
    expect(Object.hasOwn(Object.prototype, 'content')).toBe(false);
  });
});
