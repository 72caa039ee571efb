// The misquotations written by hand: their labels are held to the starter documents they misquote.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { lettersOf, type Quotation, readLabelledQuotations } from './read-labelled-quotations.js';

type Part = NonNullable<Quotation['label']['parts']>[number];

describe('the misquotations written by hand', () => {
  const written = readLabelledQuotations(path.join(PROJECT_ROOT, 'test/quotes/misquotations.jsonl'));
  const sourceOf = (id: string): string =>
    readFileSync(path.join(PROJECT_ROOT, 'corpus/documents', id, 'source.txt'), 'utf8').replace(/\s/gu, '');

  it('are forty, each with a reason', () => {
    expect(new Set(written.map(({ id }) => id)).size).toBe(40);
    expect(written.filter(({ why = '' }) => !/\.$/u.test(why))).toEqual([]);
  });

  it('name parts that their documents hold word for word', () => {
    const parts = written.flatMap(({ label }) => label.parts ?? []);
    expect(parts.filter(({ start, end, source = '' }) => end - start !== source.length || source === '')).toEqual([]);
    const isHeld = ({ documentId, source = '' }: Part): boolean =>
      sourceOf(documentId).includes(source.replace(/\s/gu, ''));
    expect(parts.filter((part) => !isHeld(part))).toEqual([]);
  });

  it('name differences that lead from the source to the quotation', () => {
    const altered = written.filter(({ label }) => label.verdict === 'altered');
    const lettersInOrder = ({ text, label }: Quotation): boolean => {
      const { quoted = '', source = '' } = label.differences?.[0] ?? {};
      const original = label.parts?.[0]?.source ?? '';
      const places = [...original].map((_, index) => index).filter((index) => original.startsWith(source, index));
      return places.some(
        (index) =>
          lettersOf(`${original.slice(0, index)} ${quoted} ${original.slice(index + source.length)}`) ===
          lettersOf(text),
      );
    };
    expect(altered.filter((quotation) => !lettersInOrder(quotation))).toEqual([]);
  });
});
