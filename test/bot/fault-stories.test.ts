// What people learn when Discord, the answer path or the process fails.
import { afterEach, describe, expect, it } from 'vitest';
import { echo, startTestBot, type TestBot, type TestBotOptions } from './start-test-bot.js';

let running: TestBot | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});
const start = async (options: TestBotOptions = {}) => {
  running = await startTestBot({ ask: echo, ...options });
  const { fake } = running;
  const guild = fake.addGuild();
  return { fake, guild, channel: guild.channel, alice: fake.addUser() };
};
/** Answers when the test says so. */
const held = () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ask: TestBotOptions['ask'] = async (question, options) => {
    begin();
    await released;
    return echo(question, options);
  };
  return { ask, begun, release: () => release() };
};

const isRefusedLate = ({ requests }: TestBot['fake']): boolean => requests.some(({ status }) => status === 404);

describe('a fault of Discord', () => {
  it.each([
    ['rate limit of the route', { kind: 'rate-limit', retryAfterMs: 50 }],
    ['global rate limit', { kind: 'rate-limit', retryAfterMs: 50, scope: 'global' }],
    ['server error', { kind: 'server-error', status: 502 }],
    ['broken connection', { kind: 'reset' }],
  ] as const)('%s: the answer comes all the same', async (_, fault) => {
    const { fake, channel, alice } = await start();
    fake.faults.next('any', fault);
    await alice.says(channel, '<@bot> Who met?');
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who met?');
  });

  it('that outlasts all attempts is told', async () => {
    const { fake, channel, alice } = await start();
    fake.faults.next('edit-reply', { kind: 'server-error', status: 500 }, 4);
    const reply = alice.in(channel).starts('/ask', { question: 'Who met?' });
    await (await reply.answered(20_000)).until('the notice', (message) => message.text().includes('did not respond'));
  });

  it('request without an answer: it is given up after some seconds, sent again, and the answer comes', async () => {
    const { fake, channel, alice } = await start();
    fake.faults.next('edit-reply', { kind: 'no-answer' });
    const reply = await alice.in(channel).starts('/ask', { question: 'Who met?' }).answered(15_000);
    expect(reply.text()).toContain('Asked: Who met?');
    expect(fake.faults.pending).toBe(0);
  });

  it('acknowledgement without an answer: nobody waits any more, and the next one works', async () => {
    const { fake, channel, alice } = await start({ discord: { acknowledgeWithinMs: 2000 } });
    fake.faults.next('respond', { kind: 'no-answer' });
    const lost = alice.in(channel).starts('/help');
    const reply = await alice.in(channel).runs('/help');
    await reply.until('help', (message) => message.text() !== '');
    // Sent again too late: Discord knows the interaction no longer, and nobody waits.
    await fake.until('the second attempt', () => isRefusedLate(fake), 15_000);
    expect(lost.acknowledgement).toBeUndefined();
  });

  it('expired interaction: nothing is shown, and the next one works', async () => {
    const { fake, channel, alice } = await start();
    fake.faults.next('respond', { kind: 'error', status: 404, code: 10062 });
    alice.in(channel).starts('/help');
    await fake.settled();
    const reply = await alice.in(channel).runs('/help');
    await reply.until('help', (message) => message.text() !== '');
  });

  it('missing permission: the asker gets one direct message a channel, not silence', async () => {
    const { fake, guild, alice } = await start();
    const closed = guild.addChannel({ name: 'closed', denyBot: ['SendMessages'] });
    await alice.says(closed, '<@bot> Who met?');
    await alice.says(closed, '<@bot> Who met?');
    expect((await fake.nextMessage(alice.dm)).text()).toContain('#closed');
    await fake.settled();
    expect(fake.messagesIn(alice.dm)).toHaveLength(1);
  });

  it('missing permission and closed direct messages: the bot goes on', async () => {
    const { fake, guild, channel } = await start();
    const bob = fake.addUser({ hasClosedDirectMessages: true });
    await bob.says(guild.addChannel({ denyBot: ['SendMessages'] }), '<@bot> Who met?');
    await bob.says(channel, '<@bot> Who met here?');
    expect((await fake.nextMessage(channel)).text()).toContain('Who met here?');
  });

  it.each(['drop', 'askToReconnect', 'turnIntoZombie'] as const)(
    'gateway %s: questions are answered after it',
    async (fault) => {
      const { fake, channel, alice } = await start({ discord: { heartbeatIntervalMs: 200 } });
      const resumed = fake.gateway.nextResume();
      fake.gateway[fault]();
      await resumed;
      await alice.says(channel, '<@bot> Who met?');
      expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who met?');
    },
  );

  it('invalid session: the bot identifies anew and answers', async () => {
    const { fake, channel, alice } = await start();
    const identified = fake.gateway.nextIdentify(20_000);
    fake.gateway.invalidate({ resumable: false });
    await identified;
    await fake.whenReady(20_000);
    await alice.says(channel, '<@bot> Who met?');
    expect((await fake.nextMessage(channel)).text()).toContain('Asked: Who met?');
  });
});

describe('a fault of the answer path', () => {
  it('is told with an incident code and without a stack', async () => {
    const { channel, alice } = await start({
      ask: async () => {
        throw new Error('secret path /srv/data');
      },
    });
    const reply = await alice.in(channel).runs('/ask', { question: 'Who met?' });
    await reply.until('the code', (message) => /this code: [0-9A-Z]{6}/u.test(message.text()));
    expect(reply.text()).not.toContain('secret');
  });

  it('that takes too long is told', async () => {
    const queue = { waitingMax: 5, perUserMax: 5, perGuildMax: 5, timeoutMs: 100 };
    const { ask, release } = held();
    const { channel, alice } = await start({ ask, settings: { queue } });
    const reply = await alice.in(channel).runs('/ask', { question: 'Who met?' });
    await reply.until('the notice', (message) => message.text().includes('took too long'));
    release();
  });
});

describe('many questions', () => {
  it('the third is told its place, one too many when to come back, and all accepted ones are answered', async () => {
    const { ask, release } = held();
    const queue = { waitingMax: 3, perUserMax: 3, perGuildMax: 3, timeoutMs: 60_000 };
    const { fake, channel } = await start({ ask, settings: { queue } });
    const askers = Array.from({ length: 4 }, () => fake.addUser());
    const asking = [];
    for (const asker of askers) {
      asking.push(asker.in(channel).starts('/ask', { question: 'Who met?' }));
      await asking.at(-1)?.acknowledged();
    }
    const [first, second, third, fourth] = asking as [
      (typeof asking)[0],
      (typeof asking)[0],
      (typeof asking)[0],
      (typeof asking)[0],
    ];
    await (await fourth.answered()).until('refusal', (message) => /again in \d+ second/u.test(message.text()));
    await (await third.answered()).until('place', (message) => message.text().includes('third'));
    release();
    for (const each of [first, second, third]) {
      await (await each.answered()).until('answer', (message) => message.text().includes('Asked'));
    }
  });
});

describe('a stop', () => {
  it('lets a running answer finish and refuses new questions', async () => {
    const { ask, begun, release } = held();
    const { fake, channel, alice } = await start({ ask });
    const asked = alice.in(channel).starts('/ask', { question: 'Who met?' });
    await begun;
    const stopped = running!.bot.stop();
    const late = await fake.addUser().in(channel).runs('/ask', { question: 'Who else?' });
    await late.until('refusal', (message) => message.text().includes('being restarted'));
    release();
    await stopped;
    expect((await asked.answered()).text()).toContain('Asked: Who met?');
  });
});
