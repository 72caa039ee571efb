// Which documents count as numbered, and what each of their sentences is then cited by, in nine languages.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareForTest } from '../support/prepare-for-test.js';
import '../support/fixed-seed.js';

/** Words that make a block body text, by language. */
const PROSE: Readonly<Record<string, string>> = {
  en: 'Member States shall report on their use of the agreed measures to the working group every year.',
  de: 'Die Vertragsparteien berichten der Arbeitsgruppe jedes Jahr über die Anwendung der vereinbarten Maßnahmen.',
  ru: 'Государства-участники ежегодно представляют рабочей группе доклад о применении согласованных мер.',
  fr: 'Les États membres rendent compte chaque année au groupe de travail de l’application des mesures convenues.',
  es: 'Los Estados miembros informarán cada año al grupo de trabajo sobre la aplicación de las medidas acordadas.',
  zh: '各缔约国应当每年向工作组报告商定措施的执行情况，并就有关问题交换意见。',
  vi: 'Các quốc gia thành viên hằng năm báo cáo với nhóm công tác về việc áp dụng các biện pháp đã thỏa thuận.',
  ja: '締約国は、合意された措置の実施状況について毎年作業部会に報告し、関連する問題について意見を交換する。',
  ar: 'تقدم الدول الأعضاء كل عام تقريرا إلى الفريق العامل عن تطبيق التدابير المتفق عليها.',
};

/** Lines → `[label, first words]` of each body sentence; `~` is replaced by prose. */
function labelsOf(lines: readonly string[], language = 'en'): (string | undefined)[] {
  const text = lines.map((line) => line.replace('~', PROSE[language]!)).join('\n\n');
  const { sentences } = prepareForTest(text, { language });
  return sentences.filter(({ kind }) => kind !== 'heading').map(({ label }) => label && `${label.kind} ${label.text}`);
}

describe('numbered paragraphs', () => {
  it('of a report carry their numbers, across headings, with the items below them', () => {
    expect(
      labelsOf([
        'Introduction',
        '11. ~',
        '12. ~',
        '(a) ~',
        '(b) ~',
        '(i) ~',
        '(ii) ~',
        '(c) ~',
        '13. ~',
        'Results',
        '14. ~',
      ]),
    ).toEqual([
      'paragraph 11',
      'paragraph 12',
      'paragraph 12 (a)',
      'paragraph 12 (b)',
      'paragraph 12 (b) (i)',
      'paragraph 12 (b) (ii)',
      'paragraph 12 (c)',
      'paragraph 13',
      'paragraph 14',
    ]);
  });

  it('of a resolution are the operative ones; its preamble is counted', () => {
    const resolution = [
      'The General Assembly,',
      'Recalling its earlier resolutions on the subject and the reports of the group of experts,',
      'Stressing the need for further work on confidence in the use of such technologies,',
      '1. Calls upon Member States to promote further at multilateral levels the consideration of threats;',
      '2. Invites all Member States to continue to inform the Secretary-General of their views;',
      '3. Decides to include in the provisional agenda of its next session the item entitled “Developments”.',
    ];
    expect(labelsOf(resolution)).toEqual([
      undefined,
      undefined,
      undefined,
      'paragraph 1',
      'paragraph 2',
      'paragraph 3',
    ]);
  });

  it.each([
    ['ru', ['1. ~', 'а) ~', 'b) ~', 'с) ~', '2. ~', '3. ~'], ['1', '1 (а)', '1 (b)', '1 (с)', '2', '3']],
    ['ru', ['1. ~', 'а) ~', 'б) ~', 'в) ~', '2. ~', '3. ~'], ['1', '1 (а)', '1 (б)', '1 (в)', '2', '3']],
    ['zh', ['一、~', '（一）~', '（二）~', '二、~', '三、~'], ['1', '1 (1)', '1 (2)', '2', '3']],
    ['ar', ['١ - ~', '(أ) ~', '(ب) ~', '٢ - ~', '٣ - ~'], ['1', '1 (أ)', '1 (ب)', '2', '3']],
    [
      'vi',
      ['1. ~', 'a) ~', 'b) ~', 'c) ~', 'd) ~', 'đ) ~', '2. ~', '3. ~'],
      ['1', '1 (a)', '1 (b)', '1 (c)', '1 (d)', '1 (đ)', '2', '3'],
    ],
    ['de', ['(1) ~', '(2) ~', '(3) ~'], ['1', '2', '3']],
    ['ja', ['1. ~', '2. ~', '3. ~'], ['1', '2', '3']],
    ['fr', ['1. ~', 'a) ~', '2. ~', '3. ~'], ['1', '1 (a)', '2', '3']],
    ['es', ['1. ~', 'i) ~', 'ii) ~', '2. ~', '3. ~'], ['1', '1 (i)', '1 (ii)', '2', '3']],
  ])('are read as %s documents print them: %j', (language, lines, expected) => {
    expect(labelsOf(lines, language)).toEqual(expected.map((text) => `paragraph ${text}`));
  });

  it('go on in the block below, up to the next number or heading', () => {
    expect(labelsOf(['1. ~', '~', '2. ~', '3. ~', '~'])).toEqual([
      'paragraph 1',
      'paragraph 1',
      'paragraph 2',
      'paragraph 3',
      undefined,
    ]);
  });

  it('read (i) after (h) as a letter', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'];
    expect(labelsOf(['1. ~', ...letters.map((letter) => `(${letter}) ~`), '2. ~', '3. ~']).slice(1, 11)).toEqual(
      letters.map((letter) => `paragraph 1 (${letter})`),
    );
  });
});

