// Completion while typing at ten thousand events, over the fake gateway, from the first to the last byte. Processor time of
// bot, client and gateway together, for the clock also measures whatever else runs beside the tests.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { curated, extractedEvent, openRegistry } from '../events/open-registry.js';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

const COPIES = 76;
const registry = openRegistry(
  [],
  Array.from({ length: COPIES }, (_, copy) => [
    ...curated.map((event) => ({ ...event, id: `${event.id}-${copy}` })),
    extractedEvent({
      id: `2090-review-${copy}`,
      name: `Review conference number ${copy}`,
      kind: 'conference',
      start: '2090-05-04',
      place: 'Geneva',
      status: 'planned',
      sources: [{ standing: 'official', url: 'https://meetings.example/review' }],
    }),
  ]).flat(),
);

let running: TestBot;
beforeAll(async () => {
  registry.prepare();
  running = await startTestBot({ ask: echo, events: () => registry });
}, 60_000);
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const ROUNDS = 8;
const GOAL_MS = 30;

it.each([
  ['/event find', 'place', ['', 'gen', 'Нью', 'zz']],
  ['/event remind', 'event', ['', 'review', 'number 7', 'zz']],
  ['/event show', 'name', ['', 'oewg', 'A/RES/73', 'первая сессия']],
  ['/event find', 'query', ['hanoi', '']],
  ['/event find', 'party', ['', 'росс']],
  ['/event find', 'forum', ['', 'oew']],
] as const)(`%s %s is completed within ${GOAL_MS} ms`, { timeout: 60_000 }, async (command, option, texts) => {
  const { fake } = running;
  const typist = fake.addUser({ locale: 'ru' }).in(fake.addGuild().channel);
  for (const text of texts) {
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      expect((await typist.types(command, option, text)).length).toBeLessThanOrEqual(25);
      const { user, system } = process.cpuUsage(before);
      took.push((user + system) / 1000);
    }
    expect(Math.min(...took), `${option} "${text}"`).toBeLessThan(GOAL_MS);
  }
});
