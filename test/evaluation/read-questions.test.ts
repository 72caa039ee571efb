import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { foldText } from '../../src/evaluation/fold-for-judging.js';
import { isAnswerable, PARTS, QUESTION_TYPES, readQuestions } from '../../src/evaluation/read-questions.js';
import { readDocumentMetadata } from '../../src/ingest/read-document-metadata.js';
import { PROJECT_ROOT } from '../../src/project-root.js';
import { makeQuestion } from './synthetic-results.js';

const DOCUMENTS = path.join(PROJECT_ROOT, 'corpus/documents');

describe('the committed questions', () => {
  const questions = readQuestions(path.join(PROJECT_ROOT, 'eval/questions.jsonl'), DOCUMENTS);

  it('are at least 150 with every language, type and part', () => {
    expect(questions.length).toBeGreaterThanOrEqual(150);
    for (const language of INTERFACE_LANGUAGES) {
      expect(questions.filter((question) => question.language === language).length).toBeGreaterThanOrEqual(10);
    }
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
    expect(new Set(questions.map(({ part }) => part))).toEqual(new Set(PARTS));
  });

  it('have no answer in at least 30 %, mostly near misses', () => {
    const without = questions.filter((question) => !isAnswerable(question));
    expect(without.length / questions.length).toBeGreaterThanOrEqual(0.3);
    expect(without.filter(({ type }) => type === 'unanswerable').length / without.length).toBeGreaterThan(0.5);
  });

  it('have their gold in the body of the raw source, not in menus, date lines or notes around it', () => {
    /** First and last line of the body in each source, from 1, counted by hand; the bytes never change. */
    const bodies: Record<string, [number, number]> = {
      'germany-japan-consultations-2016': [5, 18],
      'hanoi-convention-interview-2025': [1, 12],
      'osce-cyber-security': [112, 119],
      'russia-france-dialogue-2021': [9, 31],
      'sco-expert-group-2019': [13, 23],
    };
    const bodyOf = (id: string) => {
      const [first, last] = bodies[id]!;
      const lines = fs.readFileSync(path.join(DOCUMENTS, id, 'source.txt'), 'utf8').split('\n');
      return foldText(lines.slice(first - 1, last).join('\n'));
    };
    const texts = new Map(Object.keys(bodies).map((id) => [id, bodyOf(id)]));
    const outside = questions.flatMap(({ id, gold }) =>
      gold.filter((each) => !texts.get(each.documentId)?.includes(foldText(each.text))).map(() => id),
    );
    expect(outside).toEqual([]);
  });
});

