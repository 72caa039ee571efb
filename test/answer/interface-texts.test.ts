// answer: what every interface language must hold, whatever a source or a question puts into its sentences.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../../src/answer/interface-texts.js';
import type { InterfaceTexts } from '../../src/answer/texts/text-set.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';

const FSI = '\u2068';
const PDI = '\u2069';

interface Template {
  readonly name: string;
  readonly inserts: number;
  readonly fill: (texts: InterfaceTexts, ...values: string[]) => string;
}

const TEMPLATES: readonly Template[] = [
  { name: 'named.person', inserts: 1, fill: (texts, a) => texts.named.person(a!) },
  { name: 'named.date', inserts: 1, fill: (texts, a) => texts.named.date(a!) },
  { name: 'named.place', inserts: 1, fill: (texts, a) => texts.named.place(a!) },
  { name: 'named.number', inserts: 1, fill: (texts, a) => texts.named.number(a!) },
  { name: 'named.symbol', inserts: 1, fill: (texts, a) => texts.named.symbol(a!) },
  { name: 'namedSeveral', inserts: 1, fill: (texts, a) => texts.namedSeveral(a!) },
  { name: 'dateResolved', inserts: 3, fill: (texts, a, b, c) => texts.dateResolved(a!, b!, c!) },
  { name: 'publishedOn', inserts: 1, fill: (texts, a) => texts.publishedOn(a!) },
  { name: 'about', inserts: 1, fill: (texts, a) => texts.about(a!) },
  { name: 'aboutSeveral', inserts: 1, fill: (texts, a) => texts.aboutSeveral(a!) },
  { name: 'offTopic', inserts: 0, fill: (texts) => texts.offTopic },
  { name: 'notInCorpus', inserts: 0, fill: (texts) => texts.notInCorpus },
  { name: 'notInCorpusMissing', inserts: 1, fill: (texts, a) => texts.notInCorpusMissing(a!) },
  { name: 'filteredOut', inserts: 0, fill: (texts) => texts.filteredOut },
  { name: 'lowConfidence', inserts: 0, fill: (texts) => texts.lowConfidence },
  { name: 'answeredMissing', inserts: 1, fill: (texts, a) => texts.answeredMissing(a!) },
  { name: 'quote', inserts: 1, fill: (texts, a) => texts.quote(a!) },
];
const PARTS_OF_SENTENCES = ['quote', 'publishedOn'];
const SENTENCES = TEMPLATES.filter((template) => !PARTS_OF_SENTENCES.includes(template.name));
const INSERTING = TEMPLATES.filter((template) => template.inserts > 0);
const OTHER_LANGUAGES = INTERFACE_LANGUAGES.filter((language) => language !== 'en');

/** Private-use characters, so that an insert cannot occur in the sentence by chance. */
const marked = (text: string, index: number): string => `\uE000${index}${text}\uE001`;
const blanks = (template: Template): string[] => Array.from({ length: template.inserts }, (_, i) => marked('', i));
const frameOf = (template: Template, texts: InterfaceTexts): string => template.fill(texts, ...blanks(template));
const countOf = (text: string, part: string): number => text.split(part).length - 1;
const figuresIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/** What is left when everything between isolate marks is taken out. */
const outsideIsolates = (text: string): string => text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');

describe.each(INTERFACE_LANGUAGES)('interface texts in %s', (language) => {
  const texts = interfaceTexts(language);
  const english = interfaceTexts('en');

  it('has the same texts as English', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(texts.named).sort()).toEqual(Object.keys(english.named).sort());
    // The list above must not fall behind the interface; `undatedExcluded` takes a number and is tested apart.
    const listed = new Set(TEMPLATES.map((template) => template.name.split('.')[0]));
    expect([...listed, 'undatedExcluded'].sort()).toEqual(Object.keys(english).sort());
  });

  it.each(SENTENCES)('ends $name as a sentence, without blanks left over', (template) => {
    const sentence = frameOf(template, texts);
    expect(sentence).toMatch(/[.。]$/u);
    expect(sentence.trim()).toBe(sentence);
    expect(sentence).not.toMatch(/ {2}|undefined|null|\$\{/);
  });

  it.each(INSERTING)(
    'carries each insert of $name verbatim, once, in a sentence that does not depend on it',
    (template) => {
      const frame = frameOf(template, texts);
      const values = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), {
        minLength: template.inserts,
        maxLength: template.inserts,
      });
      fc.assert(
        fc.property(values, (inserts) => {
          const given = inserts.map(marked);
          const sentence = template.fill(texts, ...given);
          for (const insert of given) expect(countOf(sentence, insert)).toBe(1);
          const emptied = given.reduce((rest, insert, i) => rest.split(insert).join(marked('', i)), sentence);
          expect(emptied).toBe(frame);
        }),
        { numRuns: 50 },
      );
    },
  );

  it.each(TEMPLATES)('points to [1] in $name exactly where English does', (template) => {
    const expected = countOf(frameOf(template, english), '[1]');
    expect(countOf(frameOf(template, texts), '[1]')).toBe(expected);
  });

  it('says different things with different texts', () => {
    const frames = TEMPLATES.map((template) => frameOf(template, texts));
    expect(new Set(frames).size).toBe(frames.length);
  });

  it.each([3, 5, 11, 21, 100, 1234])('says the number of undated documents once for %i', (count) => {
    expect(figuresIn(texts.undatedExcluded(count))).toEqual([String(count)]);
  });

  it('says one undated document in figures or in a word, never as another number', () => {
    expect(['', '1']).toContain(figuresIn(texts.undatedExcluded(1)).join());
    expect(texts.undatedExcluded(1)).not.toBe(texts.undatedExcluded(2));
  });
});

