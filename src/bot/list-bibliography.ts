// bot: `/bibliography` → the sources of the public answers given in this channel or thread, each once, in one style: as a list
// and as a file. To the reader alone; private answers are nobody's bibliography.
import type { ChatInputCommandInteraction } from 'discord.js';
import { formatNumber } from '../answer/format-fact.js';
import type { DocumentId } from '../domain/document.js';
import { toMarkdown } from '../quotes/citation/citation-text.js';
import type { CitedSource } from '../quotes/citation/cited-source.js';
import { composeBibliography } from '../quotes/citation/compose-bibliography.js';
import { writeBibliographyFile } from '../quotes/citation/write-bibliography-file.js';
import { DEFAULT_STYLE, isCitationStyle, isProseStyle } from '../quotes/citation/write-citation.js';
import { citeAnswer } from '../quotes/export-answer.js';
import { type BotCall, callLanguage, corpusOf, type Handler } from './bot-call.js';
import { FILE_TYPES } from './commands/quote-commands.js';
import { isDocumentAllowed } from './guild-settings.js';
import { quoteTexts } from './quote-texts.js';
import { renderBibliography } from './render/render-citations.js';
import { renderNotice } from './render/render-notice.js';
import { readAnswer } from './stored-answer.js';

/** The newest ones; a longer exchange has its sources among them many times over. */
const ANSWERS_MAX = 500;

export const listBibliography: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const language = callLanguage(call);
  const sources = citedHere(call);
  if (sources.length === 0) {
    await call.responder.show(renderNotice(quoteTexts(language).nothingCited));
    return 'noticed';
  }
  const style = interaction.options.getString('style') ?? DEFAULT_STYLE;
  const wanted = interaction.options.getString('file');
  const type = FILE_TYPES.find((each) => each === wanted) ?? 'md';
  const prose = isCitationStyle(style) && isProseStyle(style) ? style : DEFAULT_STYLE;
  const bibliography = composeBibliography(sources, prose, language);
  const content = Buffer.from(await writeBibliographyFile(bibliography, type));
  const lines = bibliography.entries.map(({ text }) => `- ${toMarkdown(text)}`);
  const count = formatNumber(lines.length, language);
  await call.responder.show(renderBibliography(lines, { name: `sources.${type}`, content }, { language, count }));
  return 'shown';
};

/** Passages that were only offered answered nothing: they are left out, as is what the server no longer uses. */
function citedHere({ scene, context }: BotCall): CitedSource[] {
  const { botStore } = context.app;
  const languages = new Map(
    corpusOf({ scene, context })
      .documents()
      .map(({ id, metadata }) => [id, metadata.language]),
  );
  const languageOf = (id: string) => languages.get(id as DocumentId);
  return botStore
    .publicAnswersIn(scene.viewer, ANSWERS_MAX)
    .map(readAnswer)
    .filter(({ outcome }) => outcome === 'answered')
    .flatMap((answer) => citeAnswer(answer, { languageOf }))
    .filter(({ documentId }) => isDocumentAllowed(scene.settings, documentId));
}
