// A question that names an event of the registry, on the starter corpus with the bundled model: the event stands beside the
// answer and changes no excerpt; where no document tells of it, that is said.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, openApp } from '../../src/app.js';
import { loadConfig } from '../../src/config.js';
import { OPERATOR } from '../support/scopes.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-ask-events-'));
let app: App;

beforeAll(async () => {
  app = openApp({ ...loadConfig({}), dataFolder: folder });
  await app.ingest([], OPERATOR);
});
afterAll(async () => {
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const RESOLUTION = 'When did the General Assembly adopt resolution 53/70?';

it('of which no document tells is not found in the corpus, with the event beside it', async () => {
  const { answer } = await app.ask(RESOLUTION, OPERATOR);
  expect(answer).toMatchObject({ outcome: 'not-found', cause: 'not-in-corpus' });
  expect(answer.events?.map(({ event }) => event.id)).toEqual(['1998-unga-53-70']);
});

it('of which a document tells is answered from it as before, with the event beside it', async () => {
  const { answer } = await app.ask(
    'In which city was the signing ceremony of the new UN cybercrime treaty held?',
    OPERATOR,
  );
  expect(answer.outcome).toBe('answered');
  expect(answer.events?.[0]?.event.place).toBe('Hanoi');
});

it('has no event where a filter excludes it, nor has a question that names none', async () => {
  expect((await app.ask(RESOLUTION, OPERATOR, { filters: { party: 'JP' } })).answer.events).toBeUndefined();
  expect(
    (await app.ask('Who led the Japanese side in the cyber consultations?', OPERATOR)).answer.events,
  ).toBeUndefined();
});

it('is left out on request, and the cause is then what the documents give', async () => {
  const { answer } = await app.ask(RESOLUTION, OPERATOR, { namesEvents: false });
  expect(answer.events).toBeUndefined();
});

it('that the first of a series names is the earliest that is known', async () => {
  const { answer } = await app.ask('When did the OEWG first meet?', OPERATOR);
  expect(answer.events?.map(({ event }) => event.id)).toEqual(['2019-oewg-2019-2021-first-session-organizational']);
  expect((await app.ask('When was the third session of the OEWG?', OPERATOR)).answer.events).toBeUndefined();
});

it('that a filter by date or forum lets pass stands beside the answer', async () => {
  const filters = { from: '1998-12', to: '1998', forum: 'unga' };
  expect((await app.ask(RESOLUTION, OPERATOR, { filters })).answer.events).toHaveLength(1);
  expect((await app.ask(RESOLUTION, OPERATOR, { filters: { from: '1999' } })).answer.events).toBeUndefined();
});
