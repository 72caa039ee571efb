// Test support: the body of a request against Discord's published schemas. Output: problems, one a line; none is right.
// Keys that no schema knows are problems as well: Discord passes over them, so they are always a mistake.
import * as schemas from 'discord-api-spec/zod';
import { checkCommand, checkCommandList } from './check-command.js';
import { checkMessage, checkModal } from './check-message.js';
import type { RouteName } from './routes.js';
import type { Json } from './world.js';

type Schema = typeof schemas.MessageCreateRequestSchema;

const EVENT_SCHEMAS: Readonly<Record<number, readonly [Schema, Schema]>> = {
  1: [schemas.StageScheduledEventCreateRequestSchema, schemas.StageScheduledEventPatchRequestPartialSchema],
  2: [schemas.VoiceScheduledEventCreateRequestSchema, schemas.VoiceScheduledEventPatchRequestPartialSchema],
  3: [schemas.ExternalScheduledEventCreateRequestSchema, schemas.ExternalScheduledEventPatchRequestPartialSchema],
};

const SCHEMAS: Partial<Readonly<Record<RouteName, Schema>>> = {
  'create-message': schemas.MessageCreateRequestSchema,
  'edit-message': schemas.MessageEditRequestPartialSchema,
  'follow-up': schemas.IncomingWebhookInteractionRequestSchema,
  'edit-reply': schemas.IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  'create-thread': schemas.CreateTextThreadWithoutMessageRequestSchema,
  // The client sends the keys of a thread without a message here as well, and Discord passes over them.
  'create-thread-from-message': schemas.CreateTextThreadWithoutMessageRequestSchema,
  'edit-thread': schemas.UpdateThreadRequestPartialSchema,
  'create-dm': schemas.CreatePrivateChannelRequestSchema,
};

const RESPONSE_SCHEMAS: Readonly<Record<number, Schema>> = {
  4: schemas.CreateMessageInteractionCallbackRequestSchema,
  5: schemas.CreateMessageInteractionCallbackRequestSchema,
  6: schemas.UpdateMessageInteractionCallbackRequestSchema,
  7: schemas.UpdateMessageInteractionCallbackRequestSchema,
  8: schemas.ApplicationCommandAutocompleteCallbackRequestSchema,
  9: schemas.ModalInteractionCallbackRequestSchema,
};

/** @param earlierFlags flags of the message that is edited: components v2 stay on. */
export function checkBody(route: RouteName, body: unknown, earlierFlags = 0): readonly string[] {
  if (route.endsWith('commands') && route.startsWith('put')) return checkCommands(body);
  if (route.startsWith('create') && route.endsWith('command'))
    return [
      ...checkSchema(schemas.ApplicationCommandCreateRequestSchema, numericPermissions(body)),
      ...checkCommand(body),
    ];
  if (route.startsWith('edit') && route.endsWith('command'))
    return checkSchema(schemas.ApplicationCommandPatchRequestPartialSchema, numericPermissions(body));
  if (route === 'respond') return checkResponse(body);
  if (route === 'create-event' || route === 'edit-event') return checkEvent(route, body);
  const schema = SCHEMAS[route];
  if (schema === undefined) return body === undefined ? [] : ['the route takes no body'];
  const problems = checkSchema(schema, body);
  const isMessage = /message$|reply$|follow-up$/u.test(route) && !route.startsWith('create-thread');
  if (!isMessage || problems.length > 0) return problems;
  return checkMessage(body as Json, { earlierFlags, isEdit: route.startsWith('edit') });
}

function checkResponse(body: unknown): readonly string[] {
  const { type, data } = (body ?? {}) as { type?: number; data?: Json };
  const schema = RESPONSE_SCHEMAS[type ?? 0];
  if (schema === undefined) return [`type: ${type} is no response to an interaction`];
  const problems = checkSchema(schema, body);
  if (problems.length > 0) return problems;
  if (type === 4 || type === 7) return checkMessage(data ?? {}, { earlierFlags: 0, isEdit: type === 7 });
  return type === 9 ? checkModal(data ?? {}) : [];
}

function checkEvent(route: 'create-event' | 'edit-event', body: unknown): readonly string[] {
  const { entity_type } = (body ?? {}) as { entity_type?: number };
  const pair = EVENT_SCHEMAS[entity_type ?? (route === 'edit-event' ? 3 : 0)];
  return pair ? checkSchema(pair[route === 'create-event' ? 0 : 1], body) : ['entity_type: not 1, 2 or 3'];
}

function checkCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ['a list of commands is expected'];
  const schema = schemas.ApplicationCommandUpdateRequestSchema;
  return [
    ...body.flatMap((one) => [...checkSchema(schema, numericPermissions(one)), ...checkCommand(one)]),
    ...checkCommandList(body),
  ];
}

/** The API takes and gives permissions as strings of digits; the published schema knows the number alone. */
function numericPermissions(command: unknown): unknown {
  const { default_member_permissions: permissions } = (command ?? {}) as { default_member_permissions?: unknown };
  const isDigits = typeof permissions === 'string' && /^\d+$/u.test(permissions);
  return isDigits ? { ...(command as Json), default_member_permissions: Number(permissions) } : command;
}

function checkSchema(schema: Schema, body: unknown): string[] {
  const result = schema.safeParse(body);
  if (result.success) return unknownKeys(body, result.data, '');
  return result.error.issues.flatMap((issue) => describeIssue(issue, ''));
}

/** Of the alternatives of a union the one that fits best says what is wrong: few issues, and neither in its type nor the whole. */
function describeIssue({ path, message, errors = [] }: schemas.SchemaIssue, above: string): string[] {
  const place = [above, ...path.map(String)].filter((part) => part !== '').join('.');
  const score = (issues: readonly schemas.SchemaIssue[]) =>
    issues.length + (issues.some((issue) => ['', 'type'].includes(issue.path.join('.'))) ? 100 : 0);
  const [best] = errors.toSorted((one, other) => score(one) - score(other));
  return best ? best.flatMap((issue) => describeIssue(issue, place)) : [`${place || 'body'}: ${message}`];
}

/** What discord.js puts into the body of every message, also on the routes that do not know it. */
const OF_THE_CLIENT = /^(?:data\.)?(?:tts|nonce|enforce_nonce)$/u;

/** The schemas drop the keys they do not know: what is missing after parsing was unknown. */
function unknownKeys(given: unknown, parsed: unknown, path: string): string[] {
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (value === undefined || OF_THE_CLIENT.test(place)) return [];
    if (!(key in parsed)) return [`${place}: unknown key`];
    return unknownKeys(value, (parsed as Json)[key], place);
  });
}
