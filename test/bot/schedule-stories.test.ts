// An upcoming event put into the server's own list of events: by whom, with which hours, once.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../support/fake-discord/story.js';
import { futureRegistry } from './future-registry.js';
import { echo, startTestBot, type TestBot } from './start-test-bot.js';

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot({ ask: echo, events: () => futureRegistry });
});
afterAll(async () => {
  expect(running.fake.violations).toEqual([]);
  await running.close();
});

const stage = () => {
  const { fake } = running;
  const guild = fake.addGuild({ botPermissions: ['CreateEvents'] });
  const manager = fake.addUser({ permissions: ['ManageEvents'] });
  return { fake, guild, channel: guild.channel, alice: fake.addUser(), manager };
};
const saying = (reply: Reply, text: string) => reply.until(text, (message) => message.text().includes(text));

describe('the server’s own list of events', () => {
  const show = async (user: ReturnType<typeof stage>['alice'], channel: ReturnType<typeof stage>['channel']) =>
    saying(await user.in(channel).runs('/event show', { name: '2090-third-review-conference' }), 'Third review');

  it('takes an event with the hours that a manager gives, once', async () => {
    const { fake, guild, channel, manager } = stage();
    const shown = await show(manager, channel);
    const hours = { 'Begins at (HH:MM)': '10:00', 'Ends at (HH:MM)': '18:00', 'Time zone': 'Europe/Zurich' };
    await saying(await manager.submits(await manager.presses(shown, 'Add as Discord event'), hours), 'Added to');
    expect(fake.scheduledEvents(guild)).toMatchObject([
      {
        name: 'Third review conference on ICT security',
        scheduled_start_time: expect.stringContaining('2090-05-04T08:00:00'),
        scheduled_end_time: expect.stringContaining('2090-05-08T16:00:00'),
        entity_metadata: { location: 'Geneva' },
      },
    ]);
    await saying(await manager.submits(await manager.presses(shown, 'Add as Discord event'), hours), 'already hold it');
    expect(fake.scheduledEvents(guild)).toHaveLength(1);
  });

  it('is closed to who may not manage it, and to hours that make no sense', async () => {
    const { fake, guild, channel, alice, manager } = stage();
    const shown = await show(alice, channel);
    const refused = await saying(await alice.presses(shown, 'Add as Discord event'), '“Manage Events”');
    expect(refused.isPrivate).toBe(true);
    const form = await manager.presses(shown, 'Add as Discord event');
    await saying(await manager.submits(form, { 'Begins at (HH:MM)': 'noon' }), 'Please give both times');
    expect(fake.scheduledEvents(guild)).toEqual([]);
  });

  it('is not touched when the bot lacks the permission', async () => {
    const { fake } = running;
    const guild = fake.addGuild();
    const manager = fake.addUser({ permissions: ['ManageEvents'] });
    const shown = await show(manager, guild.channel);
    await saying(await manager.submits(await manager.presses(shown, 'Add as Discord event'), {}), 'lack a permission');
  });

  it('is not offered for what is past, nor where only the month is known', async () => {
    const { channel, alice } = stage();
    for (const name of ['1998-unga-53-70', '2091-fourth-review-conference']) {
      const reply = await saying(await alice.in(channel).runs('/event show', { name }), 'Confidence');
      expect(reply.buttons().map(({ label }) => label)).not.toContain('Add as Discord event');
    }
  });
});
