import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/answer/format-fact.js';
import { answerToJson } from '../../src/cli/answer-json.js';
import { renderTerminal, type TerminalOptions } from '../../src/cli/render-terminal.js';
import { terminalLabels } from '../../src/cli/terminal-labels.js';
import type { Abstention, Excerpt } from '../../src/domain/answer.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { ANSWERED, EXCERPT, resultOf } from './fake-context.js';

const PLAIN: TerminalOptions = { language: 'en', columns: Infinity, hasColour: false };
const withExcerpt = (change: Partial<Excerpt>) => resultOf({ ...ANSWERED, excerpts: [{ ...EXCERPT, ...change }] });
const ABSTENTION: Abstention = {
  question: 'Who?',
  language: 'en',
  corpus: 'f00d',
  missing: ['Swiss'],
  notes: ['2 undated documents were left out.'],
  confidence: 0.2,
  outcome: 'not-found',
  cause: 'low-confidence',
  lead: 'Nothing sure enough was found.',
  nearest: [EXCERPT],
};

describe('renderTerminal', () => {
  it('shows lead, quotation and numbered source in this order', () => {
    expect(renderTerminal(resultOf(ANSWERED), PLAIN)).toBe(
      [
        'Named in [1]: A',
        '',
        '> Ein Satz.',
        '[1] Talks · 12 September 2016 · paragraph 1 · German · press release',
        '    https://example.org/talks',
        '',
      ].join('\n'),
    );
  });

  it('shows composed sentences between lead and quotation, marked, with what was cut, and nothing of theirs unescaped', () => {
    const sentences = [{ text: 'One \u001b[31msentence.', citations: [1, 2] }] as const;
    const text = renderTerminal(resultOf({ ...ANSWERED, composed: { sentences, cut: 1, model: 'm' } }), PLAIN);
    expect(text).toMatch(
      /^Named in \[1\]: A\n\nComposed by a language model[^\n]*\nOne [^\n]*sentence\. \[1\]\[2\]\n[^\n]*: 1\.\n\n> /u,
    );
    expect(text).not.toContain('\u001b');
  });

  it('says above the lead how a follow-up was understood', () => {
    const options = { ...PLAIN, language: 'de', understoodAs: 'Wann war das? — $& Gespräche' } as const;
    expect(renderTerminal(resultOf(ANSWERED), options)).toMatch(
      /^Verstanden als: Wann war das\? — \$& Gespräche\n\nNamed/u,
    );
  });

  it('says before the quotations which of them belong to which year', () => {
    const groups = [
      { standing: 'mentioned', year: '2016', excerpts: [1] },
      { standing: 'related', excerpts: [2] },
    ] as const;
    const survey = { form: 'documents', documents: 1, groups } as const;
    const blocks = renderTerminal(resultOf({ ...ANSWERED, survey }), PLAIN).split('\n\n');
    expect(blocks[1]).toMatch(/^2016: \[1\]\nclose in meaning, without these words: \[2\]\n/u);
    expect(blocks[2]).toMatch(/^> Ein Satz/u);
    expect(answerToJson(resultOf({ ...ANSWERED, survey }), {})).toMatchObject({ survey });
  });

  it('keeps the empty line between two paragraphs of one quotation', () => {
    expect(renderTerminal(withExcerpt({ text: 'Eins.\n\nZwei.' }), PLAIN)).toContain('> Eins.\n>\n> Zwei.\n[1]');
  });

  it('marks a guessed title, an inferred date and a machine translation', () => {
    const citation = {
      ...EXCERPT.citation,
      titleBasis: 'guessed',
      dateBasis: 'inferred',
      date: '2021-10',
      machineTranslated: true,
    } as const;
    const text = renderTerminal(withExcerpt({ citation }), { ...PLAIN, language: 'de' });
    expect(text).toContain('Talks (Titel vermutet) · Oktober 2021 (Datum erschlossen)');
    expect(text).toContain('Deutsch · Pressemitteilung · maschinelle Übersetzung');
  });

  it('shows an abstention with its nearest passages marked as such, and its notes', () => {
    const text = renderTerminal(resultOf(ABSTENTION), PLAIN);
    expect(text).toMatch(
      /^Nothing sure enough was found\.\n\nClosest passages – they may not answer the question:\n\n> /,
    );
    expect(text).toContain('\n\n2 undated documents were left out.\n');
  });

  it('names further addresses of the same text below the source, one a line, in every language', () => {
    const alsoAt = ['https://example.org/print', 'https://example.com/$&'];
    for (const language of INTERFACE_LANGUAGES) {
      const text = renderTerminal(withExcerpt({ citation: { ...EXCERPT.citation, alsoAt } }), { ...PLAIN, language });
      const lines = alsoAt.map(
        (address) => `    ${terminalLabels(language).alsoAt.replace('{address}', () => address)}\n`,
      );
      expect(text).toContain(lines.join(''));
    }
  });

  it('wraps quotations at the width without breaking words, each line marked', () => {
    const text = 'Die bilateralen Konsultationen sollen künftig jährlich in Berlin oder Tokyo stattfinden.';
    const rendered = renderTerminal(withExcerpt({ text }), { ...PLAIN, columns: 30 });
    const quoted = rendered.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted.length).toBeGreaterThan(2);
    expect(quoted.every((line) => line.length <= 30)).toBe(true);
    expect(quoted.map((line) => line.slice(2)).join(' ')).toBe(text);
  });

  it('cannot be made to obey or forge by corpus text, title, lead, notes or address', () => {
    const evil = 'x\u001b[2J\u009b31m\n[9] Forged source\r\u202eend';
    const citation = { ...EXCERPT.citation, title: evil, publisher: evil, symbol: evil, url: evil, alsoAt: [evil] };
    const excerpt = { ...EXCERPT, text: evil, section: evil, citation };
    const answer = { ...ANSWERED, lead: evil, notes: [evil], excerpts: [excerpt] as const };
    const text = renderTerminal(resultOf(answer), { ...PLAIN, hasColour: false, explain: true });
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
    expect(text.split('\n').filter((line) => line.startsWith('[9]'))).toEqual([]);
    expect(text).toContain('> [9] Forged source');
  });

  it('makes matches bold only with colour, without changing the words', () => {
    const text = 'Koichi Mizushima leitete.';
    const result = withExcerpt({
      text,
      matches: [
        { start: 0, end: 16 },
        { start: 20, end: 22 },
      ],
    });
    const coloured = renderTerminal(result, { ...PLAIN, hasColour: true });
    expect(coloured).toContain('\u001b[1mKoichi\u001b[22m \u001b[1mMizushima\u001b[22m');
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(result, PLAIN));
    expect(renderTerminal(result, PLAIN)).not.toContain('\u001b');
  });

  it('shows the number that the source prints in place of the counted paragraph', () => {
    const text = renderTerminal(withExcerpt({ paragraph: 40, label: { kind: 'paragraph', text: '12–14' } }), PLAIN);
    expect(text).toContain(' · paras. 12–14 · ');
    expect(text).not.toContain('paragraph 40');
  });

  it('explains the score of what was ranked even when nothing was answered', () => {
    const text = renderTerminal(resultOf({ ...ABSTENTION, nearest: [] }, [EXCERPT]), { ...PLAIN, explain: true });
    expect(text).toMatch(/dense +1\.0000\n +late +0\.5000\n +(= score of) \[1\] talks-2016 +1\.5000/);
    expect(text).toContain('confidence  0.2');
  });
});

describe('texts', () => {
  it.each(INTERFACE_LANGUAGES)('are complete in %s', (language) => {
    const labels = terminalLabels(language);
    expect(Object.values(labels).every((text) => text.trim() !== '')).toBe(true);
    expect([labels.paragraph, labels.page].every((text) => text.includes('{n}'))).toBe(true);
    expect(labels.section).toContain('{name}');
  });

  it.each([
    ['2019', 'en', '2019'],
    ['2019-11', 'en', 'November 2019'],
    ['2019-11-12', 'en', '12 November 2019'],
    ['2019-11-12', 'de', '12. November 2019'],
    ['2019-11-12', 'zh', '2019年11月12日'],
    ['0099-01', 'en', 'January 99'],
    ['unknown', 'en', 'unknown'],
  ] as const)('date %s in %s is %s', (date, language, expected) => {
    expect(formatDate(date, language)).toBe(expected);
  });
});
