// bot: what a button or select asks for ↔ its custom id, `<action>:<answerId>[:<argument>]`. Everything else about the
// request comes from the store: a custom id is never trusted beyond its shape, and an unknown one is undefined.

export const BUTTON_ACTIONS = [
  /** The paragraph around an excerpt; argument: citation number, then `.` and the page where there are several. A select of it gives the number as its value. */
  'more',
  /** Excerpts not shown yet; argument: citation number of the first one to show. */
  'next',
  'why',
  'cite',
  'share',
  'up',
  'down',
  'delete',
  'follow',
  /** Select of a document; the value is a `choiceOfDocument`. Answer id `sources`: show that source; else: the answer's excerpts from it. */
  'document',
  'nearest',
  'unfilter',
  'thread',
  /** Another page; answer id `sources` or `source`; argument: the page, then `.` and what `pageState` or the choice was. */
  'page',
  /** About events; instead of an answer id a word that says what: `open`, `see`, `ics`, `json`, `csv`, `plan`, `drop`; argument: an event's choice, or a list's id. */
  'event',
  /** A document that waits for a decision; instead of an answer id its own; argument: `keep` or `drop`. */
  'draft',
] as const;
export type ButtonAction = (typeof BUTTON_ACTIONS)[number];

export interface CustomId {
  readonly action: ButtonAction;
  /** As stored, or the name of a list; letters, digits and hyphens, at most 40. */
  readonly answerId: string;
  /** 1 to `CUSTOM_ID_ARGUMENT_MAX` characters, no line break. */
  readonly argument?: string;
}

/** Leaves room for the longest action and answer id within Discord's 100. */
export const CUSTOM_ID_ARGUMENT_MAX = 50;

const SHAPE = /^([a-z]{1,8}):([A-Za-z0-9-]{1,40})(?::([^\r\n]{1,50}))?$/u;

/** Throws `RangeError` when a part does not fit its shape: a mistake of the caller, never of a user. */
export function buildCustomId({ action, answerId, argument }: CustomId): string {
  const built = argument === undefined ? `${action}:${answerId}` : `${action}:${answerId}:${argument}`;
  if (!SHAPE.test(built))
    throw new RangeError(`Custom id ${JSON.stringify(built)} does not have the shape action:answerId[:argument].`);
  return built;
}

/** Undefined for anything that `buildCustomId` cannot have made. */
export function parseCustomId(text: string): CustomId | undefined {
  const [, action, answerId, argument] = SHAPE.exec(text) ?? [];
  if (answerId === undefined || !BUTTON_ACTIONS.includes(action as ButtonAction)) return undefined;
  return { action: action as ButtonAction, answerId, ...(argument === undefined ? {} : { argument }) };
}
