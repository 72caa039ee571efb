// bot: `/answer` → a kept answer as it was given, and beside it what became of its excerpts since. To the reader alone, where
// they may open it; an id of another place and one that never was get the same reply.
import type { ChatInputCommandInteraction } from 'discord.js';
import { formatDate, formatList } from '../answer/format-fact.js';
import type { Excerpt } from '../domain/answer.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { EXCERPT_CHANGES, findExcerptChange } from '../quotes/find-excerpt-change.js';
import type { Store } from '../store/store.js';
import { callLanguage, type Handler, showNotice } from './bot-call.js';
import { quoteTexts } from './quote-texts.js';
import { renderAnswer } from './render/render-answer.js';
import { excerptsOf } from './render/render-next-excerpts.js';
import { renderNotices } from './render/render-notice.js';
import { openStoredAnswer, renderContextOf } from './stored-answer.js';

export const reopenAnswer: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  const { responder, context } = call;
  await responder.acknowledge({ isPrivate: true });
  const opened = openStoredAnswer(interaction.options.getString('id', true), call);
  if (!opened) return showNotice(call, (texts) => texts.unknownAnswer);
  const { stored, answer } = opened;
  call.facts.answerId = stored.id;
  const language = callLanguage(call);
  const day = new Date(stored.createdAtMs).toISOString().slice(0, 10);
  await responder.show(renderAnswer(answer, renderContextOf(stored, stored.turn.language, false)));
  await responder.note(
    renderNotices([
      quoteTexts(language).givenOn(formatDate(day, language), answer.corpus),
      ...describeChanges(excerptsOf(answer), context.app.store, language),
    ]),
  );
  return 'shown';
};

/** One sentence for each thing that became of an excerpt, with the numbers it goes for. */
function describeChanges(
  excerpts: readonly Excerpt[],
  store: Pick<Store, 'document'>,
  language: InterfaceLanguage,
): string[] {
  const found = excerpts.map((excerpt) => ({
    number: `[${excerpt.citation.number}]`,
    change: findExcerptChange(excerpt, store.document(excerpt.citation.documentId as DocumentId)),
  }));
  return EXCERPT_CHANGES.flatMap((change) => {
    const numbers = found.filter((each) => each.change === change).map(({ number }) => number);
    return numbers.length === 0 ? [] : [quoteTexts(language).changes[change](formatList(numbers, language))];
  });
}
