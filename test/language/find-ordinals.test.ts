import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrdinals } from '../../src/language/find-ordinals.js';

const values = (text: string) => findOrdinals(text).map((ordinal) => ordinal.value);

describe('ordinals', () => {
  it.each<[string, number[]]>([
    ['the second meeting of the working group', [2]],
    ['the 3rd round', [3]],
    ['die ersten deutsch-japanischen Konsultationen', [1]],
    ['bei der zweiten Runde', [2]],
    ['третий раунд консультаций', [3]],
    ['первая встреча', [1]],
    ['2-я сессия', [2]],
    ['la toute première réunion', [1]],
    ['la 2e réunion', [2]],
    ['la tercera ronda', [3]],
    ['俄法网络安全对话第三次会议', [3]],
    ['首次磋商', [1]],
    ['2回目の日独サイバー協議', [2]],
    ['第二回協議', [2]],
    ['cuộc họp lần thứ hai', [2]],
    ['vòng tham vấn đầu tiên', [1]],
    ['الجولة الثانية', [2]],
    ['الاجتماع الأول', [1]],
    ['no ordinal in these two words: seconds, thirst', []],
    ['am 2. Mai', []],
    ['five experts', []],
  ])('finds %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('gives spans of the text, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('second ', '第三次', '2nd ', 'x ', 'zweite ', '12 '), { maxLength: 20 }),
        (parts) => {
          const text = parts.join('');
          let last = 0;
          for (const { start, end } of findOrdinals(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toMatch(/\S/u);
            last = end;
          }
        },
      ),
    );
  });

  it('takes linear time on hostile text', () => {
    const startedAt = performance.now();
    findOrdinals('lần thứ '.repeat(5_000));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
