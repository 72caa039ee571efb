import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/ingest/split-sentences.js';

/** `|` marks the expected borders; the text is the case without it. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The talks ended. |Nothing was signed.',
    'Ambassador A.V. Krutskikh led the delegation. |Others followed.',
    'It met A.Verdier of France.',
    'Presidents Vladimir Putin and E. Macron agreed. |The group was created.',
    'Permanent Council Decision No. 1039 was adopted. |It matters.',
    'He asked again. |No. |They refused.',
    'Mr. J. R. Hollis and Dr. Amina Yusuf spoke.',
    'The U.S. Department of State replied. |It agreed.',
    'States use ICTs, e.g. mobile networks, i.e. radio. |That is all.',
    'Norms, principles, etc. The group went on.'.replace('etc. ', 'etc. |'),
    '“We got a text.” |Delegates left.',
    '"Is that all?" asked the chair.',
    'We are ready. |Are you? |Yes!',
    'See paras. 12 and 13 of the report. |They are short.',
    'The meeting began at 10 a.m. on Monday.',
    '1. The Committee met in Vienna. |It adopted its agenda.',
    'Prices rose by 3.5 percent. |Wages did not.',
    'The report (see Art. 5) is final.',
  ],
  de: [
    'Am 12. November fand in Moskau eine Sitzung statt. |Sie endete spät.',
    'Am 25. und 26. Oktober wurde unterzeichnet.',
    'Der Beschluss Nr. 1202 des Rates gilt. |Er ist neu.',
    'Im Rahmen der 74. Session der Generalversammlung wurde beraten.',
    'Dies gilt z. B. für Netze, d. h. für alle. |Punkt.',
    'Im Mittelpunkt standen u. a. Umsetzung und Schutz. |Es gab Fortschritte.',
    'Botschafterin Dr. Karin Holm und M. Kovač sprachen.',
    'Minister und/oder Staatssekretäre nehmen teil. |Alle kommen.',
    'Die Sicherheit müsse gewährleistet bleiben./.',
    'Das Treffen war 2016. |Die Delegation reiste ab.',
    '„Wir sind bereit.“ |Er ging.',
    'Handys, Tablets usw. sind erlaubt.',
    'Am 3. 5. 2020 begann es.',
    'Nach Art. 3 Abs. 2 ist das erlaubt. |Es bleibt so.',
  ],
  ru: [
    'Делегации возглавили А.В. Петров и Б.К. Юлдашев. |Встреча завершилась.',
    '12 ноября 2019 г. в Москве прошло заседание. |Стороны согласились.',
    'Соглашение подписано в 2009 г. |Стороны его выполняют.',
    'Речь о ШОС, СНГ и т.д. |Отмечена важность диалога.',
    'Встреча прошла в г. Ташкенте. |Она была третьей.',
    'Решение № 1039 принято. |Оно важно.',
    'См. п. 5 ст. 3 соглашения. |Это важно.',
    'В 2018–2020 гг. переговоры шли трудно.',
    '«Мы готовы». |Он ушел.',
    'Кто это сказал? |Никто!',
  ],
  fr: [
    'M. H. Vernier présidait la délégation. |Elle est partie.',
    "Cf. art. 3 de la déclaration. |L'accord est signé.",
    'Le 1er octobre 2021, MM. Dupont et Durand ont signé. |Tout est dit.',
    'Les agences, les ministères, etc. ont participé.',
    'Mme Le Gall a parlé. |Elle a conclu.',
    'Qui préside ? |La France préside.',
    'Le no. 12 est épuisé.',
  ],
  es: [
    'La Sra. Lucía Ferrer habló. |El Sr. Díaz calló.',
    'Participaron los EE. UU., el Canadá y otros. |Hubo acuerdo.',
    '¿Qué se aprobó? |Se aprobaron dos medidas.',
    'La resolución núm. 73/27 sigue vigente. |Es clara.',
    'No. |No lo haremos.',
    'El Dr. J. M. Pérez, p. ej., votó a favor.',
    'Redes, cables, etc. fueron dañados.',
  ],
  zh: [
    '双方举行了磋商。|会议在北京举行。',
    '王磊表示:“中方愿加强合作。”|双方同意再次会晤。',
    '谁主持会议?|外交部主持!',
    '2019年11月12日,会议在莫斯科举行。|七国参加。',
    '中方提出“三点建议”。|各方支持。',
  ],
  vi: [
    'Hội nghị diễn ra tại TP. Hà Nội. |Ông Minh chủ trì.',
    'GS. TS. Nguyễn Văn Minh phát biểu. |Các bên nhất trí.',
    'Việt Nam ủng hộ Công ước./.',
    'Ai chủ trì? |Bộ Ngoại giao chủ trì.',
    'Ngày 23/10, hai bên gặp nhau. |Kết quả tốt.',
  ],
  ja: [
    '協議が開催されました。|次回は東京です。',
    '大使は「準備はできた。」と述べた。|会議は終わった。',
    '豪州側からはJ. スミス大使が出席しました。|以上です。',
    '誰が出席しましたか?|大使です。',
    '「自由。公正。」を掲げた。',
  ],
  ar: [
    'عقدت الجولة في القاهرة. |ترأس الوفد السفير د. أحمد سالم.',
    'هل ستعقد الجولة؟ |أكد الجانبان ذلك.',
    'ناقش الجانبان التعاون. |واتفقا على الاستمرار.',
    'القرار رقم 1039 مهم. |وهو ملزم.',
    'وصل أ.د. خالد عمر إلى عمان.',
  ],
};

describe.each(Object.entries(CASES))('sentences in %s', (language, cases) => {
  it.each(cases)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const expected = marked.split('|').map((part) => part.trim());
    expect(splitSentences(text, language).map((span) => text.slice(span.start, span.end))).toEqual(expected);
  });
});

describe('any text', () => {
  it('is covered by its sentences, in order and without white space at their ends', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'a. ',
      'No. 5',
      '12. ',
      '? ',
      '「',
      '。',
      '」と',
      'A.',
      ' ',
      '«x» ',
      'г. ',
      '...',
      '😀',
      'É',
      '\u0301',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 40 }),
        fc.constantFrom('en', 'de', 'ru', 'ja', 'und'),
        (parts, language) => {
          const text = parts.join('');
          let end = 0;
          for (const span of splitSentences(text, language)) {
            expect(text.slice(end, span.start).trim()).toBe('');
            const sentence = text.slice(span.start, span.end);
            expect(sentence).toBe(sentence.trim());
            expect(sentence.length).toBeGreaterThan(0);
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });

  it('is split in time that grows with its length', () => {
    const text = 'A. Dr. 1. „x“ i.e. « no. г. '.repeat(4000);
    const started = performance.now();
    splitSentences(text, 'en');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
