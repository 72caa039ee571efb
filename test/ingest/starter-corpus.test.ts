// The five documents the project starts with, read raw, without their document.yaml: what general rules make of them.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import type { PreparedDocument } from '../../src/domain/document.js';
import { prepareText } from '../../src/ingest/prepare-document.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';
import { textsOf } from '../support/prepare-for-test.js';

const detector = createLanguageDetector();

function prepareRaw(name: string): PreparedDocument {
  const path = fileURLToPath(new URL(`../../corpus/documents/${name}/source.txt`, import.meta.url));
  const outcome = prepareText({ path, text: readFileSync(path, 'utf8'), sha256: '' }, detector.detect);
  if ('failure' in outcome) throw new Error(outcome.failure.message);
  return outcome.document;
}

const sco = prepareRaw('sco-expert-group-2019');
const france = prepareRaw('russia-france-dialogue-2021');
const hanoi = prepareRaw('hanoi-convention-interview-2025');
const japan = prepareRaw('germany-japan-consultations-2016');
const osce = prepareRaw('osce-cyber-security');

it.each([
  ['sco', sco, 'de', 6],
  ['russia-france', france, 'en', 12],
  ['hanoi', hanoi, 'de', 12],
  ['germany-japan', japan, 'de', 7],
  ['osce', osce, 'de', 5],
] as const)(
  '%s: every letter is accounted for, all paragraphs are there, in one language',
  (_, document, language, paragraphs) => {
    expect(checkProvenance(document)).toEqual([]);
    expect(document.metadata.language).toBe(language);
    expect(Math.max(...document.sentences.map((sentence) => sentence.paragraph ?? 0))).toBe(paragraphs);
    expect(new Set(document.sentences.map((sentence) => sentence.language))).toEqual(new Set([language]));
  },
);

describe('an excerpt of neighbouring sentences', () => {
  const withoutSpace = (text: string) => text.replace(/\s/gu, '');

  it.each([
    ['sco', sco],
    ['russia-france', france],
    ['hanoi', hanoi],
    ['germany-japan', japan],
    ['osce', osce],
  ])('stands in the source as it is, but for white space: %s', (_, { text, sentences, sourceText }) => {
    const source = withoutSpace(sourceText);
    const pairs = sentences.flatMap((second, index) => {
      const first = sentences[index - 1];
      return first === undefined || second.afterRemoval ? [] : [text.slice(first.start, second.end)];
    });
    expect(pairs.length).toBeGreaterThan(5);
    expect(pairs.filter((pair) => !source.includes(withoutSpace(pair)))).toEqual([]);
  });
});

describe('the OSCE topic page', () => {
  it('keeps none of its 110 menu lines', () => {
    const menu = osce.sourceText
      .split('\n')
      .slice(0, 110)
      .map((line) => line.replace(/^-\s*/, '').trim());
    const lines = new Set(textsOf(osce));
    expect(menu.filter((line) => line !== '' && lines.has(line))).toEqual([]);
    for (const state of ['Albania', 'Liechtenstein', 'Uzbekistan', 'Switzerland'])
      expect(osce.text).not.toContain(state);
  });

  it('keeps its list as items of the paragraph that opens it', () => {
    const items = osce.sentences.filter((sentence) => sentence.kind === 'list-item');
    expect(items.map((item) => item.paragraph)).toEqual([4, 4, 4]);
    expect(textsOf(osce, 'list-item')[1]).toMatch(/^eine Plattform für .* beabsichtigen$/);
    expect(osce.text).toContain('\n- eine Plattform für ');
  });

  it('has its title and no date', () => {
    expect(osce.metadata).toMatchObject({ title: 'Cybersicherheit/IKT-Sicherheit', titleBasis: 'guessed', events: [] });
    expect(osce.metadata.published).toBeUndefined();
  });
});

describe('the SCO press release', () => {
  it('states its date, glued to the time as it is, its number and kind', () => {
    expect(sco.metadata).toMatchObject({
      published: { date: '2019-11-14', basis: 'stated' },
      symbol: '2340-14-11-2019',
      status: 'press-release',
    });
    expect(sco.metadata.events).toEqual([{ date: '2019-11-12', basis: 'inferred', from: '14 November 201913:56' }]);
  });

  it('loses language bar, kicker and trailing menu and keeps its title as heading', () => {
    for (const line of ['de-DE1', 'PRESSEMITTEILUNG', 'Europarat', 'Such-Tools', '201913'])
      expect(sco.text).not.toContain(line);
    expect(textsOf(sco, 'heading')).toEqual([sco.metadata.title]);
    expect(sco.metadata.title).toMatch(/^Zu den Ergebnissen/);
  });
});

describe('the wire translation', () => {
  it('loses sponsor line, wire name and translator’s note', () => {
    for (const line of ['NewzEngine', 'MIL OSI', 'EDITOR', 'MEDIA MESSAGE']) expect(france.text).not.toContain(line);
    expect(france.removed.map((part) => part.rule)).toEqual([
      'sponsor-line',
      'wire-frame',
      'kicker',
      'translation-note',
      'wire-frame',
    ]);
  });

  it('is known as machine-translated, its event dated by the session it names', () => {
    expect(france.metadata).toMatchObject({
      machineTranslated: true,
      events: [{ date: '2021-09-28', basis: 'inferred' }],
    });
    expect(france.metadata.events[0]!.from).toContain('76th session');
  });

  it('keeps initials and decision numbers within their sentences', () => {
    const sentences = textsOf(france);
    expect(sentences[0]).toMatch(/^On September 28.*E\. Macron\.$/);
    expect(sentences.some((sentence) => /A\.V\. Krutskikh.*A\.Verdier\.$/.test(sentence))).toBe(true);
    expect(sentences.some((sentence) => /^The sides noted.*No\. 1039\.$/.test(sentence))).toBe(true);
  });
});

describe('the interview', () => {
  it('gets a title from its first sentence and its address from the source line', () => {
    expect(hanoi.metadata.title).toMatch(/^Anlässlich der Unterzeichnungszeremonie.*…$/);
    expect(hanoi.metadata).toMatchObject({
      titleBasis: 'guessed',
      url: expect.stringContaining('https://www.vietnamplus.vn/'),
    });
    expect(hanoi.text).not.toContain('vietnamplus');
    expect(hanoi.text).not.toContain('Kommentar');
  });

  it('dates the ceremony after the adoption it mentions', () => {
    expect(hanoi.metadata.events).toMatchObject([{ date: '2025-10-25', end: '2025-10-26', basis: 'inferred' }]);
  });
});

describe('the foreign office page', () => {
  it('loses its menus and keeps the quotation and both headings', () => {
    for (const line of [
      'Hauptinhalt',
      'Zum Weiterlesen',
      'Deutscher zum Vorsitzenden',
      'Seite teilen',
      'Ausbildung',
      'Stand 12',
    ])
      expect(japan.text).not.toContain(line);
    expect(textsOf(japan, 'heading')).toEqual([
      'Erste deutsch-japanische Cybersicherheits-Konsultationen',
      'Austausch über zentrale Themen der Cybersicherheit',
    ]);
    expect(japan.text).toContain('Unsere Länder arbeiten bereits jetzt eng zusammen');
    expect(japan.sentences.at(-1)!.section).toBe('Austausch über zentrale Themen der Cybersicherheit');
  });

  it('is dated by its last line', () => {
    expect(japan.metadata).toMatchObject({
      published: { date: '2016-09-12', basis: 'stated' },
      events: [{ date: '2016-09-09', basis: 'stated' }],
    });
  });
});