describe('a document is not numbered', () => {
  it.each([
    ['with one stray number', ['~', '1. ~', '~']],
    ['with two', ['~', '1. ~', '2. ~', '~']],
    ['with numbers that do not rise by one', ['1. ~', '3. ~', '7. ~', '12. ~']],
    [
      'with a short list after a colon',
      ['~', '~', '~', 'The two sides agreed on the following:', '1. ~', '2. ~', '3. ~', '~', '~'],
    ],
    [
      'with days of a month at the head of its paragraphs',
      ['1. November 2019: ~', '2. November 2019: ~', '3. November 2019: ~'],
      'de',
    ],
    ['with years and decimal numbers', ['1.1 ~', '1.2 ~', '1.3 ~', '2019 ~', '2020 ~', '2021 ~']],
    [
      'that speaks of articles',
      [
        'Article 7 of the Charter applies. ~',
        'Article 8 of the Charter applies. ~',
        'Article 9 of the Charter applies. ~',
      ],
    ],
  ])('%s', (_, lines, language = 'en') => {
    expect(new Set(labelsOf(lines, language))).toEqual(new Set([undefined]));
  });

  it('where most of the text stands between the numbers', () => {
    expect(new Set(labelsOf(['1. ~', '~', '~', '2. ~', '~', '~', '3. ~', '~']))).toEqual(new Set([undefined]));
  });
});

describe('articles of a treaty', () => {
  it.each([
    [
      'en',
      ['Article 7', 'Scope', '1. ~', '2. ~', '(a) ~', '(b) ~', 'Article 8', 'Use of terms', '~', 'Article 9', '~'],
    ],
    ['de', ['Artikel 7', 'Geltungsbereich', '(1) ~', '(2) ~', 'a) ~', 'b) ~', 'Artikel 8', '~', 'Artikel 9', '~']],
    ['ru', ['Статья 7', '1. ~', '2. ~', 'a) ~', 'b) ~', 'Статья 8', '~', 'Статья 9', '~']],
    ['fr', ['Article 7', '1. ~', '2. ~', 'a) ~', 'b) ~', 'Article 8', '~', 'Article 9', '~']],
    ['es', ['Artículo 7', '1. ~', '2. ~', 'a) ~', 'b) ~', 'Artículo 8', '~', 'Artículo 9', '~']],
    ['zh', ['第七条', '一、~', '二、~', '(a) ~', '(b) ~', '第八条', '~', '第九条', '~']],
    ['vi', ['Điều 7. Phạm vi', '1. ~', '2. ~', 'a) ~', 'b) ~', 'Điều 8. Thuật ngữ', '~', 'Điều 9. Hiệu lực', '~']],
    ['ja', ['第七条', '1. ~', '2. ~', '(a) ~', '(b) ~', '第八条', '~', '第九条', '~']],
    ['ar', ['المادة 7', '1 - ~', '2 - ~', '(a) ~', '(b) ~', 'المادة 8', '~', 'المادة 9', '~']],
    ['ar', ['المادة السابعة', '1 - ~', '2 - ~', '(a) ~', '(b) ~', 'المادة الثامنة', '~', 'المادة التاسعة', '~']],
  ])('in %s are cited with paragraph and item: %j', (language, lines) => {
    expect(labelsOf(lines, language)).toEqual([
      'article 7 (1)',
      'article 7 (2)',
      'article 7 (2) (a)',
      'article 7 (2) (b)',
      'article 8',
      'article 9',
    ]);
  });

  it('begin on the line of their number too, and a chapter ends the one before', () => {
    const lines = ['第一章 总则', '第一条 ~', '第二条 ~', '第二章 合作', '第三条 ~', '第四条 ~', '~'];
    expect(labelsOf(lines, 'zh')).toEqual(['article 1', 'article 2', 'article 3', 'article 4', undefined]);
  });

  it('have numbers such as 7 bis', () => {
    expect(
      labelsOf(['Article 6', '~', 'Article 7', '~', 'Article 7 bis', '~', 'Article 8', '~', 'Article 9', '~']),
    ).toEqual(['article 6', 'article 7', 'article 7 bis', 'article 8', 'article 9']);
  });
});

it('labels whole sentences only and changes nothing else, whatever the marks', () => {
  const mark = fc.constantFrom(
    '1. ',
    '2. ',
    '3. ',
    '4. ',
    '(a) ',
    '(b) ',
    '(i) ',
    'Article 1',
    'Article 2',
    'Article 3',
    'Notes',
    '',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, fc.boolean()), { maxLength: 30 }), (lines) => {
      const text = lines.map(([begin, hasBody]) => begin + (hasBody ? ` ${PROSE.en}` : '')).join('\n\n');
      if (!/\p{L}/u.test(text)) return;
      const { sentences } = prepareForTest(text);
      for (const { label, kind } of sentences) {
        if (label === undefined) continue;
        expect(kind).not.toBe('heading');
        expect(label.text).toMatch(/^\d+(?: \([a-z\d]+\))*$/u);
      }
    }),
    { numRuns: 200 },
  );
});

it('takes linear time for a hundred thousand marks', () => {
  const text = Array.from({ length: 30_000 }, (_, index) => `${(index % 4) + 1}. Aa bb cc.`).join('\n\n');
  const startedAt = performance.now();
  prepareForTest(text);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});
