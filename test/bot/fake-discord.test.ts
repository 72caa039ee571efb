// The fake Discord, seen by a tiny bot on the real discord.js client: every kind of interaction, and who sees what.
import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  Routes,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type ConnectOptions, connectClient } from '../support/fake-discord/connect-client.js';
import { type FakeDiscord, type StartOptions, startFakeDiscord } from '../support/fake-discord/start-fake-discord.js';

const STRING = 3;
const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: STRING, name: 'question', description: 'Question', required: true },
      { type: STRING, name: 'forum', description: 'Forum', autocomplete: true },
      { type: 11, name: 'file', description: 'File' },
    ],
  },
  {
    name: 'settings',
    description: 'Settings',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'channels',
        description: 'Channels',
        options: [{ type: 7, name: 'channel', description: 'Channel' }],
      },
    ],
  },
  { name: 'Find a source', type: 3 },
];

const BUTTONS = ['More', 'Edit', 'Later', 'Write'].map(
  (label) => new ButtonBuilder({ custom_id: label.toLowerCase(), label, style: ButtonStyle.Secondary }),
);
const SELECT = new StringSelectMenuBuilder({
  custom_id: 'document',
  options: [{ label: 'First', value: '1' }],
});
const MODAL = new ModalBuilder({ custom_id: 'reason', title: 'Why?' }).addLabelComponents(
  new LabelBuilder({ label: 'Reason' }).setTextInputComponent(
    new TextInputBuilder({ custom_id: 'text', style: TextInputStyle.Short }),
  ),
);

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete() && interaction.options.getFocused() === 'many')
    return interaction.respond(Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` })));
  if (interaction.isAutocomplete() && interaction.options.getFocused() === 'long')
    return interaction.respond([{ name: 'x'.repeat(101), value: 'x' }]);
  if (interaction.isAutocomplete())
    return interaction.respond([{ name: `Forum ${interaction.options.getFocused()}`, value: 'oewg' }]);
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({ content: `about ${interaction.targetMessage.content}`, flags: MessageFlags.Ephemeral });
  if (interaction.isModalSubmit())
    return interaction.reply({ content: `because ${interaction.fields.getTextInputValue('text')}` });
  if (interaction.isStringSelectMenu()) return interaction.update({ content: `chose ${interaction.values[0]}` });
  if (interaction.isButton()) return answerButton(interaction.customId, interaction);
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'settings')
    return interaction.reply(`channel ${interaction.options.getChannel('channel')?.id}`);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const rows = [
    new ActionRowBuilder<ButtonBuilder>().addComponents(BUTTONS),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(SELECT),
  ];
  return interaction.editReply({
    content: `${interaction.options.getString('question')} (${interaction.locale}, ${interaction.guildLocale}, ${interaction.context})`,
    components: rows,
  });
}

async function answerButton(id: string, interaction: Interaction): Promise<unknown> {
  if (!interaction.isButton()) return undefined;
  if (id === 'write') return interaction.showModal(MODAL);
  if (id === 'edit') return interaction.update({ content: 'edited' });
  if (id === 'more') return interaction.reply({ content: 'more', flags: MessageFlags.Ephemeral });
  await interaction.deferUpdate();
  await interaction.editReply({ content: 'later' });
  return interaction.followUp({ content: 'and then' });
}

let fake: FakeDiscord;
let client: Client;

async function start(options: ConnectOptions & StartOptions = {}) {
  fake = await startFakeDiscord(options);
  fake.registerCommands(COMMANDS);
  const guild = fake.addGuild({ locale: 'fr' });
  const alice = fake.addUser({ name: 'alice', locale: 'de' });
  client = await connectClient(fake, options);
  client.on('interactionCreate', (interaction) => void answer(interaction).catch(() => undefined));
  return { guild, alice, channel: guild.channel };
}

afterEach(async () => {
  await client.destroy();
  await fake.close();
});

describe('an interaction', () => {
  it('of a slash command is deferred, then answered by an edit that only the asker sees', async () => {
    const { alice, channel } = await start();
    const reply = await alice.in(channel).runs('/ask', { question: 'Who met?' });
    expect(reply.text()).toBe('Who met? (de, fr, 0)');
    expect(reply.interaction.acknowledgement).toBe('deferred');
    expect(reply.interaction.ackMs).toBeGreaterThan(0);
    expect(reply.interaction.ackMs).toBeLessThan(3_000);
    expect([alice.sees(reply), fake.addUser().sees(reply)]).toEqual([true, false]);
    expect(reply.buttons().map(({ label }) => label)).toEqual(['More', 'Edit', 'Later', 'Write']);
    expect(fake.violations).toEqual([]);
  });

  it('of autocomplete gives the choices', async () => {
    const { alice, channel } = await start();
    const choices = await alice.in(channel).types('/ask', 'forum', 'oe');
    expect(choices).toEqual([{ name: 'Forum oe', value: 'oewg' }]);
  });

  it.each(['many', 'long'])('of autocomplete with too %s choices is refused', async (text) => {
    const { alice, channel } = await start();
    const typed = alice.in(channel).types('/ask', 'forum', text);
    const failed = expect(typed).rejects.toThrow('closed while a story waited');
    await fake.until('the choices are refused', () => fake.requests.some(({ status }) => status === 400));
    expect(fake.violations).toEqual([{ route: 'respond', problem: expect.stringContaining('data.choices') }]);
    await fake.close();
    await failed;
    fake = await startFakeDiscord();
  });

  it('that was deferred in private is filled by the first follow-up', async () => {
    const { alice, channel } = await start();
    client.removeAllListeners('interactionCreate');
    client.on('interactionCreate', async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp('first');
      await interaction.followUp('second');
    });
    const reply = await alice.in(channel).runs('/ask', { question: 'Q' });
    expect([reply.text(), reply.isPrivate]).toEqual(['first', true]);
    const next = await reply.nextFollowUp();
    expect([next.text(), next.isPrivate]).toEqual(['second', false]);
  });

  it('that is open outlives the forgetting of what was answered', async () => {
    const { alice, channel } = await start();
    await alice.in(channel).runs('/ask', { question: 'first' });
    const open = await alice.in(channel).starts('/ask', { question: 'second' }).acknowledged();
    fake.forgetHistory();
    expect((await open.answered()).text()).toContain('second');
    expect(fake.interactions.map(({ id }) => id)).toEqual([open.id]);
    expect(fake.messagesIn(channel)).toHaveLength(1);
  });

  it('of buttons leads to a reply, an update, or a deferred update with a follow-up', async () => {
    const { alice, channel } = await start();
    const reply = await alice.in(channel).runs('/ask', { question: 'Q' });
    const more = await alice.presses(reply, 'More');
    expect([more.text(), more.isPrivate]).toEqual(['more', true]);
    expect((await alice.presses(reply, 'Edit')).message.id).toBe(reply.message.id);
    expect(reply.text()).toBe('edited');
    const later = await alice.presses(reply, 'Later');
    expect(later.text()).toBe('later');
    expect((await later.nextFollowUp()).text()).toBe('and then');
    expect((await alice.selects(reply, ['First'])).text()).toBe('chose 1');
    expect(fake.violations).toEqual([]);
  });

  it('of a modal carries what the user wrote', async () => {
    const { alice, channel } = await start();
    const opened = await alice.presses(await alice.in(channel).runs('/ask', { question: 'Q' }), 'Write');
    expect(opened.modal?.title).toBe('Why?');
    expect((await alice.submits(opened, { Reason: 'it is wrong' })).text()).toBe('because it is wrong');
    await expect(alice.submits(opened, { Reason: '' })).rejects.toThrow('has to be filled in');
  });

  it('of a message menu gives the message whole, also without the MessageContent intent', async () => {
    const { alice, channel } = await start();
    const message = await alice.says(channel, 'They met in Bonn.');
    expect((await alice.usesMenu('Find a source', message)).text()).toBe('about They met in Bonn.');
  });

  it('resolves channels and subcommands, for those alone who may use them', async () => {
    const { alice, channel } = await start();
    const manager = fake.addUser({ permissions: ['ManageGuild'] });
    const reply = await manager.in(channel).runs('/settings channels', { channel: channel.id });
    expect(reply.text()).toBe(`channel ${channel.id}`);
    expect(() => alice.in(channel).starts('/settings channels')).toThrow('lacks the permissions');
    expect(() => alice.in(channel).starts('/ask', { query: 'Q' })).toThrow('has no option query');
    expect(() => alice.in(channel).starts('/ask')).toThrow('needs the option question');
  });

  it('works in direct messages and, by user install, where the bot is no member', async () => {
    const { alice } = await start();
    expect((await alice.in(alice.dm).runs('/ask', { question: 'Q' })).text()).toBe('Q (de, null, 1)');
    const bob = fake.addUser({ hasInstalledBot: true });
    const between = fake.addPrivateChannel(alice, bob);
    expect((await bob.in(between).runs('/ask', { question: 'Q' })).text()).toBe('Q (en-US, null, 2)');
    expect(() => alice.in(between).starts('/ask', { question: 'Q' })).toThrow('is not installed');
  });

  it('is refused with 10062 when late or expired, and a second response with 40060', async () => {
    const { alice, channel } = await start({ acknowledgeWithinMs: 0 });
    const late = alice.in(channel).starts('/ask', { question: 'Q' });
    await fake.until('the response is refused', () => fake.requests.some(({ code }) => code === 10062));
    expect(late.ackMs).toBeUndefined();
    await client.destroy();
    await fake.close();

    const second = await start();
    client.on('interactionCreate', (interaction) => {
      if (interaction.isButton()) void interaction.reply('again').catch(() => undefined);
    });
    const reply = await second.alice.in(second.channel).runs('/ask', { question: 'Q' });
    await second.alice.presses(reply, 'More');
    await fake.until('the second response is refused', () => fake.requests.some(({ code }) => code === 40060));
    const [, button] = fake.interactions;
    button?.expire();
    const webhook = Routes.webhook(fake.applicationId, `token-${button?.id}`);
    const followUp = client.rest.post(webhook, {
      auth: false,
      body: { content: 'x', allowed_mentions: { parse: [] } },
    });
    await expect(followUp).rejects.toMatchObject({ status: 401, code: 50027 });
  });
});
