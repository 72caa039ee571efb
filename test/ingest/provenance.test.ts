import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import type { PreparedDocument } from '../../src/domain/document.js';
import { normaliseText } from '../../src/ingest/normalise-text.js';
import { prepareBytes, prepareText } from '../../src/ingest/prepare-document.js';
import { prepareForTest } from '../support/prepare-for-test.js';

const messyPiece = fc.constantFrom(
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\t',
  '\u00A0',
  '\u3000',
  '\u2028',
  '\f',
  '\u00AD',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u202E',
  '\u0000',
  'e\u0301',
  '\u0301',
  '\u1112\u1161\u11AB',
  '\u212B',
  '\uFB01',
  '- ',
  '• ',
  '-\n',
  'large-\nscale',
  '**',
  '_',
  '[a](http://x.y/z)',
  '![b](c)',
  '<!-- d -->',
  '<b>',
  '# ',
  '> ',
  '```\n',
  '| a | b |',
  '1. ',
  '&amp;',
  '&#x301;',
  '<p>',
  '</p>',
  '<br>',
  '<ul><li>',
  '<ol><li>',
  '</ul>',
  '<table><tr><th>a<td>',
  '</td></tr>',
  '</table>',
  '<div class="nav">',
  '</div>',
  '<h2>',
  '<pre>',
  '<sup>1</sup>',
  '<a href="#fn1">[2]</a>',
  '<a href="/x">The title of another page</a>',
  '<rt>',
  '<dl><dt>b<dd>',
  '<main>',
  '<footer',
  '<script>',
  '</script>',
  '<p hidden>',
  "<img alt='",
  'x',
  'Menu\n',
  'Share this page\n',
  'Am 12. November 2019 fand ein Treffen statt. ',
  '会议在北京举行。',
  'هل؟ ',
  'The talks ended well for all who came. ',
  '😀',
  '\uD83D',
);
const messyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: messyPiece },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('provenance', () => {
  it.each(['.txt', '.md'])('holds for any text read as %s', (extension) => {
    fc.assert(
      fc.property(messyText, (text) => {
        const outcome = prepareText({ path: `any${extension}`, text, sha256: '' }, () => ({
          language: 'en',
          confident: true,
        }));
        if ('failure' in outcome) return;
        expect(checkProvenance(outcome.document)).toEqual([]);
      }),
      // A symbol that NFC takes apart into a symbol and a mark was once reported as lost.
      { numRuns: 400, examples: [['\u{1D15E}\uD55C']] },
    );
  });

  it('holds for any bytes read as a web page', async () => {
    const detect = () => ({ language: 'en', confident: true });
    await fc.assert(
      fc.asyncProperty(messyText, async (text) => {
        const outcome = await prepareBytes({ path: 'any.html', bytes: Buffer.from(text) }, { detect });
        if (outcome.ok) expect(checkProvenance(outcome.source.document)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('holds in detail: equal runs are the same characters, up to kind of white space', () => {
    fc.assert(
      fc.property(messyText, (source) => {
        const { text, map } = normaliseText(source, [{ start: 0, end: source.length }]);
        expect(text).toBe(text.trim());
        expect(text).toBe(text.normalize('NFC'));
        expect(/[\t\n\r\u00A0\u3000]| {2}/.test(text)).toBe(false);
        for (const [textStart, textLength, sourceStart, sourceLength] of map) {
          if (textLength !== sourceLength) continue;
          const from = source
            .slice(sourceStart, sourceStart + sourceLength)
            .replace(/\s|\u0085/g, ' ')
            .normalize('NFC');
          expect(text.slice(textStart, textStart + textLength)).toBe(from);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a broken normaliser is reported', () => {
  const good = prepareForTest(
    'Moscow hosted the second meeting of the group. It met again.\n\nNobody  left\u00AD early this time.',
  );
  const dropWord = (document: PreparedDocument, word: string): PreparedDocument => {
    const at = document.text.indexOf(word);
    const shift = (offset: number) => (offset > at ? offset - word.length : offset);
    const cutRun = document.map.flatMap(([textStart, textLength, sourceStart, sourceLength]) => {
      if (at < textStart || at >= textStart + textLength)
        return [[shift(textStart), textLength, sourceStart, sourceLength] as const];
      const head = at - textStart;
      const tail = textLength - head - word.length;
      return [
        [textStart, head, sourceStart, head] as const,
        [at, tail, sourceStart + head + word.length, tail] as const,
      ];
    });
    const sentences = document.sentences.map((sentence) => ({
      ...sentence,
      start: shift(sentence.start),
      end: shift(sentence.end),
    }));
    return { ...document, text: document.text.replace(word, ''), map: cutRun, sentences };
  };

  it('finds nothing wrong with a sound document', () => expect(checkProvenance(good)).toEqual([]));

  it('when one word is dropped with a map that hides it', () => {
    expect(checkProvenance(dropWord(good, 'second ')).join()).toContain('differ from the source at letter');
  });

  it('when one word is replaced', () => {
    const changed = { ...good, text: good.text.replace('second', 'fourth') };
    expect(checkProvenance(changed).join()).toContain('differs from its source');
  });

  it('when a removed part is forgotten', () => {
    const page = prepareForTest('Share this page\nMoscow hosted the second meeting of the group. It met again.');
    expect(page.removed).toHaveLength(1);
    expect(checkProvenance({ ...page, removed: [] }).join()).toContain('Share');
  });

  it('when a sentence is left out', () => {
    expect(checkProvenance({ ...good, sentences: good.sentences.slice(1) }).join()).toContain('belongs to no sentence');
  });

  it('when runs are out of order', () => {
    const map = good.map.map((run, index) => (index === 0 ? ([run[0], run[1], run[2] + 5, run[3]] as const) : run));
    expect(checkProvenance({ ...good, map })).not.toEqual([]);
  });
});
