// Soak: evaluation questions → as many distinct questions as a run needs. Those of the held-out part are left alone; when
// the others are used up, questions about pairs of countries follow. Nothing is judged here.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT } from '../../../src/project-root.js';

const lineSchema = z.object({ part: z.string(), question: z.string() });
const COUNTRIES = ['Germany', 'Japan', 'Brazil', 'India', 'Kenya', 'Viet Nam', 'Spain', 'France', 'China', 'Russia'];

export function listQuestions(count: number): string[] {
  const lines = fs.readFileSync(path.join(PROJECT_ROOT, 'eval/questions.jsonl'), 'utf8').split('\n').filter(Boolean);
  const questions = new Set(
    lines
      .map((line) => lineSchema.parse(JSON.parse(line)))
      .flatMap(({ part, question }) => (part === 'held-out' ? [] : [question])),
  );
  for (let year = 2025; questions.size < count; year -= 1) {
    for (const one of COUNTRIES) {
      for (const other of COUNTRIES.filter((country) => country !== one)) {
        questions.add(`What did ${one} and ${other} agree on cyber security in ${year}?`);
      }
    }
  }
  return [...questions].slice(0, count);
}
