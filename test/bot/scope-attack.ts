// Test support: everything that somebody can run on Discord, with what they would try to learn of documents that another server
// keeps for itself. A command, menu or autocompleted option without a case here fails the story that walks through them.
import { COMMANDS } from '../../src/bot/commands/list-commands.js';
import type { GuildStory, OptionValues, Reply, ShownMessage, UserStory } from '../support/fake-discord/story.js';

/** Attackers type the first; the second stands in the same sentences and is never typed: seeing it is a leak, not an echo. */
export const TYPED = 'Zyxwolkite';
export const CANARY = 'Quandorite';

export const SECRET_TEXT = `Memorandum on ${CANARY} and ${TYPED}

The OSCE held the ${CANARY} conference on ${TYPED} in Vienna on 3 May 2021. The delegation of Japan was led by Ambassador ${CANARY} and agreed that ${TYPED} must be protected by all participating states.

The UN working group on ${TYPED} will meet again in Harbour City, where the ${CANARY} principles are to be signed by Germany and Japan on 12 June 2031.
`;
export const SECRET_QUOTATION = `agreed that ${TYPED} must be protected by all participating states`;

/** What people of the attacked server left behind and somebody carries elsewhere. */
export interface Carried {
  readonly documentId: string;
  readonly publicAnswer: string;
  readonly privateAnswer: string;
}

type Attempts = (carried: Carried, guild: GuildStory) => readonly OptionValues[];
const QUESTION = `Who led the delegation of Japan at the conference on ${TYPED}?`;

/** By command, each with what is given to its options. */
export const COMMAND_ATTEMPTS: Readonly<Record<string, Attempts>> = {
  '/ask': ({ documentId }) => [
    { question: QUESTION },
    { question: QUESTION, private: true },
    { question: 'What was agreed in Vienna in May 2021?', from: '2021', to: '2031' },
    { question: 'Who led the Japanese side in the cyber consultations with Germany?' },
    { question: QUESTION, document: documentId },
    { question: QUESTION, forum: 'osce', party: 'JP' },
  ],
  '/verify': ({ documentId }) => [
    { text: SECRET_QUOTATION },
    { text: SECRET_QUOTATION.replace('must', 'need not') },
    { text: SECRET_QUOTATION, source: documentId },
    { text: `dass ${TYPED} von allen Teilnehmerstaaten geschützt werden muss` },
  ],
  '/cite': ({ documentId, publicAnswer, privateAnswer }) => [
    { document: documentId },
    { document: 'Memorandum' },
    { answer: publicAnswer },
    { answer: privateAnswer, style: 'un' },
    { event: TYPED },
  ],
  '/compare': ({ documentId }) => [
    { a: documentId, b: 'sco-expert-group-2019' },
    { a: 'osce-cyber-security', b: 'sco-expert-group-2019', topic: TYPED },
  ],
  '/answer': ({ publicAnswer, privateAnswer }) => [{ id: publicAnswer }, { id: privateAnswer, file: 'md' }],
  '/bibliography': () => [{}, { style: 'un', file: 'ris' }],
  '/event find': () => [
    { query: TYPED },
    { query: 'OSCE conference Vienna', from: '2021', to: '2021' },
    { party: 'JP' },
  ],
  '/event show': () => [{ name: TYPED }, { name: `The OSCE conference on ${TYPED}` }],
  '/event on': () => [{ date: '3 May 2021' }, { date: '12 June 2031' }],
  '/event next': () => [{}, { forum: 'un' }],
  '/event timeline': () => [{ query: TYPED }, { forum: 'osce' }],
  '/event compare': () => [{ first: 'osce', second: 'un' }],
  '/event remind': () => [{}, { event: TYPED, before: 1 }],
  '/sources': ({ documentId }) => [
    {},
    { query: TYPED },
    { query: 'Memorandum' },
    { document: documentId },
    { forum: 'osce' },
  ],
  '/source add': () => [
    { url: `https://${TYPED.toLowerCase()}.example/memorandum` },
    {},
    {
      file: {
        name: 'memorandum.txt',
        content: `Memorandum on ${TYPED}\n\nThe delegation agreed that ${SECRET_QUOTATION}.`,
      },
    },
  ],
  '/source remove': ({ documentId }) => [{ document: documentId }, { document: 'Memorandum' }, { document: TYPED }],
  '/source refresh': ({ documentId }) => [
    { document: documentId },
    { document: documentId, file: { name: 'memorandum.txt', content: SECRET_TEXT.replaceAll(CANARY, TYPED) } },
  ],
  '/source status': () => [{}],
  '/glossary': () => [{ term: TYPED }, { term: 'osce' }],
  '/about': () => [{}],
  '/help': () => [{}],
  '/settings show': () => [{}],
  '/settings channels': (_, { channel }) => [{ action: 'add', channel: channel.id }, { action: 'reset' }],
  '/settings mentions': () => [{ enabled: true }],
  '/settings private': () => [{ enabled: true }, { enabled: false }],
  '/settings threads': () => [{ enabled: false }],
  '/settings language': () => [{ language: 'auto' }],
  '/settings feedback': () => [{}],
  '/settings documents': ({ documentId }) => [{ action: 'add', document: documentId }, { action: 'reset' }],
  '/settings privacy purge': () => [{ confirm: 'delete' }],
  '/privacy show': () => [{}],
  '/privacy delete': () => [{ confirm: 'delete' }],
};

