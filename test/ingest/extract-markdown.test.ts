// Markdown: footnotes and links with brackets become text without their marks and addresses.
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import { prepareForTest, textsOf } from '../support/prepare-for-test.js';

describe('notes and links of a markdown file', () => {
  const source = [
    '# Talks',
    '',
    'Both sides[^1] agreed on [resolution 75/240 (2020)](https://example.org/res_(75_240)) and met (again)[^b].',
    '',
    '[^1]: See document A/70/174,',
    'paragraph 13.',
    '[^b]: In Geneva.',
  ].join('\n');
  const document = prepareForTest(source, { path: 'notes.md' });

  it('are read without their marks and addresses', () => {
    expect(textsOf(document)).toEqual([
      'Talks',
      'Both sides agreed on resolution 75/240 (2020) and met (again).',
      'See document A/70/174, paragraph 13.',
      'In Geneva.',
    ]);
    expect(checkProvenance(document)).toEqual([]);
  });

  it('never run from the text into a note', () => {
    expect(document.sentences.map(({ afterRemoval }) => afterRemoval === true)).toEqual([false, false, true, true]);
  });

  it('end at the first bracket where words follow, as brackets that are not closed would swallow them', () => {
    const text = prepareForTest('See [the text](https://example.org/a_(b) which both sides signed) in full here.', {
      path: 'notes.md',
    }).text;
    expect(text).toContain('which both sides signed');
  });
});
