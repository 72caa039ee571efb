// The README tells server owners what to grant: the numbers in its links are the permissions it names.
import fs from 'node:fs';
import path from 'node:path';
import { PermissionsBitField } from 'discord.js';
import { expect, it } from 'vitest';
import { createClient } from '../../src/bot/connect-client.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

const README = fs.readFileSync(path.join(PROJECT_ROOT, 'README.md'), 'utf8');
const NEEDED = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'AttachFiles',
] as const;

it('The invite link grants the permissions of the table, and the smaller number all but Create Events', () => {
  const linked = /permissions=(\d+)/u.exec(README)?.[1];
  expect(linked).toBe(PermissionsBitField.resolve([...NEEDED, 'CreateEvents']).toString());
  expect(README).toContain(`use ${PermissionsBitField.resolve([...NEEDED])} |`);
});

it('The client asks for the intents that the README names, and for Message Content only when told to', () => {
  const intentsOf = (readsMessageContent: boolean) =>
    createClient({ readsMessageContent, api: undefined }).options.intents.toArray();
  expect(intentsOf(false)).toEqual(['Guilds', 'GuildMessages', 'DirectMessages']);
  expect(intentsOf(true)).toEqual(['Guilds', 'GuildMessages', 'DirectMessages', 'MessageContent']);
});
