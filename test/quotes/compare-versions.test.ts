import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedVersion, compareVersions, type VersionChange } from '../../src/quotes/compare-versions.js';

const versionOf = (sentences: readonly string[]): ComparedVersion => {
  let at = 0;
  const spans = sentences.map((sentence) => {
    const start = at;
    at += sentence.length + 1;
    return { start, end: start + sentence.length };
  });
  return { text: sentences.join(' '), sentences: spans };
};
const compare = (before: readonly string[], after: readonly string[]) =>
  compareVersions(versionOf(before), versionOf(after));
const told = (changes: readonly VersionChange[]) =>
  changes.map((change) => [
    change.kind,
    'before' in change ? change.before.text : undefined,
    'after' in change ? change.after.text : undefined,
  ]);

const OPENING = 'The parties met in Geneva on 3 May.';
const CLOSING = 'They will meet again next year.';

describe('two versions of a document', () => {
  it('have no changes when only typography and line breaks differ', () => {
    expect(compare(['The “first” talks.', CLOSING], ['The "first"\ntalks.', CLOSING])).toEqual({
      changes: [],
      counts: { changed: 0, added: 0, removed: 0 },
    });
  });

  it('show a changed sentence with the words that differ, and nothing of those that stayed', () => {
    const { changes, counts } = compare([OPENING, CLOSING], [OPENING.replace('3 May', '4 May'), CLOSING]);
    expect(counts).toEqual({ changed: 1, added: 0, removed: 0 });
    const [change] = changes;
    if (change?.kind !== 'changed') throw new Error('one changed sentence was expected');
    const differing = change.pieces?.filter(({ isSame }) => !isSame);
    expect(differing?.map(({ quoted }) => change.before.text.slice(quoted.start, quoted.end).trim())).toEqual(['3']);
    expect(differing?.map(({ source }) => change.after.text.slice(source.start, source.end).trim())).toEqual(['4']);
  });

  it('tell a sentence put before a changed one from the changed one', () => {
    const added = 'A joint expert group on incidents was set up.';
    const changed = OPENING.replace('Geneva', 'Vienna');
    expect(told(compare([CLOSING, OPENING], [CLOSING, added, changed]).changes)).toEqual([
      ['added', undefined, added],
      ['changed', OPENING, changed],
    ]);
  });

  it('call a sentence without common words removed and added, not changed', () => {
    const other = 'No further statement was issued.';
    expect(told(compare([OPENING, CLOSING], [OPENING, other]).changes)).toEqual([
      ['removed', CLOSING, undefined],
      ['added', undefined, other],
    ]);
  });

  it('compare Chinese by its characters', () => {
    expect(compare(['双方于五月三日在日内瓦会晤。'], ['双方于五月四日在日内瓦会晤。']).counts).toEqual({
      changed: 1,
      added: 0,
      removed: 0,
    });
  });

  it('rebuild the newer version from the older one by the changes alone', () => {
    const sentence = fc
      .array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', '3', '40'), { minLength: 1, maxLength: 6 })
      .map((words) => `${words.join(' ')}.`);
    const text = fc.array(sentence, { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { changes } = compare(before, after);
        const gone = new Set(changes.flatMap((change) => ('before' in change ? [change.before.start] : [])));
        const come = new Set(changes.flatMap((change) => ('after' in change ? [change.after.start] : [])));
        const [left, right] = [versionOf(before), versionOf(after)];
        const stayed = (version: ComparedVersion, touched: ReadonlySet<number>) =>
          version.sentences
            .filter(({ start }) => !touched.has(start))
            .map(({ start, end }) => version.text.slice(start, end));
        expect(stayed(left, gone)).toEqual(stayed(right, come));
        for (const change of changes) {
          if ('before' in change)
            expect(left.text.slice(change.before.start, change.before.end)).toBe(change.before.text);
          if ('after' in change) expect(right.text.slice(change.after.start, change.after.end)).toBe(change.after.text);
        }
      }),
    );
  });

  it('take a text of thousands of sentences, all of them replaced', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word} number ${at} in its place.`);
    const { counts } = compare(many('Paragraph'), many('Absatz'));
    expect(counts.removed + counts.changed).toBe(3000);
    expect(counts.added + counts.changed).toBe(3000);
  });
});
