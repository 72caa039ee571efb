// language: entity mentions in nine languages, on the real glossary, by hand-checked cases and properties.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEntityFinder } from '../../src/language/find-entities.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';

const lexicon = loadLexicon('corpus');
const finder = createEntityFinder(lexicon);
const found = (text: string, language: string): string[] =>
  finder.find(text, language).map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);
const ids = (text: string, language: string): string[] => finder.find(text, language).map(({ id }) => id);

describe('country adjectives', () => {
  it.each([
    ['de', 'deutsch-japanische Gespräche', ['country:DE', 'country:JP']],
    ['de', 'russisch-französischen Dialogs', ['country:RU', 'country:FR']],
    ['en', 'Russian-French and Sino-Russian talks', ['country:RU', 'country:FR', 'country:CN', 'country:RU']],
    ['ru', 'российско-французский диалог на японской стороне', ['country:RU', 'country:FR', 'country:JP']],
    ['fr', 'franco-russe, germano-japonaises', ['country:FR', 'country:RU', 'country:DE', 'country:JP']],
    ['es', 'el diálogo ruso-francés', ['country:RU', 'country:FR']],
    ['vi', 'Nga và Nhật Bản, Đức', ['country:RU', 'country:JP', 'country:DE']],
    ['zh', '俄法对话，德日磋商', ['country:RU', 'country:FR', 'country:DE', 'country:JP']],
    ['zh', '俄方表示', ['country:RU']],
    ['ja', '露仏、独日', ['country:RU', 'country:FR', 'country:DE', 'country:JP']],
    ['ar', 'الروسي والفرنسي والوفد الألماني', ['country:RU', 'country:FR', 'country:DE']],
  ])('%s: %s', (language, text, expected) => expect(ids(text, language)).toEqual(expected));

  it('are marked as adjectives even where an inflected name has the same stem', () => {
    expect(finder.find('japanischen', 'de')[0]).toMatchObject({ id: 'country:JP', by: 'adjective' });
    expect(finder.find('Japans', 'de')[0]).toMatchObject({ id: 'country:JP', by: 'name' });
  });

  it('do not swallow longer words with the same beginning', () => {
    expect(ids('Deutschlehrer russischsprachig', 'de')).toEqual([]);
  });

  it('count as first parts only before another adjective', () => {
    expect(ids('the Indo-Pacific, Anglo-Saxon', 'en')).toEqual([]);
    expect(ids('Indo-Russian', 'en')).toEqual(['country:IN', 'country:RU']);
  });

  it('do not read pairs across word borders', () => {
    expect(ids('其中美国', 'zh')).toEqual(['country:US']);
    expect(ids('本日中に', 'ja')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['ru', 'Швейцарии и Швейцарию, Российской Федерации', ['country:CH', 'country:CH', 'country:RU']],
    ['de', 'wer vertrat die schweiz', ['country:CH']],
    ['en', 'South Korea’s and the\u00a0United\nKingdom', ['country:KR', 'country:GB']],
    ['en', 'Georgia, Jordan, Chad, Turkey', ['country:GE', 'country:JO', 'country:TD', 'country:TR']],
    ['ar', 'بالأمم المتحدة وللولايات المتحدة واليابان', ['un', 'country:US', 'country:JP']],
    ['ru', 'Генеральной Ассамблеи ООН с Люкмановым', ['unga', 'artur-lyukmanov']],
    ['ru', 'решение OSCE', ['osce']],
    ['ja', '米国とロシア', ['country:US', 'country:RU']],
    ['en', 'Russian Federation', ['country:RU']],
  ])('%s: %s', (language, text, expected) => expect(ids(text, language)).toEqual(expected));

  it('keeps a name that is another language’s everyday word to its own language', () => {
    expect(ids('a small Island State', 'en')).toEqual([]);
    expect(ids('Island und Norwegen', 'de')).toEqual(['country:IS', 'country:NO']);
  });

  it('finds inflections but not derived words', () => {
    expect(ids('vulnerable people', 'en')).toEqual([]);
    expect(ids('cyberattacks', 'en')).toEqual(['cyber-attack']);
  });

  it('gives the union the glossary id', () => expect(ids('European Union, EU', 'en')).toEqual(['eu', 'eu']));

  it('takes the longest form: the convention, not the capital inside its name', () => {
    expect(found('Hanoi-Übereinkommens, Hanoi -Übereinkommen, Übereinkommen von Hanoi', 'de')).toEqual([
      'Hanoi-Übereinkommens=hanoi-convention',
      'Hanoi -Übereinkommen=hanoi-convention',
      'Übereinkommen von Hanoi=hanoi-convention',
    ]);
    expect(finder.find('in Hanoi', 'de')[0]).toMatchObject({ id: 'country:VN', by: 'capital' });
  });

  it('finds a katakana form only as a whole word', () => expect(ids('サマリー', 'ja')).toEqual([]));
});

describe('capitals', () => {
  it('keeps pronouns and ordinary words apart from abbreviations', () => {
    expect(ids('It told us who came first. Un ami, au revoir.', 'en')).toEqual([]);
    expect(ids('the US and the UN', 'en')).toEqual(['country:US', 'un']);
  });
  it('accepts longer abbreviations in lower case, three letters only in a text without capitals', () => {
    expect(ids('what did the sco and the osce decide', 'en')).toEqual(['sco', 'osce']);
    expect(ids('What did the sco and the osce decide', 'en')).toEqual(['osce']);
  });
  it('does not take Vietnamese and Russian everyday words for countries', () => {
    expect(ids('Anh ấy mặc áo, ý kiến', 'vi')).toEqual([]);
    expect(ids('Того же мнения', 'ru')).toEqual([]);
  });
});

describe('people and capitals that stand for a country', () => {
  it.each([
    ['ar', 'الروس والفرنسيون واليابانيين والألمان وللأمريكيين', 'RU FR JP DE US'],
    ['en', 'the Germans, Frenchmen, Brits, Georgians and Tokyo’s', 'DE FR GB GE JP'],
    ['ru', 'немец с французами в Берлине, парижский, Сеулом', 'DE FR DE FR KR'],
    ['de', 'Pariser, Moskauer, Tokioter, Wiener', 'FR RU JP AT'],
    ['fr', 'moscovite, parisiennes', 'RU FR'],
    ['zh', '在莫斯科和东京', 'RU JP'],
    ['ja', 'ベルリンと東京', 'DE JP'],
    ['ar', 'في طوكيو وموسكو ومصر', 'JP RU EG'],
    ['vi', 'Nga - Việt', 'RU VN'],
    ['vi', 'nhat ban, viet nam', 'JP VN'],
    ['zh', '俄方官员与日方、美方', 'RU JP US'],
  ])('%s: %s', (language, text, codes) => {
    expect(ids(text, language)).toEqual(codes.split(' ').map((code) => `country:${code}`));
  });

  it('marks adjectives of capitals as capitals', () => {
    expect(finder.find('Moskauer', 'de')[0]).toMatchObject({ id: 'country:RU', by: 'capital' });
  });

  it('are not found in words that only look like them', () => {
    expect(ids('para una reunión, la réunion', 'es')).toEqual([]);
    expect(ids('La réunion s’est tenue', 'fr')).toEqual([]);
    expect(ids('دروس وبروس المالي', 'ar')).toEqual([]);
    expect(ids('Wiener Schnitzel', 'en')).toEqual([]);
  });
});

describe('organisations in passing', () => {
  it.each([
    ['ar', 'فريق الخبراء الأممي واللجنة الأممية', ['un', 'un']],
    ['ar', 'خبراء منظمة شنغهاي', ['sco']],
    ['en', 'the Shanghai grouping’s members and the Shanghai experts', ['sco', 'sco']],
    ['es', 'los países de Shanghái', ['sco']],
    ['ru', 'эксперты шанхайской организации', ['sco']],
    ['zh', '上合专家会', ['sco']],
    ['de', 'die Messe in Shanghai', []],
    ['en', 'Shanghai port', []],
  ])('%s: %s', (language, text, expected) => expect(ids(text, language)).toEqual(expected));

  it('finds a Japanese name in the variant characters it is also written in', () => {
    expect(ids('水島大使', 'ja')).toEqual(['koichi-mizushima']);
  });
});

it('names what an entry implies, without the entry itself', () => {
  expect(finder.implied('russian-mfa')).toContain('country:RU');
  expect(finder.implied('russian-french-strategic-dialogue')).toEqual(
    expect.arrayContaining(['country:FR', 'country:RU']),
  );
  expect(finder.implied('un-security-council')).toEqual(['un']);
  expect(finder.implied('country:RU')).toEqual([]);
});

it('finds every person and forum that the five sources name', () => {
  const all = ['germany-japan-consultations-2016', 'hanoi-convention-interview-2025', 'russia-france-dialogue-2021']
    .concat('sco-expert-group-2019', 'osce-cyber-security')
    .flatMap((name) =>
      ids(readFileSync(`corpus/documents/${name}/source.txt`, 'utf8'), name.startsWith('russia') ? 'en' : 'de'),
    );
  const expected =
    'thomas-fitschen karsten-geier koichi-mizushima artur-lyukmanov andrey-krutskikh henri-verdier emmanuel-macron vladimir-putin osce sco gge oewg asean vna itu oecd pc-dec-1039';
  expect(all).toEqual(expect.arrayContaining(expected.split(' ')));
});

it('gives ordered spans inside the text that never overlap, for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Hanoi',
      '-',
      'Übereinkommen',
      'Russland',
      '俄法',
      'ロシア',
      'UN',
      ' ',
      '\n',
      'российско',
      'و',
      'الروسي',
      'İ',
      'e\u0301',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom('de', 'ru', 'zh', 'ja', 'ar', 'und'),
      (pieces, language) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of finder.find(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

it('takes time in proportion to a hostile text', () => {
  const started = performance.now();
  for (const unit of ['United ', 'УУУ', '俄', 'ال', '-', 'Nations', 'サ']) finder.find(unit.repeat(20_000), 'und');
  expect(performance.now() - started).toBeLessThan(5000);
});