/** What the message says that a menu is used on. */
export const MENU_ATTEMPTS: Readonly<Record<string, readonly string[]>> = {
  'Ask about this': [QUESTION],
  'Find a source': [`The delegations ${SECRET_QUOTATION}.`],
  'Check this quotation': [`They said: “${SECRET_QUOTATION}”.`],
};

interface Option {
  readonly type: number;
  readonly name: string;
  readonly autocomplete?: boolean;
  readonly options?: readonly Option[];
}
interface Listed {
  readonly commands: string[];
  readonly menus: string[];
  /** Command and option. */
  readonly completed: (readonly [command: string, option: string])[];
}

/** As the bot registers them. */
export function listEverything(): Listed {
  const listed: Listed = { commands: [], menus: [], completed: [] };
  const walk = (path: string, options: readonly Option[]): void => {
    const nested = options.filter(({ type }) => type <= 2);
    for (const each of nested) walk(`${path} ${each.name}`, each.options ?? []);
    if (nested.length > 0) return;
    listed.commands.push(path);
    for (const { name, autocomplete } of options) if (autocomplete === true) listed.completed.push([path, name]);
  };
  for (const command of COMMANDS as readonly (Option & { readonly type?: number })[]) {
    if ((command.type ?? 1) === 1) walk(`/${command.name}`, command.options ?? []);
    else listed.menus.push(command.name);
  }
  return listed;
}

export const TYPED_INTO_OPTIONS = ['', TYPED, TYPED.slice(0, 4), 'Memorandum', 'Vienna', 'server-'];

/** All that a person could read of a message, without what differs from one server to the next. */
const readable = (shown: ShownMessage | Reply): string =>
  [
    shown.text(),
    ...shown.buttons().map(({ label }) => label),
    ...shown.selects().flatMap(({ options }) => options.map(({ label, value }) => `${label} = ${value}`)),
    ...('attachments' in shown ? shown : shown.message).attachments().map(({ content }) => content.toString('latin1')),
  ].join('\n');

export const normalised = (text: string): string =>
  text
    .replace(/A-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}/gu, 'A-ID')
    .replace(/\d{17,20}/gu, 'N')
    .replace(/<t:\d+:R>/gu, '<t:T:R>')
    .replace(/DTSTAMP:\S+/gu, 'DTSTAMP');

/** The reply and what follows it, and what its buttons and selects lead to; those that delete or ask for input are left out. */
export async function readAll(reply: Reply, user: UserStory, deep: boolean): Promise<string[]> {
  const read = [readable(reply), ...reply.followUps().map(readable)];
  if (!deep) return read;
  const pressed = reply
    .buttons()
    .filter(
      ({ customId, isDisabled }) =>
        /^(?:more|next|why|cite|nearest|page|event:(?:see|open|ics|json|csv))/u.test(customId ?? '') && !isDisabled,
    );
  for (const { customId } of pressed) read.push(...(await readAll(await user.presses(reply, customId!), user, false)));
  for (const { customId, options } of reply.selects()) {
    for (const { value } of options.slice(0, 3)) {
      read.push(...(await readAll(await user.selects(reply, [value], customId), user, false)));
    }
  }
  return read;
}
