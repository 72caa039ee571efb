import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteTexts } from '../../../src/bot/quote-texts.js';
import { renderBibliography, renderCitations } from '../../../src/bot/render/render-citations.js';
import { renderComparison } from '../../../src/bot/render/render-comparison.js';
import { renderNotice } from '../../../src/bot/render/render-notice.js';
import { renderVerdicts } from '../../../src/bot/render/render-verdicts.js';
import { VOICE_MAX, writeVoiceLine } from '../../../src/bot/render/write-voice-line.js';
import { safeMessage } from '../../../src/bot/send-safely.js';
import type { DocumentId } from '../../../src/domain/document.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { diffWords } from '../../../src/quotes/diff-words.js';
import { type CheckedQuotation, DIFFERENCE_KINDS, QUOTATION_WARNINGS, VERDICTS } from '../../../src/quotes/verdict.js';
import { STORED } from '../../cli/fake-context.js';
import { hostileText } from '../hostile-text.js';
import { excerptOf, textOf } from './answer-cases.js';

const language = fc.constantFrom(...INTERFACE_LANGUAGES);
const documentId = 'document-1' as DocumentId;

const checkedQuotation: fc.Arbitrary<CheckedQuotation> = fc
  .record({
    text: hostileText(4000),
    source: hostileText(4000),
    verdict: fc.constantFrom(...VERDICTS),
    kind: fc.constantFrom(...DIFFERENCE_KINDS),
    warnings: fc.subarray([...QUOTATION_WARNINGS]),
    parts: fc.nat(5),
    differences: fc.nat(12),
  })
  .map(({ text, source, verdict, kind, warnings, parts, differences }) => {
    const sourceSpan = { start: 0, end: Math.min(5, source.length) };
    const quotedSpan = { start: 0, end: Math.min(5, text.length) };
    const part = { documentId, version: 1, start: 0, end: source.length, source };
    const difference = { kind, quoted: text, source, quotedSpan, sourceSpan, documentId };
    return {
      text: `x ${text}`,
      verdict,
      parts: Array.from({ length: parts }, () => part),
      alsoIn: [documentId],
      differences: Array.from({ length: differences }, () => difference),
      skipped: [{ documentId, start: 0, end: source.length, source }],
      warnings,
      searched: 5,
    };
  });

describe('verdicts', () => {
  it('can be sent whatever the quotation and the source hold, and the first is always shown', () => {
    fc.assert(
      fc.property(
        fc.array(checkedQuotation, { minLength: 1, maxLength: 20 }),
        hostileText(4000),
        language,
        (all, title, in_) => {
          const body = renderVerdicts(all, {
            language: in_,
            readDocument: () => ({
              ...STORED,
              metadata: { ...STORED.metadata, title, publisher: title, symbol: title },
            }),
            titleOf: () => title,
          });
          expect(() => safeMessage(body)).not.toThrow();
          expect(textOf(body)).toContain(`**${quoteTexts(in_).verdicts[all[0]!.verdict].label}**`);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('compared passages can be sent whatever they hold, and the first pair is always shown', () => {
  const compared = fc.record({ left: hostileText(4000), right: hostileText(4000), isForeign: fc.boolean() });
  const passages = fc.array(compared, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(passages, hostileText(4000), language, (pairs, title, in_) => {
      const document = { ...STORED, metadata: { ...STORED.metadata, title, publisher: title, symbol: title } };
      const [first, ...rest] = pairs.map(({ left, right, isForeign }) => ({
        left: { text: `x ${left}`, start: 0, end: left.length + 2, language: 'en' },
        right: { text: `y ${right}`, start: 0, end: right.length + 2, language: 'en' },
        similarity: 0.7,
        ...(!isForeign && { pieces: diffWords(`x ${left}`.slice(0, 500), `y ${right}`.slice(0, 500)) }),
      }));
      const comparison = { outcome: 'compared', passages: [first!, ...rest], sameWords: 2 } as const;
      const body = renderComparison(comparison, { language: in_, left: document, right: document });
      expect(() => safeMessage(body)).not.toThrow();
      expect(textOf(body)).toMatch(/^> .*x/mu);
    }),
    { numRuns: 40 },
  );
});

it('citations and bibliographies can be sent whatever they hold, and no citation leaves its block', () => {
  fc.assert(
    fc.property(fc.array(hostileText(), { minLength: 1, maxLength: 30 }), language, (texts, in_) => {
      const body = renderCitations(texts, { style: 'un', answerId: '7K3F9QZM2H' });
      if (body !== undefined) {
        expect(() => safeMessage(body)).not.toThrow();
        expect((textOf(body).match(/```/gu)?.length ?? 0) % 2).toBe(0);
      }
      const file = { name: 'sources.md', content: Buffer.from('x') };
      expect(() => safeMessage(renderBibliography(texts, file, { language: in_, count: '3' }))).not.toThrow();
    }),
  );
});

describe('the line that says whose words they are', () => {
  it('keeps its length and names what it can', () => {
    fc.assert(
      fc.property(fc.array(hostileText(), { maxLength: 6 }), language, (publishers, in_) => {
        const excerpts = publishers.map((publisher, at) =>
          excerptOf(at + 1, { citation: { publisher, status: 'press-release', machineTranslated: true } }),
        );
        for (const line of writeVoiceLine(excerpts, in_)) expect(line.length).toBeLessThanOrEqual(VOICE_MAX);
      }),
    );
  });

  it('says kind of text and machine translation, each publisher once', () => {
    const citation = { publisher: 'Ministry of Northland', status: 'report', machineTranslated: true } as const;
    const excerpts = [1, 2].map((number) => excerptOf(number, { citation }));
    expect(writeVoiceLine(excerpts, 'en')).toEqual([
      '-# Whose words: Ministry of Northland (machine translation, report)',
    ]);
  });
});

describe.each(INTERFACE_LANGUAGES)('the texts about quotations in %s', (each) => {
  const texts = quoteTexts(each);
  const said = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (typeof value === 'function') return [value('AAA', 'BBB', 'CCC')];
    return Object.values(value as object).flatMap(said);
  };

  it('say everything, use what they are given, and can be sent', () => {
    for (const sentence of said(texts)) expect(() => safeMessage(renderNotice(sentence))).not.toThrow();
    for (const value of [...Object.values(texts), ...Object.values(texts.changes)]) {
      if (typeof value !== 'function') continue;
      for (const given of ['AAA', 'BBB', 'CCC'].slice(0, value.length)) expect(said(value)[0]).toContain(given);
    }
  });

  it('are not English by mistake', () => {
    if (each === 'en') return;
    const english = quoteTexts('en');
    const same = Object.keys(texts).filter(
      (key) => said(texts[key as keyof typeof texts]).join() === said(english[key as keyof typeof english]).join(),
    );
    expect(same).toEqual(['nothing']);
  });
});
