import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/quotes/find-quotations.js';

const found = (message: string) => findQuotations(message).map(({ start, end }) => message.slice(start, end));

describe('quotations in a message', () => {
  it.each([
    ['„…“', 'Er sagte: „Die Staaten sind sich einig“, und ging.', 'Die Staaten sind sich einig'],
    ['«…»', 'Он сказал: «Стороны договорились о встрече».', 'Стороны договорились о встрече'],
    ['»…«', 'Er sagte: »Die Staaten sind sich einig«.', 'Die Staaten sind sich einig'],
    ['"…"', 'He said "we all agree on this" twice.', 'we all agree on this'],
    ['“…”', 'He said “we don’t all agree,” and left.', 'we don’t all agree'],
    ["'…'", "It's said 'we don't all agree here' often.", "we don't all agree here"],
    ['「…」', '彼は「我々は合意した」と言った。', '我々は合意した'],
    ['a quotation inside one', 'Er sagte „alle «drei» Staaten stimmen zu“.', 'alle «drei» Staaten stimmen zu'],
    [
      'a block quote of two lines',
      'As they said:\n> we all agree\n> on this matter\nReally?',
      'we all agree\n> on this matter',
    ],
  ])('between %s are found without their marks', (_, message, quotation) => {
    expect(found(message)).toEqual([quotation]);
  });

  it('are several, in order', () => {
    expect(found('“One two three” and «four five six» and "seven eight nine".')).toEqual([
      'One two three',
      'four five six',
      'seven eight nine',
    ]);
  });

  it.each([
    ['no marks', 'Nothing is quoted in this message at all.'],
    ['a mark without its partner', 'He said “we all agree on this.'],
    ['a quoted term', 'The so-called "cyber norms" are disputed.'],
    ['apostrophes', "It's the states' and the parties' own business."],
  ])('are none with %s', (_, message) => {
    expect(found(message)).toEqual([]);
  });

  it('never overlap and stay inside the message', () => {
    const pieces = fc.constantFrom('„', '“', '”', '"', "'", '«', '»', '「', '」', 'a b c', '\n> ', ' ', 'd');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const message = parts.join('');
        let end = 0;
        for (const span of findQuotations(message)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(message.length);
          end = span.end;
        }
      }),
    );
  });
});
