// Test support: a refusal as Discord words it: HTTP status, error code, message.
const MESSAGES: Readonly<Record<number, string>> = {
  0: 'General error',
  10003: 'Unknown Channel',
  10004: 'Unknown Guild',
  10007: 'Unknown Member',
  10008: 'Unknown Message',
  10013: 'Unknown User',
  10015: 'Unknown Webhook',
  10062: 'Unknown interaction',
  10063: 'Unknown application command',
  10070: 'Unknown Guild Scheduled Event',
  40001: 'Unauthorized',
  40060: 'Interaction has already been acknowledged.',
  40094: 'This interaction has reached the maximum number of follow-up messages',
  50001: 'Missing Access',
  50005: 'Cannot edit a message authored by another user',
  50006: 'Cannot send an empty message',
  50007: 'Cannot send messages to this user',
  50013: 'Missing Permissions',
  50027: 'Invalid Webhook Token',
  50035: 'Invalid Form Body',
  50083: 'Thread is archived',
  160002: 'Cannot reply without permission to read message history',
  160004: 'A thread has already been created for this message',
};

export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal';

  constructor(
    readonly status: number,
    readonly code: number,
    /** Problems of the body, one a line: recorded as violations. */
    readonly problems: readonly string[] = [],
  ) {
    super(MESSAGES[code] ?? `Error ${code}`);
  }

  body(): unknown {
    const errors = { _errors: this.problems.map((message) => ({ code: 'BASE_TYPE_INVALID', message })) };
    return { message: this.message, code: this.code, ...(this.problems.length > 0 && { errors }) };
  }
}
