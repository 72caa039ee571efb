import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapeLines } from '../../src/cli/escape-terminal.js';
import { writeJsonLine } from '../../src/cli/write-json-line.js';

const OBEYED = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const anyText = fc.string({ unit: 'binary' });

describe('escapeLine', () => {
  it('shows an escape sequence instead of letting the terminal obey it', () => {
    expect(escapeLine('a\u001b[2Jb\u009b1m\u0007')).toBe('a\\u{1b}[2Jb\\u{9b}1m\\u{7}');
  });

  it('shows direction overrides, which make text read as something else', () => {
    expect(escapeLine('evil\u202etxt')).toBe('evil\\u{202e}txt');
  });

  it('keeps ordinary text in nine languages, with emoji and joiners', () => {
    const text = 'Größe “é” Крутских 网络 サイバー an ninh mạng الأمن\u200f 👩‍💻';
    expect(escapeLine(text)).toBe(text);
  });

  it('leaves nothing that a terminal obeys, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => !OBEYED.test(escapeLine(text))));
  });

  it('keeps line breaks only where lines are wanted', () => {
    expect(escapeLine('a\r\nb')).toBe('a b');
    expect(escapeLines('a\r\nb\rc')).toBe('a\nb c');
  });
});

describe('writeJsonLine', () => {
  it('is one line that reads back as the value, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = writeJsonLine({ text });
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(line.endsWith('\n')).toBe(true);
        expect(JSON.parse(line)).toEqual({ text });
      }),
    );
  });
});
