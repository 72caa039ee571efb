import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { BotCall } from '../../src/bot/bot-call.js';
import { DEFAULT_SETTINGS } from '../../src/bot/guild-settings.js';
import { managedGuild } from '../../src/bot/manage-own-sources.js';
import { Scope } from '../../src/domain/scope.js';
import { OPERATOR } from '../support/scopes.js';

const GUILD = '100000000000000001';
const callIn = (scope: Scope) =>
  ({ scene: { settings: DEFAULT_SETTINGS, locale: 'en-US', scope }, context: {} }) as unknown as BotCall;
const whoMay = (...permissions: bigint[]) => ({ memberPermissions: new PermissionsBitField(permissions) }) as never;

describe('the documents of a server', () => {
  it('are managed by who may manage the server, whatever the server lets others run', () => {
    expect(managedGuild(whoMay(PermissionFlagsBits.ManageGuild), callIn(Scope.server(GUILD)))).toBe(GUILD);
    expect(managedGuild(whoMay(PermissionFlagsBits.Administrator), callIn(Scope.server(GUILD)))).toBe(GUILD);
    const refused = managedGuild(whoMay(PermissionFlagsBits.ManageMessages), callIn(Scope.server(GUILD)));
    expect(refused).toEqual({ refusal: expect.stringContaining('manage this server') });
    expect(managedGuild({ memberPermissions: null } as never, callIn(Scope.server(GUILD)))).toHaveProperty('refusal');
  });

  it('are none in direct messages and where the bot is no member', () => {
    const refused = managedGuild(whoMay(PermissionFlagsBits.ManageGuild), callIn(OPERATOR));
    expect(refused).toEqual({ refusal: expect.stringContaining('invited') });
  });
});
