// The page fixtures themselves, without any extraction: what is asked for can be found in them, and doing nothing fails.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PAGE_GROUPS, type PageFixture, readPages } from './read-pages.js';
import { findLostSentences, scoreMainText } from './score-main-text.js';

const rawText = ({ bytes }: PageFixture): string =>
  parseHTML(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).document.body.textContent ?? '';

const groups = PAGE_GROUPS.map((group) => ({ group, pages: readPages(group) }));

describe.each(groups.filter(({ pages }) => pages.length > 0))('$group page fixtures', ({ pages }) => {
  it('are of all nine languages', () => {
    const languages = new Set(pages.map(({ facts }) => facts.language));
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ja', 'ru', 'vi', 'zh']);
  });

  it.each(pages)('$name holds every wanted sentence and every word that must stay out', (page) => {
    const text = rawText(page);
    expect(findLostSentences(text, page.wanted, page.facts.language).lost).toEqual([]);
    expect(page.facts.lacks.filter((words) => !text.includes(words) || page.wanted.includes(words))).toEqual([]);
    expect(page.wanted.split('\n')[0]).toBe(page.facts.title);
  });

  it('score far below what is required when the whole page is taken', () => {
    const scores = pages.map((page) => scoreMainText(rawText(page), page.wanted).f1);
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeLessThan(0.8);
  });
});
