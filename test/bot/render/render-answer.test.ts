import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../../src/answer/interface-texts.js';
import { parseCustomId } from '../../../src/bot/custom-id.js';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { choiceOfDocument } from '../../../src/bot/document-choice.js';
import { webAddress } from '../../../src/bot/render/describe-source.js';
import { renderAnswer } from '../../../src/bot/render/render-answer.js';
import {
  renderDocumentExcerpts,
  renderNearest,
  renderNextExcerpts,
} from '../../../src/bot/render/render-next-excerpts.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { findMarks } from '../read-markdown.js';
import {
  abstained,
  answered,
  anyContext,
  CONTEXT,
  customIdsOf,
  excerptOf,
  hostileAnswer,
  labelsOf,
  textOf,
  textsOf,
} from './answer-cases.js';
import '../../support/fixed-seed.js';

const CONSULTATIONS = excerptOf(1, {
  text: 'Auf japanischer Seite nahm Taro Beispiel teil.',
  language: 'de',
  paragraph: 2,
  matches: [{ start: 27, end: 40 }],
  citation: {
    title: 'Erste Konsultationen',
    publisher: 'Auswärtiges Amt',
    date: '2016-09-12',
    symbol: 'A/1_2',
    status: 'topic-page',
    url: 'https://example.org/a_(b)',
  },
});

