import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAnswerId, makeAnswerId, parseAnswerId } from '../../src/domain/answer-id.js';

const ids = fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bytes) => makeAnswerId(bytes));

describe('an answer id', () => {
  it('is shown in groups', () => {
    const id = parseAnswerId('A-7K3F-9QZM-2H')!;
    expect(id).toBe('7K3F9QZM2H');
    expect(formatAnswerId(id)).toBe('A-7K3F-9QZM-2H');
  });

  it.each(['a-7k3f-9qzm-2h', ' A 7K3F 9QZM 2H ', '7k3f9qzm2h', 'A–7K3F–9QZM–2H', 'A7K3F9QZM2H'])(
    'is read from %j',
    (typed) => {
      expect(parseAnswerId(typed)).toBe('7K3F9QZM2H');
    },
  );

  it('takes letters that look like digits for them', () => {
    expect(parseAnswerId('A-OIL0-0000-00')).toBe('0110000000');
  });

  it.each(['', 'A-', '7K3F9QZM2', 'B-7K3F-9QZM-2H', 'U000000000', '7K3F9QZM2H7K3F9QZM2H', ' '.repeat(5000)])(
    'is not read from %j',
    (typed) => {
      expect(parseAnswerId(typed)).toBeUndefined();
    },
  );

  it('comes back from what is shown, whatever the random bytes were', () => {
    fc.assert(
      fc.property(ids, (id) => {
        expect(parseAnswerId(formatAnswerId(id))).toBe(id);
        expect(parseAnswerId(id.toLowerCase())).toBe(id);
      }),
    );
  });

  it('differs each time', () => {
    const made = Array.from({ length: 2000 }, () => makeAnswerId());
    expect(new Set(made).size).toBe(made.length);
  });
});
