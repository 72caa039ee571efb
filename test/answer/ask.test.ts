// The answer path on the starter corpus with the bundled model: what every answer must hold, whatever its ranking.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import type { Excerpt } from '../../src/domain/answer.js';
import { RETRIEVAL_MODES } from '../../src/domain/ask.js';
import type { DocumentId } from '../../src/domain/document.js';
import { OPERATOR } from '../support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-ask-'));
let app: App;

beforeAll(async () => {
  app = openApp({ ...loadConfig({}), dataFolder: folder });
  await app.ingest([], OPERATOR);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const JAPANESE_SIDE = 'Who led the Japanese side in the cyber consultations with Germany?';
const QUESTIONS = [
  JAPANESE_SIDE,
  'Wann tagte die Expertengruppe der SOZ in Moskau?',
  'Какие меры доверия предлагает ОБСЕ?',
  'Quels ministères faisaient partie de la délégation russe ?',
  '柳克马诺夫在采访中对河内公约说了什么？',
  'ما هي تدابير بناء الثقة لدى منظمة الأمن والتعاون في أوروبا؟',
];

const textOf = (excerpt: Excerpt): string =>
  app.store.within(OPERATOR).document(excerpt.citation.documentId as DocumentId, excerpt.citation.version)!.text;

describe('every excerpt', () => {
  it.each(QUESTIONS)('is a slice of whole sentences within the limits, without overlap: %s', async (question) => {
    const { ranked } = await app.ask(question, OPERATOR);
    expect(ranked.length).toBeGreaterThan(0);
    expect(ranked.length).toBeLessThanOrEqual(4);
    for (const excerpt of ranked) {
      const { sentences } = app.store.within(OPERATOR).document(excerpt.citation.documentId as DocumentId)!;
      expect(textOf(excerpt).slice(excerpt.start, excerpt.end)).toBe(excerpt.text);
      const inside = sentences.filter(({ start, end }) => start >= excerpt.start && end <= excerpt.end);
      expect(inside[0]?.start).toBe(excerpt.start);
      expect(inside.at(-1)?.end).toBe(excerpt.end);
      expect(inside.length).toBeLessThanOrEqual(3);
      expect(inside.length === 1 || excerpt.text.length <= 600).toBe(true);
      expect(inside.slice(1).some((sentence) => sentence.afterRemoval)).toBe(false);
      expect(inside.some((sentence) => sentence.kind === 'heading')).toBe(false);
      expect(excerpt.paragraph).toBe(inside[0]?.paragraph);
    }
    const places = ranked.map(({ citation, start, end }) => ({ id: citation.documentId, start, end }));
    for (const [i, a] of places.entries())
      for (const b of places.slice(i + 1)) expect(a.id === b.id && a.start < b.end && b.start < a.end).toBe(false);
  });

  it.each(QUESTIONS)('has a trace that adds up to its score, best first: %s', async (question) => {
    const { ranked } = await app.ask(question, OPERATOR);
    for (const { trace, score } of ranked) {
      expect(trace.total).toBe(score);
      expect(Object.values(trace.parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 9);
    }
    const scores = ranked.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('marks matches with spans of its own text', async () => {
    const { ranked } = await app.ask('Koichi Mizushima Tokyo', OPERATOR);
    const marked = ranked.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)));
    expect(marked.join(' ')).toMatch(/Mizushima/u);
    expect(marked.every((words) => words.trim() !== '')).toBe(true);
  });
});

describe('an answer', () => {
  it('is the same for the same question, corpus and mode', async () => {
    for (const mode of RETRIEVAL_MODES) {
      const [one, two] = [
        await app.ask(JAPANESE_SIDE, OPERATOR, { mode }),
        await app.ask(JAPANESE_SIDE, OPERATOR, { mode }),
      ];
      expect(two.answer).toEqual(one.answer);
      expect(two.features).toEqual(one.features);
    }
  });

  it('is led by a recognised span or a list of them, and never by the claim of the question', async () => {
    const { answer } = await app.ask(JAPANESE_SIDE, OPERATOR);
    expect(answer.outcome).toBe('answered');
    expect(answer.lead).toMatch(/Koichi Mizushima/u);
    expect(answer.lead).not.toMatch(/led|Japanese side/u);
  });

  it('resolves a yearless date and says how', async () => {
    const { answer } = await app.ask(
      'Wann tagte die Expertengruppe der SOZ für Informationssicherheit in Moskau?',
      OPERATOR,
    );
    expect(answer.outcome).toBe('answered');
    expect(answer.lead).toMatch(/12\. November 2019/u);
    expect(answer.lead).toMatch(/Veröffentlichungsdatum \(14\. November 2019\)/u);
  });

  it('speaks the language of the question, or the one asked for, and English where it has no texts', async () => {
    const offTopic = async (question: string, interfaceLanguage?: 'ja') =>
      (await app.ask(question, OPERATOR, interfaceLanguage ? { interfaceLanguage } : {})).answer.lead;
    expect(await offTopic('Wie lange muss Hefeteig gehen, bevor man ihn backt?')).toMatch(/Dokumente|Frage/u);
    expect(await offTopic('Wie lange muss Hefeteig gehen, bevor man ihn backt?', 'ja')).toMatch(/[\u3040-\u30ff]/u);
    expect(await offTopic('Per quanto tempo deve lievitare la pasta della pizza prima di infornarla?')).toMatch(
      /stored documents/u,
    );
  });

  it('carries the fingerprint of the corpus', async () => {
    expect((await app.ask(JAPANESE_SIDE, OPERATOR)).answer.corpus).toBe(app.store.within(OPERATOR).corpusFingerprint());
  });
});

describe('abstaining', () => {
  it('refuses what is off-topic without naming a passage', async () => {
    const { answer } = await app.ask('How long should I boil an egg for breakfast?', OPERATOR);
    expect(answer).toMatchObject({ outcome: 'not-found', cause: 'off-topic', nearest: [] });
  });

  it('names the country that nothing found speaks of', async () => {
    const { answer } = await app.ask('Who led the Swiss delegation in Tokyo?', OPERATOR);
    expect(answer.missing).toContain('Swiss');
    if (answer.outcome === 'not-found') expect(answer.lead).toMatch(/Swiss/u);
  });

  it('never falls back to everything when a filter leaves nothing', async () => {
    const { answer, ranked } = await app.ask(JAPANESE_SIDE, OPERATOR, { filters: { party: 'CH' } });
    expect(answer).toMatchObject({ outcome: 'not-found', cause: 'filtered-out', nearest: [] });
    expect(ranked).toEqual([]);
  });

  it('says how many undated documents a date filter left out', async () => {
    const { answer, ranked } = await app.ask('Was sind vertrauensbildende Maßnahmen?', OPERATOR, {
      filters: { from: '2010' },
    });
    expect(answer.notes.join(' ')).toMatch(/Dokument/u);
    expect(ranked.some(({ citation }) => citation.documentId === 'osce-cyber-security')).toBe(false);
  });
});

describe('filters', () => {
  it.each([
    [{ document: 'osce-cyber-security' as DocumentId }, ['osce-cyber-security']],
    [{ language: 'en' }, ['russia-france-dialogue-2021']],
    [{ party: 'JP' }, ['germany-japan-consultations-2016']],
    [{ from: '2019-11-14', to: '2019-11-14' }, ['sco-expert-group-2019']],
  ])('%j leaves only %j', async (filters, expected) => {
    const { ranked } = await app.ask('Welche Zusammenarbeit wurde besprochen?', OPERATOR, { filters });
    expect([...new Set(ranked.map(({ citation }) => citation.documentId))]).toEqual(expected);
  });
});

describe('menus of a page', () => {
  it.each(['Albania', 'Mission to Skopje', 'Turkmenistan', 'Summit meetings', 'Einreise & Aufenthalt'])(
    'never appear in an excerpt: %s',
    async (words) => {
      const { ranked } = await app.ask(`What is said about ${words}?`, OPERATOR);
      for (const { text } of ranked) expect(text).not.toContain(words);
    },
  );
});

describe('a follow-up', () => {
  it('that leaves out its matter is read with the question before it', async () => {
    const { ranked } = await app.ask('And the French side?', OPERATOR, {
      previous: 'Who headed the Russian side at the cyber consultations in Moscow?',
    });
    expect(ranked[0]?.text).toMatch(/Verdier/u);
  });
});
