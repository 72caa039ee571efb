// PDFs in scripts for which the standard fonts have no letters. They need fonts of the machine: where one is missing, the
// test says so in its name and checks only that.
import { describe, expect, it } from 'vitest';
import { turnSign } from '../../src/ingest/pdf/turn-ligatures.js';
import { findFont, makePdf, setLines } from '../support/make-pdf.js';
import { textsOf } from '../support/prepare-for-test.js';
import { preparePdf } from '../support/read-pdf.js';

const sans = findFont('sans');
const cjk = findFont('cjk');

describe.runIf(sans !== undefined)(
  `with DejaVu Sans${sans === undefined ? ' (not on this machine: not run)' : ''}`,
  () => {
    it('joins Russian lines and their broken words', async () => {
      const bytes = await makePdf((pdf) =>
        setLines(
          pdf.font(sans!).fontSize(11),
          [
            'Консультации по вопросам международной информационной безопас-',
            'ности состоялись в Москве. Стороны договорились продолжить диалог в',
            'следующем году.',
          ],
          { y: 90 },
        ),
      );
      const { document } = await preparePdf(bytes, 'ru');
      expect(textsOf(document)).toEqual([
        'Консультации по вопросам международной информационной безопасности состоялись в Москве.',
        'Стороны договорились продолжить диалог в следующем году.',
      ]);
    });

    it('reads Vietnamese and French letters as they are composed', async () => {
      const bytes = await makePdf((pdf) =>
        setLines(pdf.font(sans!).fontSize(11), ['Hai bên đã nhất trí tăng cường hợp tác an ninh mạng trong năm tới.'], {
          y: 90,
        }),
      );
      const { document } = await preparePdf(bytes, 'vi');
      expect(textsOf(document)).toEqual(['Hai bên đã nhất trí tăng cường hợp tác an ninh mạng trong năm tới.']);
    });

    it('reads Arabic from right to left, lines joined, a name in Latin letters in its place', async () => {
      const right = 520;
      const lines = [
        [
          ['عقد الوفدان مشاورات في جنيف حول الأمن السيبراني وناقشا تقرير ', 'rtl'],
          ['OSCE', 'ltr'],
          [' بشأن', 'rtl'],
        ],
        [['تدابير بناء الثقة بين الدول.', 'rtl']],
      ] as const;
      const bytes = await makePdf((pdf) => {
        pdf.font(sans!).fontSize(11);
        for (const [row, parts] of lines.entries()) {
          let x = right;
          for (const [text] of parts) {
            x -= pdf.widthOfString(text, { features: ['rtla'] });
            pdf.text(text, x, 90 + row * 16, { lineBreak: false, features: ['rtla'] });
          }
        }
      });
      const { document } = await preparePdf(bytes, 'ar');
      expect(textsOf(document)).toEqual([
        'عقد الوفدان مشاورات في جنيف حول الأمن السيبراني وناقشا تقرير OSCE بشأن تدابير بناء الثقة بين الدول.',
      ]);
    });
  },
);

describe.runIf(cjk !== undefined)(
  `with Noto Sans CJK${cjk === undefined ? ' (not on this machine: not run)' : ''}`,
  () => {
    it.each([
      [
        'zh',
        'NotoSansCJKsc-Regular',
        [
          '双方在北京举行了网络安全磋商，就负责任国家行为规范交换了意见，并同',
          '意明年继续对话。会议由两国外交部共同主持。',
        ],
        [
          '双方在北京举行了网络安全磋商，就负责任国家行为规范交换了意见，并同意明年继续对话。',
          '会议由两国外交部共同主持。',
        ],
      ],
      [
        'ja',
        'NotoSansCJKjp-Regular',
        [
          '両国は東京でサイバー協議を開催し、国際法の適用と信頼醸成措置について意',
          '見を交換した。次回の協議は来年開催される。',
        ],
        [
          '両国は東京でサイバー協議を開催し、国際法の適用と信頼醸成措置について意見を交換した。',
          '次回の協議は来年開催される。',
        ],
      ],
    ])('joins lines of %s without a space', async (language, face, lines, sentences) => {
      const bytes = await makePdf((pdf) => setLines(pdf.font(cjk!, face).fontSize(11), lines, { y: 90 }));
      const { document } = await preparePdf(bytes, language);
      expect(textsOf(document)).toEqual(sentences);
    });
  },
);

describe('a sign of several letters', () => {
  it.each([
    ['\u0644\u0627', '\u0627\u0644'],
    ['\uFEFB', '\u0627\u0644'],
    ['\uFEF7', '\u0623\u0644'],
  ])('is turned when its letters run from right to left: %s', (sign, letters) => {
    expect(turnSign(sign)).toBe(letters);
  });

  it.each(['ffi', '\uFB01', '\u0644', '\uFE8D', '', 7])('stays as it is otherwise: %s', (sign) => {
    expect(turnSign(sign)).toBe(sign);
  });
});