describe('an answer', () => {
  it('shows lead, quotation, source line and footer as agreed', () => {
    const lead = 'Taro Beispiel is the person named in [1].';
    expect(textsOf(renderAnswer(answered([CONSULTATIONS], { lead }), CONTEXT))).toEqual([
      '**Taro Beispiel** is the person named in \\[1\\].',
      '> Auf japanischer Seite nahm **Taro Beispiel** teil. \\[1\\]',
      '\\[1\\] Erste Konsultationen · Auswärtiges Amt · 12 September 2016 · A/1\\_2 · para. 2 · German · [topic page ↗](<https://example.org/a_%28b%29>)\n-# Whose words: Auswärtiges Amt (topic page)',
      '-# A-7K3F-9QZM-2H · quoted exactly · 1 of 5 documents used · corpus of 22 November 2026',
    ]);
  });

  it('shows the number that the source prints in place of the counted paragraph', () => {
    const shown = textsOf(
      renderAnswer(answered([{ ...CONSULTATIONS, label: { kind: 'article', text: '7 (2)' } }]), CONTEXT),
    );
    expect(shown.join('\n')).toMatch(/ · art\. 7 \\?\(2\\?\) · German/u);
    expect(shown.join('\n')).not.toContain('para. 2');
  });

  it.each(INTERFACE_LANGUAGES)('names the span of its lead in bold, in %s', (language) => {
    const texts = interfaceTexts(language);
    const lead = texts.named.person('Taro Beispiel');
    const [first] = textsOf(renderAnswer(answered([CONSULTATIONS], { lead }), { ...CONTEXT, language }));
    expect(first).toContain('**Taro Beispiel**');
    const resolved = texts.dateResolved(texts.quote('12 Sep'), '12 September 2016', texts.publishedOn('2016'));
    const [second] = textsOf(renderAnswer(answered([CONSULTATIONS], { lead: resolved }), { ...CONTEXT, language }));
    expect(second).toContain('**12 Sep**');
    const about = textsOf(
      renderAnswer(answered([CONSULTATIONS], { lead: texts.about(texts.quote('Title')) }), { ...CONTEXT, language }),
    );
    expect(about[0]).not.toContain('**');
  });

  it('offers what can be done with it and nothing else', () => {
    const answer = answered([CONSULTATIONS]);
    expect(labelsOf(renderAnswer(answer, CONTEXT))).toEqual([
      'More context',
      'Why these?',
      'Cite',
      '👍',
      '👎',
      'Follow up',
      'Delete',
    ]);
    const context = { ...CONTEXT, isPrivate: true, canMoveToThread: true };
    expect(labelsOf(renderAnswer(answer, context))).toEqual([
      'More context',
      'Why these?',
      'Cite',
      'Share',
      '👍',
      '👎',
      'Follow up',
      'Move to a thread',
    ]);
  });

  it('keeps later excerpts for the next page, which repeats none', () => {
    const answer = answered([1, 2, 3, 4].map((number) => excerptOf(number)));
    const first = renderAnswer(answer, CONTEXT);
    expect(textOf(first)).toContain('Sentence 2 of the source.');
    expect(textOf(first)).not.toContain('Sentence 3 of the source.');
    expect(textOf(first)).toContain('2 more excerpts under “Next excerpts”');
    const next = customIdsOf(first)
      .map(parseCustomId)
      .find((id) => id?.action === 'next');
    expect(next?.argument).toBe('3');
    const second = textOf(renderNextExcerpts(answer, Number(next?.argument), CONTEXT)!);
    expect(second).not.toContain('Sentence 2 of the source.');
    expect(second).toContain('Sentence 4 of the source.');
    expect(renderNextExcerpts(answer, 5, CONTEXT)).toBeUndefined();
  });

  it('offers a select of documents where several answer, and shows the chosen one', () => {
    const answer = answered([excerptOf(1), excerptOf(2, { citation: { documentId: 'x'.repeat(200) } })]);
    expect(customIdsOf(renderAnswer(answer, CONTEXT))).toContain('document:7K3F9QZM2H');
    expect(customIdsOf(renderAnswer(answered([excerptOf(1)]), CONTEXT))).not.toContain('document:7K3F9QZM2H');
    const chosen = renderDocumentExcerpts(answer, choiceOfDocument('x'.repeat(200)), CONTEXT)!;
    expect(textOf(chosen)).toContain('Sentence 2 of the source.');
    expect(textOf(chosen)).not.toContain('Sentence 1 of the source.');
    expect(renderDocumentExcerpts(answer, 'unknown', CONTEXT)).toBeUndefined();
  });

  it('drops a later excerpt that does not fit rather than cutting it', () => {
    const long = `${'word '.repeat(280)}end.`;
    const title = 'T'.repeat(180);
    const two = [1, 2].map((number) =>
      excerptOf(number, { text: long, citation: { title, url: `https://example.org/${'a'.repeat(480)}` } }),
    );
    const shown = textOf(renderAnswer(answered(two as [never, never]), CONTEXT));
    expect(shown.match(/end\./gu)).toHaveLength(1);
    expect(shown).not.toContain('sentence continues');
    expect(shown).toContain('1 more excerpt under');
  });

  it('shows a sentence over 1,500 characters to its last word before that and says so', () => {
    const text = `${'wordword '.repeat(400)}end.`;
    const [, quotation = ''] = textsOf(renderAnswer(answered([excerptOf(1, { text })]), CONTEXT));
    expect(quotation.endsWith('wordword \\[sentence continues\\] \\[1\\]')).toBe(true);
    expect(quotation.length).toBeLessThan(1550);
    expect(quotation.length).toBeGreaterThan(1480);
  });

  it('says what was not found once, and what a follow-up was understood as', () => {
    const answer = answered([excerptOf(1)], {
      missing: ['Utopia', 'Arcadia'],
      notes: ['Nothing found about “Utopia”.'],
    });
    const [head] = textsOf(renderAnswer(answer, { ...CONTEXT, resolvedQuestion: 'Who? In *2016*' }));
    expect(head).toBe(
      [
        '-# Understood as: Who? In \\*2016\\*',
        'This is what “Title 1” says closest to your question.',
        'Nothing found about “Arcadia”.',
        'Nothing found about “Utopia”.',
      ].join('\n'),
    );
  });

  it('in Arabic opens its lines with the mark of their direction and sets foreign names apart', () => {
    const texts = textsOf(renderAnswer(answered([CONSULTATIONS]), { ...CONTEXT, language: 'ar' }));
    expect(texts[2]).toMatch(/^\u200f\\\[1\\\] \u2068Erste Konsultationen\u2069 · /u);
    expect(texts[3]).toMatch(/^-# \u200f\u2068A-7K3F-9QZM-2H\u2069 · اقتباس حرفي/u);
  });

  it('sets the number apart after an Arabic quotation', () => {
    const excerpt = excerptOf(1, { text: 'عُقد الاجتماع في القاهرة.', language: 'ar' });
    expect(textsOf(renderAnswer(answered([excerpt]), CONTEXT))[1]).toBe(
      '> \u200fعُقد الاجتماع في القاهرة. \u2068\\[1\\]\u2069',
    );
  });
});

describe('an abstention', () => {
  it('says why, keeps the nearest passages behind a button, and shows them marked as such', () => {
    const answer = abstained({ cause: 'low-confidence', lead: 'The nearest ones follow.', nearest: [excerptOf(1)] });
    const body = renderAnswer(answer, CONTEXT);
    expect(textOf(body)).toContain('I found no passage that clearly answers this.');
    expect(textOf(body)).not.toContain('Sentence 1');
    expect(labelsOf(body)[0]).toBe('Show the nearest passages');
    const nearest = textOf(renderNearest(answer, CONTEXT)!);
    expect(nearest).toContain('They may not answer the question.');
    expect(nearest).toContain('Sentence 1 of the source.');
    expect(renderNearest(abstained(), CONTEXT)).toBeUndefined();
  });

  it('by filter offers to drop the filters', () => {
    const answer = abstained({ cause: 'filtered-out' });
    expect(labelsOf(renderAnswer(answer, { ...CONTEXT, hasFilters: true }))).toContain('Ask without filters');
    expect(labelsOf(renderAnswer(answer, CONTEXT))).not.toContain('Ask without filters');
  });

  it('claims no quotation and no document', () => {
    const footer = textsOf(renderAnswer(abstained(), CONTEXT)).at(-1);
    expect(footer).toBe('-# A-7K3F-9QZM-2H · 0 of 5 documents used · corpus of 22 November 2026');
  });
});

describe('hostile texts', () => {
  it('never make a body that Discord refuses', () => {
    fc.assert(
      fc.property(hostileAnswer, anyContext, (answer, context) => {
        const bodies = [
          renderAnswer(answer, context),
          renderNextExcerpts(answer, 2, context),
          renderNearest(answer, context),
        ];
        for (const body of bodies) if (body) expect(messageBodySchema.safeParse(body).error).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('never yield a link but to the address of a document that is quoted', () => {
    fc.assert(
      fc.property(hostileAnswer, anyContext, (answer, context) => {
        const excerpts = answer.outcome === 'answered' ? answer.excerpts : answer.nearest;
        const allowed = excerpts.map((excerpt) => webAddress(excerpt.citation.url));
        // Across text displays, too: whatever joins them, no mark of one may find its other half in the next.
        const { inline, links } = findMarks(textOf(renderAnswer(answer, context)));
        for (const { target } of links) expect(allowed).toContain(target);
        expect(inline.filter((mark) => mark !== 'strong')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['javascript:alert(1)', undefined],
    ['https://user:secret@example.org/', undefined],
    ['/relative', undefined],
    [`https://example.org/${'a'.repeat(600)}`, undefined],
    ['https://example.org/a)b>c', 'https://example.org/a%29b%3Ec'],
  ])('as an address are refused or made harmless: %s', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });
});
