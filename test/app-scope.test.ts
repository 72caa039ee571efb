// Answers within a scope, with the bundled model on real files: to the last bit the same whether or not another server has
// documents, and a server's own documents answer there and nowhere else.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotApp, openApp } from '../src/app.js';
import { loadConfig } from '../src/config.js';
import { RETRIEVAL_MODES } from '../src/domain/ask.js';
import type { Scope } from '../src/domain/scope.js';
import { OPERATOR, SERVER_A, SERVER_B } from './support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-app-scope-'));
let app: BotApp;

const QUESTIONS = [
  'Who led the Japanese side in the cyber consultations with Germany?',
  'What did the delegations of Norland and Suvania agree in Lake Town?',
  'Wann tagte die Expertengruppe der SOZ in Moskau?',
  'What is zyxwolkite?',
  'Who met in Vienna on 3 May 2021?',
];
const OWN =
  'Note\n\nThe delegations of Norland and Suvania met in Lake Town on 4 May 2021. They agreed on a hotline for cyber incidents.';
/** Repeats words, names and dates of the questions, so that any shared count would move. */
const OTHER = `Zyxwolkite\n\n${'Germany and Japan held cyber consultations on zyxwolkite in Vienna on 3 May 2021. The Japanese side was led by Ambassador Norland. The OSCE and the SCO met in Moscow. '.repeat(6)}`;

const add = async (scope: Scope, name: string, text: string): Promise<void> => {
  const file = path.join(folder, `${name}.txt`);
  fs.writeFileSync(file, text);
  expect((await app.ingest([file], scope)).added).toHaveLength(1);
};

/** All that can be told, but for the time it took. */
const everythingTold = async (scope: Scope) => {
  const answers = [];
  for (const question of QUESTIONS) {
    for (const mode of RETRIEVAL_MODES) {
      const { stageMs, ...told } = await app.ask(question, scope, { mode });
      answers.push(told);
    }
  }
  const registry = app.events(scope);
  return {
    answers,
    verdicts: await app.verify('held cyber consultations on zyxwolkite in Vienna', scope),
    german: await app.verify('Deutschland und Japan führten Cyberkonsultationen über Zyxwolkit in Wien', scope),
    events: registry.find({}, '2026-11-22'),
    suggested: registry.suggest.events('vienna', 25),
    fingerprint: app.store.within(scope).corpusFingerprint(),
  };
};

let operatorBefore: Awaited<ReturnType<typeof everythingTold>>;
let serverBefore: Awaited<ReturnType<typeof everythingTold>>;

beforeAll(async () => {
  app = openApp({ ...loadConfig({}), dataFolder: folder });
  await app.ingest([], OPERATOR);
  await add(SERVER_A, 'own', OWN);
  // Answers name events once somebody has asked for the registry.
  app.events(OPERATOR);
  operatorBefore = await everythingTold(OPERATOR);
  serverBefore = await everythingTold(SERVER_A);
  await add(SERVER_B, 'other', OTHER);
  await add(SERVER_B, 'another', OTHER.replaceAll('Vienna', 'Geneva'));
}, 300_000);
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('answers, scores, verdicts, events and the fingerprint', () => {
  it('of the operator’s collection do not move when servers have documents', async () => {
    expect(await everythingTold(OPERATOR)).toEqual(operatorBefore);
  }, 120_000);

  it('of a server do not move when another server has documents', async () => {
    expect(await everythingTold(SERVER_A)).toEqual(serverBefore);
  }, 120_000);

  it('of a server take its own documents in', async () => {
    const { answer } = await app.ask(QUESTIONS[1]!, SERVER_A);
    expect(JSON.stringify(answer)).toContain('They agreed on a hotline for cyber incidents.');
    expect(serverBefore.fingerprint).not.toBe(operatorBefore.fingerprint);
    expect(serverBefore.answers).not.toEqual(operatorBefore.answers);
    const [verdict] = await app.verify('held cyber consultations on zyxwolkite in Vienna', SERVER_B);
    expect(verdict?.verdict).toBe('exact');
  });
});

it('a document of a server is named, filtered by and claimed elsewhere like one that never was', async () => {
  const hidden = SERVER_B.ownId('other' as never);
  const unknown = SERVER_B.ownId('never' as never);
  const told = async (document: never) => {
    const { stageMs, ...asked } = await app.ask(QUESTIONS[3]!, SERVER_A, { filters: { document } });
    const refusal = await app.verify('two words', SERVER_A, { document }).catch((error: Error) => error.message);
    return JSON.parse(JSON.stringify({ asked, refusal }).replaceAll(document, 'ID'));
  };
  expect(await told(hidden as never)).toEqual(await told(unknown as never));
});

it('a rebuilding that would leave a server out is refused before anything is changed', async () => {
  await expect(app.ingest([], OPERATOR, { rebuild: [OPERATOR, SERVER_A] })).rejects.toMatchObject({ code: 'internal' });
  expect(app.store.manifest()).toBeDefined();
});

it('a rebuilding keeps every document in its collection and every answer as it was', async () => {
  await app.ingest([], OPERATOR, { rebuild: [OPERATOR, SERVER_A, SERVER_B] });
  expect(await everythingTold(SERVER_A)).toEqual(serverBefore);
}, 300_000);
