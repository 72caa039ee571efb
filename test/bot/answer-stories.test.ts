// The bot with the real corpus and model on the fake Discord: a question by command, and one by mention.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestBot, type TestBot } from './start-test-bot.js';

const QUESTION = 'Who led the Japanese side in the cyber consultations with Germany?';

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot();
});
afterAll(() => running.close());

it('answers /ask with a quoted, cited excerpt, and its buttons work', async () => {
  const { fake } = running;
  const guild = fake.addGuild();
  const alice = fake.addUser();
  const reply = await alice.in(guild.channel).runs('/ask', { question: QUESTION });
  await reply.until('the answer', (message) => message.text().includes('Mizushima'));
  expect(reply.isPrivate).toBe(false);
  expect(reply.text()).toMatch(/^> .*Cyberpolitik/mu);
  expect(reply.text()).toMatch(/A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/u);
  const context = await alice.presses(reply, 'More context');
  await context.until('the paragraph', (message) => message.text().includes('Mizushima'));
  expect(context.isPrivate).toBe(true);
  const why = await alice.presses(reply, 'Why these?');
  await why.until('the reasons', (message) => message.text() !== '');
  expect(fake.violations).toEqual([]);
  expect(reply.interaction.ackMs).toBeLessThan(1000);
});

it('answers a mention right below it, in the language of the question, pinging nobody', async () => {
  const { fake } = running;
  const guild = fake.addGuild();
  const alice = fake.addUser();
  const asked = await alice.says(guild.channel, '<@bot> Wer leitete die japanische Seite bei den Konsultationen?');
  const answer = await fake.nextMessage(guild.channel);
  expect(answer.text()).toContain('Mizushima');
  expect(answer.text()).toContain('wörtlich');
  expect(answer.repliesTo).toBe(asked.id);
  expect(answer.pings).toEqual([]);
  expect(fake.typingIn(guild.channel)).toBeGreaterThan(0);
  expect(fake.violations).toEqual([]);
});