describe.each(OTHER_LANGUAGES)('interface texts in %s beside English', (language) => {
  const texts = interfaceTexts(language);

  it.each(SENTENCES)('differ in $name', (template) => {
    expect(frameOf(template, texts)).not.toBe(frameOf(template, interfaceTexts('en')));
  });

  it('differ in the note about undated documents', () => {
    for (const count of [1, 2, 5]) {
      expect(texts.undatedExcluded(count)).not.toBe(interfaceTexts('en').undatedExcluded(count));
    }
  });
});

describe('quotation marks', () => {
  it.each([
    ['en', '“x”'],
    ['de', '„x“'],
    ['ru', '«x»'],
    ['fr', '«\u00A0x\u00A0»'],
    ['es', '«x»'],
    ['zh', '“x”'],
    ['vi', '“x”'],
    ['ja', '「x」'],
    ['ar', `«${FSI}x${PDI}»`],
  ] as const)('are those of %s', (language, expected) => {
    expect(interfaceTexts(language).quote('x')).toBe(expected);
  });
});

describe('plural forms', () => {
  it.each([
    [1, '1 документ без даты публикации исключён'],
    [2, '2 документа без даты публикации исключены'],
    [5, '5 документов без даты публикации исключено'],
    [11, '11 документов без даты публикации исключено'],
    [21, '21 документ без даты публикации исключён'],
  ])('of Russian fit %i', (count, expected) => {
    expect(interfaceTexts('ru').undatedExcluded(count)).toBe(`${expected} фильтром по дате.`);
  });

  it.each([
    [0, 'لم يستبعد عامل تصفية التاريخ أي وثيقة لا تحمل'],
    [1, 'استبعد عامل تصفية التاريخ وثيقة واحدة لا تحمل'],
    [2, 'استبعد عامل تصفية التاريخ وثيقتين لا تحملان'],
    [5, 'استبعد عامل تصفية التاريخ 5 وثائق لا تحمل'],
    [11, 'استبعد عامل تصفية التاريخ 11 وثيقة لا تحمل'],
    [21, 'استبعد عامل تصفية التاريخ 21 وثيقة لا تحمل'],
  ])('of Arabic fit %i', (count, expected) => {
    expect(interfaceTexts('ar').undatedExcluded(count)).toBe(`${expected} تاريخ نشر.`);
  });

  it.each([
    [0, '0 document sans date de publication a été écarté'],
    [1, '1 document sans date de publication a été écarté'],
    [2, '2 documents sans date de publication ont été écartés'],
  ])('of French fit %i', (count, expected) => {
    expect(interfaceTexts('fr').undatedExcluded(count)).toBe(`${expected} par le filtre de dates.`);
  });
});

describe('direction of writing', () => {
  const arabic = interfaceTexts('ar');

  it.each(INSERTING)('of quoted inserts stays apart from the Arabic of $name', (template) => {
    const quoted = ['Sergey Lavrov', '14 November', '2019'].slice(0, template.inserts).map(arabic.quote);
    // Titles in a list and missing words come quoted; everything else may come bare.
    const bare = ['Sergey Lavrov', '14 November', '2019'].slice(0, template.inserts);
    const sentence = template.fill(arabic, ...(/Missing$|^aboutSeveral$/.test(template.name) ? quoted : bare));
    expect(countOf(sentence, FSI)).toBe(template.inserts);
    expect(countOf(sentence, PDI)).toBe(template.inserts);
    expect(outsideIsolates(sentence)).not.toMatch(/[A-Za-z]/);
  });

  it.each([arabic.answeredMissing, arabic.notInCorpusMissing, arabic.aboutSeveral])(
    'keeps quoted parts in the order of the Arabic sentence: no isolate around all of them (%#)',
    (fill) => {
      const sentence = fill([arabic.quote('سويسرا'), arabic.quote('GGE')].join('، '));
      expect(outsideIsolates(sentence)).toContain('«»، «»');
      expect(countOf(sentence, FSI)).toBe(2);
    },
  );

  it.each(SENTENCES)('is given by an Arabic letter at the start of $name', (template) => {
    expect(frameOf(template, arabic)).toMatch(/^\p{Script=Arabic}/u);
  });

  it.each(INTERFACE_LANGUAGES.filter((language) => language !== 'ar'))('is left alone in %s', (language) => {
    const all = TEMPLATES.map((template) => frameOf(template, interfaceTexts(language))).join('');
    expect(all).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/);
  });
});