describe('the documents written for measuring, and their questions', () => {
  const folder = path.join(PROJECT_ROOT, 'eval/documents');
  const questions = readQuestions(path.join(PROJECT_ROOT, 'eval/questions-own.jsonl'), folder);
  const documents = fs.readdirSync(folder).map((id) => {
    const outcome = readDocumentMetadata(fs.readFileSync(path.join(folder, id, 'document.yaml'), 'utf8'), id);
    const given = 'given' in outcome ? outcome.given : {};
    return { id, given, text: fs.readFileSync(path.join(folder, id, 'source.txt'), 'utf8') };
  });

  it('are at least 40 documents, at least four in each language, none of them in the corpus', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
    for (const language of INTERFACE_LANGUAGES) {
      expect(documents.filter(({ given }) => given.language === language).length).toBeGreaterThanOrEqual(4);
    }
    for (const { id, given } of documents) {
      expect(given).toMatchObject({ id, rights: expect.stringContaining('invented') });
      expect(fs.existsSync(path.join(DOCUMENTS, id))).toBe(false);
    }
  });

  it('are of the length of a release', () => {
    for (const { id, given, text } of documents) {
      const isSpaced = given.language !== 'zh' && given.language !== 'ja';
      const size = isSpaced ? text.split(/\s+/u).length : text.length;
      expect(size, id).toBeGreaterThanOrEqual(isSpaced ? 250 : 500);
      expect(size, id).toBeLessThanOrEqual(isSpaced ? 600 : 1200);
    }
  });

  it('are asked about in every language and type, at least 40 % without an answer, mostly in another language', () => {
    expect(questions.length).toBeGreaterThanOrEqual(160);
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(QUESTION_TYPES));
    for (const language of INTERFACE_LANGUAGES) {
      expect(questions.filter((question) => question.language === language).length).toBeGreaterThanOrEqual(15);
    }
    const answerable = questions.filter(isAnswerable);
    expect(answerable.length / questions.length).toBeLessThanOrEqual(0.6);
    const languages = new Map(documents.map(({ id, given }) => [id, given.language]));
    const across = answerable.filter((each) =>
      each.gold.every((gold) => languages.get(gold.documentId) !== each.language),
    );
    expect(across.length / answerable.length).toBeGreaterThan(0.8);
  });

  it('share no id with the other questions', () => {
    const others = readQuestions(path.join(PROJECT_ROOT, 'eval/questions.jsonl'), DOCUMENTS).map(({ id }) => id);
    expect(questions.filter(({ id }) => !id.startsWith('d-') || others.includes(id))).toEqual([]);
    expect(questions.length + others.length).toBeGreaterThan(800);
  });

  it('name what each question is about, and no document serves two parts', () => {
    const parts = new Map(documents.map(({ id }) => [id, new Set<string>()]));
    for (const { id, type, part, about = [], gold } of questions) {
      expect(about.length > 0, id).toBe(type !== 'off-topic');
      for (const { documentId } of gold) expect(about, id).toContain(documentId);
      for (const document of about) parts.get(document)?.add(part) ?? expect.fail(`${id} is about ${document}`);
    }
    for (const [document, served] of parts) expect([...served], document).toHaveLength(1);
    const shareOf = (part: string) => [...parts.values()].filter((served) => served.has(part)).length / parts.size;
    expect(shareOf('fit')).toBeCloseTo(0.5, 1);
    expect(shareOf('held-out')).toBeCloseTo(0.3, 1);
  });
});

describe('readQuestions', () => {
  const read = (...lines: string[]) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'questions-'));
    try {
      fs.mkdirSync(path.join(folder, 'talks'));
      fs.writeFileSync(path.join(folder, 'talks/source.txt'), 'The side was led\u00a0by\nAmbassador Doe.');
      const file = path.join(folder, 'questions.jsonl');
      fs.writeFileSync(file, lines.join('\n'));
      return readQuestions(file, folder);
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  };

  it('reads lines, skips empty ones and finds gold across folded white space', () => {
    expect(read(JSON.stringify(makeQuestion()), '', '')).toEqual([makeQuestion()]);
  });

  it('reports every problem with its line', () => {
    const lines = [
      '{broken',
      JSON.stringify(makeQuestion({ gold: [{ documentId: 'talks', text: 'led by Minister Roe' }] })),
      JSON.stringify(makeQuestion({ gold: [{ documentId: 'nowhere', text: 'x' }] })),
      JSON.stringify(makeQuestion({ id: 'q-3', type: 'unanswerable' })),
      JSON.stringify(makeQuestion({ id: 'q-4', gold: [] })),
      JSON.stringify({ ...makeQuestion({ id: 'q-5' }), surplus: 1 }),
    ];
    const problems = [
      'line 1: ',
      'line 2: gold of q-1 is not in talks',
      'line 3: the id q-1 was used before',
      'line 3: there is no document nowhere',
      'line 4: type unanswerable must have no gold span',
      'line 5: type who needs at least one gold span',
      'line 6: ',
    ];
    for (const problem of problems) expect(() => read(...lines)).toThrow(problem);
  });

  it('names a file that cannot be read', () => {
    expect(() => readQuestions('/nowhere/questions.jsonl', DOCUMENTS)).toThrow(
      /\/nowhere\/questions\.jsonl cannot be read/u,
    );
  });
});
