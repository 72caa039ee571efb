// Soak: the built bot on the fake Discord under a steady load of 200 people in 20 servers → figures and broken limits. The
// load does not wait for answers: what the bot cannot keep up with piles up and shows. Real corpus, model and store.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { COMMANDS } from '../../../src/bot/commands/list-commands.js';
import { type FakeDiscord, startFakeDiscord } from '../fake-discord/start-fake-discord.js';
import type { GuildStory, Reply, ShownMessage, UserStory } from '../fake-discord/story.js';
import { listQuestions } from './list-questions.js';
import { type PlannedInteraction, planInteractions, QUESTIONS_PER_ROUND, ROUND_LENGTH } from './plan-interactions.js';
import { type HeapReading, type SpawnedBot, spawnBot } from './spawn-bot.js';
import { findBreaches, type KindFigures, type SoakSample, summariseSoak } from './summarise-soak.js';

export interface SoakOptions {
  /** Interactions in all, default 2,000. */
  readonly count?: number;
  /** A second, default 20. */
  readonly rate?: number;
  /** Interactions before the first look at the heap, default 300. */
  readonly warmUp?: number;
}

export interface SoakReport {
  readonly figures: readonly KindFigures[];
  readonly early: HeapReading;
  readonly late: HeapReading;
  /** Empty: everything within the limits. */
  readonly breaches: readonly string[];
  /** Of Discord's rules. */
  readonly violations: number;
  readonly complaints: readonly string[];
  readonly seconds: number;
}

const GUILDS = 20;
const USERS = 200;
const LOCALES = ['en-US', 'de', 'ru', 'fr', 'es-ES', 'zh-CN', 'vi', 'ja', 'en-GB'] as const;
/** Of an answer; each shows something to the presser alone. */
const PRESSED = ['why', 'more', 'next', 'cite', 'up', 'nearest', 'follow'];
const REPLIES_KEPT = 5;
const READY_WITHIN_MS = 120_000;
const ANSWERED_WITHIN_MS = 60_000;

export async function runSoak({ count = 2000, rate = 20, warmUp = 300 }: SoakOptions = {}): Promise<SoakReport> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-soak-'));
  const fake = await startFakeDiscord({ patienceMs: ANSWERED_WITHIN_MS });
  fake.registerCommands(COMMANDS);
  const crowd = gather(fake);
  const bot = spawnBot({ api: fake.api, token: fake.token, dataFolder });
  try {
    await Promise.race([fake.whenReady(READY_WITHIN_MS), bot.ended]);
    const questions = listQuestions(GUILDS + Math.ceil(count / ROUND_LENGTH) * QUESTIONS_PER_ROUND);
    await crowd.askOnceEverywhere(questions.splice(0, GUILDS));
    const before = new Set(fake.interactions.map(({ id }) => id));
    const plan = planInteractions(count, questions).map((planned, number) => () => crowd.act(planned, number));
    const startedAt = performance.now();
    const early = await loadAndMeasure(plan.slice(0, warmUp), rate, fake, bot);
    const late = await loadAndMeasure(plan.slice(warmUp), rate, fake, bot);
    const seconds = (performance.now() - startedAt) / 1000;
    const figures = summariseSoak(collectSamples(fake, bot, before));
    const breaches = findBreaches(figures, early, late);
    const { complaints } = bot;
    return { figures, early, late, breaches, violations: fake.violations.length, complaints, seconds };
  } finally {
    await bot.stop();
    await fake.close();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Begins one every 1/rate seconds whatever became of those before; measures once the bot is through with all of them. */
async function loadAndMeasure(
  acts: readonly (() => Promise<unknown>)[],
  rate: number,
  fake: FakeDiscord,
  bot: SpawnedBot,
): Promise<HeapReading> {
  const startedAt = performance.now();
  const underWay: Promise<unknown>[] = [];
  for (const [number, act] of acts.entries()) {
    await wait(Math.max(0, startedAt + (number * 1000) / rate - performance.now()));
    // What fails is missing in the bot's log, and counted there.
    underWay.push(act().catch(() => undefined));
  }
  await Promise.all(underWay);
  const deadline = performance.now() + ANSWERED_WITHIN_MS;
  while (fake.interactions.some(({ id }) => !bot.dispatched.has(id)) && performance.now() < deadline) await wait(100);
  return bot.measureHeap();
}

interface Member {
  readonly user: UserStory;
  readonly guild: GuildStory;
}

interface Crowd {
  /** Something to press in every server before the clock runs. */
  askOnceEverywhere(questions: readonly string[]): Promise<void>;
  act(planned: PlannedInteraction, number: number): Promise<void>;
}

function gather(fake: FakeDiscord): Crowd {
  const guilds = Array.from({ length: GUILDS }, () => fake.addGuild());
  const members = Array.from(
    { length: USERS },
    (_, number): Member => ({
      user: fake.addUser({ locale: LOCALES[number % LOCALES.length]! }),
      guild: guilds[number % GUILDS]!,
    }),
  );
  /** The latest replies in each server; those that became answers can be pressed. */
  const latest = new Map<string, readonly ShownMessage[]>();
  const ask = async ({ user, guild }: Member, question: string): Promise<Reply> => {
    const reply = await user.in(guild.channel).runs('/ask', { question });
    latest.set(guild.id, [reply.message, ...(latest.get(guild.id) ?? [])].slice(0, REPLIES_KEPT));
    return reply;
  };
  const press = async ({ user, guild }: Member, number: number): Promise<void> => {
    const message = latest.get(guild.id)?.find((each) => each.buttons().length > 0);
    if (!message) throw new Error(`there is no answer to press in ${guild.name}`);
    const ids = message.buttons().flatMap(({ customId, isDisabled }) => (isDisabled ? [] : (customId ?? [])));
    const pressable = ids.filter((id) => PRESSED.includes(id.split(':')[0] ?? ''));
    await user.presses(message, pressable[number % pressable.length]!);
  };
  return {
    async askOnceEverywhere(questions) {
      for (const [number, question] of questions.entries()) {
        const reply = await ask(members[number]!, question);
        await reply.until('an answer', (message) => message.buttons().length > 0);
      }
    },
    async act(planned, number) {
      // A step that has no factor in common with the crowd: everybody has their turn before anybody has a second one.
      const member = members[(number * 7) % USERS]!;
      const here = member.user.in(member.guild.channel);
      if (planned.kind === 'ask') await ask(member, planned.question);
      else if (planned.kind === 'button') await press(member, number);
      else if (planned.kind === 'reference') await here.runs(planned.command);
      else await here.types('/ask', planned.option, planned.typed, { question: 'Who met?' });
    },
  };
}

const collectSamples = (fake: FakeDiscord, { dispatched }: SpawnedBot, before: ReadonlySet<string>): SoakSample[] =>
  fake.interactions
    .filter(({ id }) => !before.has(id))
    .map(({ id, kind, name, ackMs }) => ({
      kind: kind === 'command' ? name : kind,
      ackMs,
      outcome: dispatched.get(id)?.outcome,
    }));
