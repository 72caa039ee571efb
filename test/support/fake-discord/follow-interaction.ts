// Test support: an interaction as a test story follows it: acknowledged, then answered by a message, an update or a modal.
import type { Backend, InteractionRecord } from './backend.js';
import { isLoading } from './describe-message.js';
import { showMessage } from './show-message.js';
import type { Reply, ShownMessage, StartedInteraction } from './story.js';
import type { Waiting } from './waiting.js';
import type { MessageRecord } from './world.js';

export interface Following {
  readonly backend: Backend;
  readonly waiting: Waiting;
}

export function followInteraction(following: Following, record: InteractionRecord): StartedInteraction {
  const { backend, waiting } = following;
  const started: StartedInteraction = {
    id: record.id,
    name: record.name,
    kind: record.kind,
    userId: record.userId,
    get ackMs() {
      return record.ackMs;
    },
    get acknowledgement() {
      return record.acknowledgement;
    },
    expire() {
      record.isExpired = true;
    },
    async acknowledged(timeoutMs) {
      await waiting.until(`${record.name} is acknowledged`, () => record.acknowledgement !== undefined, timeoutMs);
      return started;
    },
    async answered(timeoutMs) {
      await waiting.until(`${record.name} is answered`, () => isAnswered(backend, record), timeoutMs);
      return readReply(following, record, started);
    },
  };
  return started;
}

/** The message an interaction shows: its reply, the updated one, or, after a deferred update, the first follow-up. */
function shownMessage({ world }: Backend, record: InteractionRecord): MessageRecord | undefined {
  const original = record.originalId === undefined ? undefined : world.messages.get(record.originalId);
  const followUp = world.messages.get(record.followUpIds[0] ?? '');
  const isUntouched = original?.edits === record.editsAtStart && !original.isDeleted;
  return record.acknowledgement === 'deferred-update' && isUntouched && followUp ? followUp : original;
}

function isAnswered(backend: Backend, record: InteractionRecord): boolean {
  if (record.acknowledgement === undefined) return false;
  const message = shownMessage(backend, record);
  if (record.acknowledgement === 'deferred') return message !== undefined && (!isLoading(message) || message.isDeleted);
  if (record.acknowledgement !== 'deferred-update') return true;
  const isFollowUp = message !== undefined && record.followUpIds.includes(message.id);
  return isFollowUp || message?.isDeleted === true || (message?.edits ?? 0) > record.editsAtStart;
}

function readReply({ backend, waiting }: Following, record: InteractionRecord, interaction: StartedInteraction): Reply {
  const show = (message: MessageRecord): ShownMessage => showMessage(backend.world, waiting, message);
  const message = (): ShownMessage => {
    const shown = shownMessage(backend, record);
    if (shown === undefined) throw new Error(`${record.name} shows no message, but ${record.acknowledgement}`);
    shown.isTaken = true;
    return show(shown);
  };
  /** Those after the message that the reply shows. */
  const followUps = () => {
    const shownId = shownMessage(backend, record)?.id;
    return record.followUpIds.filter((id) => id !== shownId).map((id) => backend.world.message(id));
  };
  // Whoever waits for the reply has it: it does not turn up as a further message of the place.
  if (record.originalId !== undefined) message();
  const reply: Reply = {
    interaction,
    get message() {
      return message();
    },
    get isPrivate() {
      return message().isPrivate;
    },
    get isDeleted() {
      return message().isDeleted;
    },
    modal: record.modal,
    text: () => message().text(),
    buttons: () => message().buttons(),
    selects: () => message().selects(),
    followUps: () => followUps().map(show),
    nextFollowUp: (timeoutMs) =>
      waiting.until(`${record.name} is followed up`, () => takeFirst(followUps(), show), timeoutMs),
    async until(what, probe, timeoutMs) {
      await message().until(what, probe, timeoutMs);
      return reply;
    },
  };
  return reply;
}

/** The first message that no story call has returned yet. */
export function takeFirst(
  messages: readonly MessageRecord[],
  show: (message: MessageRecord) => ShownMessage,
): ShownMessage | undefined {
  const next = messages.find((message) => !message.isTaken && !message.isDeleted && !isLoading(message));
  if (next === undefined) return undefined;
  next.isTaken = true;
  return show(next);
}

/** Drops answered interactions, and every message that no open one needs. */
export function forgetAnswered(backend: Backend): void {
  const { interactions, world } = backend;
  for (const [id, record] of interactions) if (isAnswered(backend, record)) interactions.delete(id);
  const needed = new Set([...interactions.values()].flatMap(({ originalId, sourceId }) => [originalId, sourceId]));
  for (const id of world.messages.keys()) if (!needed.has(id)) world.messages.delete(id);
}
