import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { findFault } from '../../src/bot/find-fault.js';

const refused = (status: number, code: number, errors?: object) =>
  new DiscordAPIError(
    { code, message: 'refused', ...(errors && { errors }) } as never,
    code,
    status,
    'POST',
    'http://x',
    {
      body: undefined,
      files: undefined,
    },
  );

describe('a fault', () => {
  it.each([
    ['unknown interaction', refused(404, 10062), 'gone'],
    ['deleted message', refused(404, 10008), 'gone'],
    ['expired token', refused(401, 50027), 'gone'],
    ['reply to a deleted message', refused(400, 50035, { message_reference: { _errors: [] } }), 'gone'],
    ['second answer', refused(400, 40060), 'already-answered'],
    ['missing access', refused(403, 50001), 'forbidden'],
    ['missing permissions', refused(403, 50013), 'forbidden'],
    ['closed direct messages', refused(403, 50007), 'closed-direct-message'],
    ['body that Discord refuses', refused(400, 50035, { components: { _errors: [] } }), 'unexpected'],
    [
      'server error',
      new HTTPError(502, 'Bad Gateway', 'POST', 'http://x', { body: undefined, files: undefined }),
      'discord-failed',
    ],
    ['time-out', Object.assign(new Error('aborted'), { name: 'AbortError' }), 'discord-failed'],
    ['cut connection', Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'discord-failed'],
    [
      'cut connection, wrapped',
      new Error('fetch failed', { cause: Object.assign(new Error(), { code: 'UND_ERR_SOCKET' }) }),
      'discord-failed',
    ],
    ['mistake of ours', new TypeError('undefined is not a function'), 'unexpected'],
    ['something that is no error', 'text', 'unexpected'],
  ])('%s', (_, error, fault) => {
    expect(findFault(error)).toBe(fault);
  });
});
