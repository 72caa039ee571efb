// The HTML of a Word file → its text layer: every letter of it is in a block or a removed part, whatever the markup.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutWordHtml } from '../../../src/ingest/docx/lay-out-word-html.js';
import '../../support/fixed-seed.js';

/** Kind and visible text of each block; the bullet before it. */
function blocksOf(html: string): string[] {
  const { text, extraction } = layOutWordHtml(html);
  return extraction.blocks.map(({ kind, spans, bullet }) =>
    [
      kind,
      bullet && text.slice(bullet.start, bullet.end),
      spans.map(({ start, end }) => text.slice(start, end)).join(''),
    ]
      .filter((part) => part !== undefined)
      .join('|'),
  );
}

describe('HTML of a Word file', () => {
  it.each([
    ['<h2>One</h2><p>Two &amp; <b>three</b></p>', ['heading|One', 'paragraph|Two & three']],
    ['<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>', ['list-item|•|a', 'list-item|•|b', 'list-item|•|c']],
    ['<ol><li>1. a</li></ol>', ['list-item|1. a']],
    [
      '<table><tr><th><p>a</p></th><td><p>b</p><p>c</p></td></tr><tr><td>d</td></tr></table>',
      ['code|a\tb\tc', 'code|d'],
    ],
    ['<p>a<br />b</p><p></p><p>c</p>', ['paragraph|a b', 'paragraph|c']],
    [
      '<p>a<sup><a href="#footnote-1">[1]</a></sup></p><ol><li id="footnote-1"><p>n <a href="#footnote-ref-1">↑</a></p></li></ol>',
      ['paragraph|a', 'list-item|1 n '],
    ],
    ['', []],
  ])('%s', (html, blocks) => expect(blocksOf(html)).toEqual(blocks));

  it('loses no letter, and its spans are in order, for any markup', () => {
    const piece = fc.constantFrom(
      ...'<p>|</p>|<ul>|</ul>|<ol>|<li>|</li>|<li id="footnote-3">|<table>|</table>|<tr>|</tr>|<td>|</td>|<br>|<h1>|</h1>|<a href="#footnote-1">|<a href="#footnote-ref-1">|</a>|&lt;|&#x202e;|word|Другое|字|1.| |<|>|<!--x-->'.split(
        '|',
      ),
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { text, extraction } = layOutWordHtml(pieces.join(''));
        const parts = [...extraction.blocks.flatMap(({ spans }) => spans), ...extraction.removed];
        const inOrder = parts.sort((a, b) => a.start - b.start);
        for (const [at, { start }] of inOrder.entries())
          expect(start).toBeGreaterThanOrEqual(inOrder[at - 1]?.end ?? 0);
        expect(letters(inOrder.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text));
      }),
      { numRuns: 300 },
    );
  });
});
