// bot: `/answer` → a kept answer as it was given, beside it what became of its excerpts since and whether there is better
// evidence now, and, if wanted, the answer as a file. To the reader alone, where they may open it; an id of another place and
// one that never was get the same reply.
import type { ChatInputCommandInteraction } from 'discord.js';
import { describeChanges, listChanges } from '../answer/describe-changes.js';
import { type EvidenceNow, findEvidenceNow } from '../answer/find-evidence-now.js';
import type { DocumentId } from '../domain/document.js';
import { DEFAULT_STYLE } from '../quotes/citation/write-citation.js';
import { type AnswerExport, exportAnswerAsDocx, exportAnswerAsMarkdown } from '../quotes/export-answer.js';
import { filtersHere } from './answer-question.js';
import { type BotCall, callLanguage, corpusOf, type Handler, showNotice } from './bot-call.js';
import { ANSWER_FILE_TYPES, type AnswerFileType } from './commands/quote-commands.js';
import { renderAnswer } from './render/render-answer.js';
import type { MessageFile } from './render/render-context.js';
import { renderNotices } from './render/render-notice.js';
import { type OpenedAnswer, openStoredAnswer, renderContextOf } from './stored-answer.js';

export const reopenAnswer: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  const { responder } = call;
  await responder.acknowledge({ isPrivate: true });
  const opened = openStoredAnswer(interaction.options.getString('id', true), call);
  if (!opened) return showNotice(call, (texts) => texts.unknownAnswer);
  const { stored, answer } = opened;
  call.facts.answerId = stored.id;
  await responder.show(renderAnswer(answer, renderContextOf(stored, stored.turn.language, false)));
  const wanted = ANSWER_FILE_TYPES.find((each) => each === interaction.options.getString('file'));
  const kept = { answer, createdAtMs: stored.createdAtMs };
  const changes = listChanges(answer, corpusOf(call));
  const sentences = describeChanges(kept, changes, await askAgain(opened, call), callLanguage(call));
  await responder.note(renderNotices(sentences, wanted && (await exportFile(opened, wanted, call))));
  return 'shown';
};

/** In its turn, as any question; whoever may not ask now is told nothing about it. */
const askAgain = ({ stored, answer }: OpenedAnswer, { context, scene }: BotCall): Promise<EvidenceNow> =>
  findEvidenceNow(answer, async () => {
    const { question, filters, language } = stored.turn;
    const options = { filters: filtersHere(filters, scene), interfaceLanguage: language };
    const outcome = await context.queue.run(scene.viewer, () => context.app.ask(question, scene.scope, options));
    return outcome.kind === 'done' ? outcome.value : undefined;
  });

async function exportFile(
  { stored, answer, render }: OpenedAnswer,
  type: AnswerFileType,
  call: BotCall,
): Promise<MessageFile> {
  const about: AnswerExport = {
    language: render.language,
    style: DEFAULT_STYLE,
    answerId: render.answerLabel,
    answeredOn: new Date(stored.createdAtMs).toISOString().slice(0, 10),
    languageOf: (id) => corpusOf(call).document(id as DocumentId)?.metadata.language,
  };
  const content = type === 'docx' ? await exportAnswerAsDocx(answer, about) : exportAnswerAsMarkdown(answer, about);
  return { name: `${render.answerLabel}.${type}`, content: Buffer.from(content) };
}
