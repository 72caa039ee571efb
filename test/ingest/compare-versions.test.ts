import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/ingest/compare-versions.js';
import '../support/fixed-seed.js';

function versionOf(sentences: readonly string[]) {
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length, kind: 'body' as const, language: 'en' };
    start = span.end + 1;
    return span;
  });
  return { text: sentences.join(' '), sentences: spans };
}
const compare = (before: readonly string[], after: readonly string[]) =>
  compareVersions(versionOf(before), versionOf(after));

describe('two versions', () => {
  it('differ in the sentences that came and went, not in those that moved', () => {
    expect(compare(['A.', 'B.', 'C.'], ['C.', 'A.', 'D.'])).toEqual({ added: ['D.'], removed: ['B.'] });
  });

  it('differ once by a sentence that stands there once more', () => {
    expect(compare(['A.', 'A.'], ['A.', 'A.', 'A.'])).toEqual({ added: ['A.'], removed: [] });
  });

  it('lose and gain what makes the one the other, whatever they hold', () => {
    const sentences = fc.array(fc.constantFrom('A.', 'B.', 'C.', 'D.'), { maxLength: 12 });
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const { added, removed } = compare(before, after);
        expect([...before, ...added].sort()).toEqual([...after, ...removed].sort());
        expect(added.filter((each) => removed.includes(each))).toEqual([]);
      }),
    );
  });
});
