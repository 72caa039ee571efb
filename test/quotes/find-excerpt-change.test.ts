import { describe, expect, it } from 'vitest';
import { findExcerptChange } from '../../src/quotes/find-excerpt-change.js';

const EXCERPT = { text: 'They met.\nThey agreed.', start: 7, end: 29 };

describe('what became of an excerpt', () => {
  it.each([
    ['unchanged', 'Title. They met.\nThey agreed. End.'],
    ['moved', 'A new preface. Title. They met.\nThey agreed. End.'],
    ['moved', 'Title. They met. They\nagreed.'],
    ['altered', 'Title. They met.\nThey did not agree.'],
    ['removed', undefined],
  ] as const)('is %s where the document reads %j', (change, text) => {
    expect(findExcerptChange(EXCERPT, text === undefined ? undefined : { text })).toBe(change);
  });
});
