import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import type { Scope } from '../../src/domain/scope.js';
import type { Comparison } from '../../src/quotes/compare-documents.js';
import { diffWords } from '../../src/quotes/diff-words.js';
import type { StoredDocument } from '../../src/store/store.js';
import { jsonLines, runFake, STORED } from './fake-context.js';

const OTHER: StoredDocument = { ...STORED, id: 'talks-2017' as DocumentId };
const [LEFT, RIGHT] = ['Ein Satz.', 'Kein \u001b[2J Satz.'];
const COMPARED: Comparison = {
  outcome: 'compared',
  sameWords: 2,
  passages: [
    {
      left: { start: 0, end: 9, text: LEFT!, language: 'de' },
      right: { start: 0, end: 16, text: RIGHT!, language: 'de' },
      similarity: 0.9,
      pieces: diffWords(LEFT!, RIGHT!),
    },
    {
      left: { start: 0, end: 9, text: LEFT!, language: 'de' },
      right: { start: 0, end: 6, text: 'No one', language: 'en' },
      similarity: 0.6,
    },
  ],
};
const compare = (args: readonly string[], comparison: Comparison = COMPARED) => {
  const compared: unknown[] = [];
  const app = {
    documents: [STORED, OTHER],
    compare: async (left: StoredDocument, right: StoredDocument, _scope: Scope, topic?: string) => {
      compared.push([left.id, right.id, topic]);
      return comparison;
    },
  };
  return runFake(['compare', ...args], { app }).then((run) => ({ ...run, compared }));
};

describe('compare', () => {
  it('shows pairs of passages with their places and what differs, nothing unescaped', async () => {
    const run = await compare(['talks-2016', 'talks-2017']);
    expect(run.exitCode).toBe(0);
    expect(run.output).toContain('> Ein Satz.\n— talks-2016 · Talks');
    expect(run.output).toMatch(/- "Ein" ↔ "Kein/u);
    expect(run.output).toContain('Different languages');
    expect(run.output).toContain('same wording in both: 2');
    expect(run.output).not.toContain('\u001b');
  });

  it('hands the topic on and prints one JSON object', async () => {
    const run = await compare(['talks-2016', 'talks-2017', '--topic', 'Talks', '--json']);
    expect(run.compared).toEqual([['talks-2016', 'talks-2017', 'Talks']]);
    expect(jsonLines(run.output)).toMatchObject([
      {
        a: 'talks-2016',
        b: 'talks-2017',
        topic: 'Talks',
        outcome: 'compared',
        passages: [{ similarity: 0.9, a: { text: LEFT, start: 0, end: 9 }, differences: [{ a: 'Ein' }] }, {}],
      },
    ]);
    const [{ passages }] = jsonLines(run.output) as [{ passages: readonly object[] }];
    expect(passages[1]).not.toHaveProperty('differences');
  });

  it.each([
    ['identical', [], 'The two documents have the same wording.\n'],
    ['identical', ['--language', 'ja'], '二つの文書の文言は同じです。\n'],
    ['nothing-alike', [], 'The two documents have no passages that are alike enough to be compared.\n'],
    [
      'nothing-alike',
      ['--topic', 'fish'],
      'The two documents have no passages on “fish” that are alike enough to be compared.\n',
    ],
  ] as const)('has one sentence for %s %j', async (outcome, options, sentence) => {
    const run = await compare(['talks-2016', 'talks-2017', ...options], { outcome });
    expect(run).toMatchObject({ exitCode: 0, output: sentence });
  });

  it.each([
    ['the same document twice', ['talks-2016', 'talks-2016'], /two different documents/],
    ['an unknown document', ['talks-2016', 'none'], /no document "none"/],
    ['an empty topic', ['talks-2016', 'talks-2017', '--topic', ' '], /topic is empty/],
    ['an over-long topic', ['talks-2016', 'talks-2017', '--topic', 'x'.repeat(201)], /at most 200/],
    ['a language without texts', ['talks-2016', 'talks-2017', '--language', 'it'], /answer language/],
  ])('takes %s as bad input', async (_, args, message) => {
    const run = await compare(args);
    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.messages).toMatch(message);
  });
});
