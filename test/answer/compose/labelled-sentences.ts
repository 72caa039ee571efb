// Sentences written for this test, each with the excerpt it cites and whether that excerpt says it. The thresholds of the gate were
// chosen on the parts `fit` and `tune`; `unseen` are other excerpts, written after the gate was finished.
import fs from 'node:fs';
import { z } from 'zod';
import { readExcerpt } from '../../../src/answer/compose/compose-answer.js';
import { type Gated, gateSentence } from '../../../src/answer/compose/gate-sentence.js';
import { excerptOf } from '../../bot/render/answer-cases.js';
import type { composeTools } from './compose-tools.js';

const FILE = new URL('../../fixtures/composed-sentences.jsonl', import.meta.url);
const lineSchema = z.object({
  part: z.enum(['fit', 'tune', 'unseen']),
  language: z.string(),
  excerpt: z.string(),
  true: z.array(z.tuple([z.string(), z.string()])),
  false: z.array(z.tuple([z.string(), z.string(), z.string()])),
});

export interface JudgedSentence {
  readonly part: 'fit' | 'tune' | 'unseen';
  readonly isTrue: boolean;
  /** Whether it is in the excerpt's language. */
  readonly isSameLanguage: boolean;
  /** What is wrong with it. */
  readonly kind: string;
  readonly language: string;
  readonly text: string;
  readonly gated: Gated;
}

export async function judgeLabelled(tools: ReturnType<typeof composeTools>): Promise<JudgedSentence[]> {
  const judged: JudgedSentence[] = [];
  for (const line of fs.readFileSync(FILE, 'utf8').trim().split('\n')) {
    const { part, language: written, excerpt, ...sentences } = lineSchema.parse(JSON.parse(line));
    const read = [await readExcerpt(excerptOf(1, { text: excerpt, language: written }), tools)];
    const all = [
      ...sentences.true.map(([language, text]) => ({ language, kind: 'true', text })),
      ...sentences.false.map(([language, kind, text]) => ({ language, kind, text })),
    ];
    for (const { language, kind, text } of all) {
      const gated = await gateSentence({ text, citations: [1] }, language, read, tools);
      judged.push({ part, isTrue: kind === 'true', isSameLanguage: language === written, kind, language, text, gated });
    }
  }
  return judged;
}
