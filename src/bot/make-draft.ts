// bot: WISH TO ADD OR RENEW A DOCUMENT → progress edited in place, then the card with its buttons, or one sentence. What comes out waits in
// memory; `decide-draft.ts` takes it from there.
import { formatNumber } from '../answer/format-fact.js';
import { makeAnswerId } from '../domain/answer-id.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import type { DraftOutcome, DraftStep, WantedSource } from '../drafts/draft-outcome.js';
import { type BotCall, callLanguage } from './bot-call.js';
import type { HandlerOutcome } from './bot-context.js';
import { plainLine } from './escape-markdown.js';
import { describeRefusal, ownSourceTexts } from './own-source-texts.js';
import { renderDraft } from './render/render-draft.js';
import { renderNotice } from './render/render-notice.js';
import { DRAFT_KEPT_MS } from './waiting-drafts.js';

/** Below the quarter of an hour in which Discord takes edits of the reply. */
const READING_MAX_MS = 12 * 60_000;
/** Discord takes some five edits in five seconds. */
const PROGRESS_EVERY_MS = 1500;
export const TITLE_SHOWN_MAX = 100;
const ORIGIN_KEPT_MAX = 200;
const MS_PER_MINUTE = 60_000;

/** @param guildId of the server that the call's scope is of */
export async function makeDraft(
  source: WantedSource,
  replaces: DocumentId | undefined,
  guildId: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  const { drafts } = call.context;
  const texts = ownSourceTexts(callLanguage(call));
  const busy = drafts.begin(guildId);
  if (busy !== undefined) return saySentence(call, busy === 'own' ? texts.busyHere : texts.busyElsewhere);
  try {
    const timeOut = AbortSignal.timeout(READING_MAX_MS);
    const outcome = await makeInSteps(source, replaces, timeOut, call);
    if (outcome.kind === 'stopped') return saySentence(call, timeOut.aborted ? texts.timedOut : texts.interrupted);
    return await showOutcome(outcome, source, guildId, call);
  } finally {
    drafts.end(guildId);
  }
}

async function makeInSteps(
  source: WantedSource,
  replaces: DocumentId | undefined,
  timeOut: AbortSignal,
  call: BotCall,
): Promise<DraftOutcome> {
  const { app, queue } = call.context;
  const progress = showProgress(call);
  const outcome = await app.drafts.make({
    ...{ source, scope: call.scene.scope, onStep: progress.step },
    ...(replaces !== undefined && { replaces }),
    signal: AbortSignal.any([queue.stopping, timeOut]),
    inTurn: (work) => queue.runBehind(work),
  });
  // A late edit may not overtake the result.
  await progress.settled();
  return outcome;
}

async function showOutcome(
  outcome: Exclude<DraftOutcome, { kind: 'stopped' }>,
  source: WantedSource,
  guildId: string,
  call: BotCall,
): Promise<HandlerOutcome> {
  const { drafts, app, now } = call.context;
  const language = callLanguage(call);
  const texts = ownSourceTexts(language);
  if (outcome.kind === 'refused') {
    const { reason } = outcome;
    const origin = (source.kind === 'page' ? source.url : source.name).slice(0, ORIGIN_KEPT_MAX);
    drafts.noteFailure(guildId, { origin, reason, atMs: now() });
    return saySentence(call, describeRefusal(reason, app.config.maxSourceBytes, language));
  }
  if (outcome.kind === 'unchanged')
    return saySentence(call, texts.unchanged(plainLine(outcome.title, TITLE_SHOWN_MAX)));
  const draftId = makeAnswerId();
  if (!drafts.hold(draftId, guildId, outcome.draft)) return saySentence(call, texts.busyElsewhere);
  const minutes = DRAFT_KEPT_MS / MS_PER_MINUTE;
  await call.responder.show(renderDraft(outcome.draft, { language, draftId, minutes }));
  return 'shown';
}

/** One edit at a time, and not too many: steps in between are not shown. */
function showProgress(call: BotCall): { step(step: DraftStep): void; settled(): Promise<void> } {
  const language = callLanguage(call);
  let sending: Promise<void> | undefined;
  let sentAt = Number.NEGATIVE_INFINITY;
  const step = (step: DraftStep): void => {
    if (sending !== undefined || performance.now() - sentAt < PROGRESS_EVERY_MS) return;
    sentAt = performance.now();
    // Progress is a courtesy: where it cannot be shown, the result says what there is to say.
    sending = call.responder
      .show(renderNotice(describeStep(step, language)))
      .catch(() => undefined)
      .finally(() => {
        sending = undefined;
      });
  };
  return { step, settled: async () => sending };
}

function describeStep(step: DraftStep, language: InterfaceLanguage): string {
  const { steps } = ownSourceTexts(language);
  if (step.kind !== 'embedding') return steps[step.kind];
  return steps.embedding(formatNumber(step.done, language), formatNumber(step.all, language));
}

export async function saySentence({ responder }: BotCall, sentence: string): Promise<HandlerOutcome> {
  await responder.show(renderNotice(sentence));
  return 'noticed';
}
