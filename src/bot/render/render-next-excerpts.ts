// bot: ANSWER → further pages of it: excerpts not shown yet, those of one document, or the nearest passages of an
// abstention. Excerpts of an earlier page are not repeated.
import type { Answer, Excerpt } from '../../domain/answer.js';
import { answerTexts } from '../answer-texts.js';
import { MESSAGE_TEXT_MAX } from '../discord-limits.js';
import { choiceOfDocument } from '../document-choice.js';
import { escapeLine } from '../escape-markdown.js';
import { excerptButtons } from './answer-controls.js';
import { ACCENTS, type Control, composeMessage, insertIn, lineIn } from './compose-message.js';
import { fitExcerpts } from './fit-excerpts.js';
import type { MessageBody, RenderContext } from './render-context.js';

const TITLE_MAX = 200;
const HINT_ROOM = 120;

/** Excerpts from citation number `from` on, of an answer or of an abstention's nearest. Undefined when there is none: a forged or outdated button. */
export function renderNextExcerpts(answer: Answer, from: number, context: RenderContext): MessageBody | undefined {
  const excerpts = excerptsOf(answer).filter((excerpt) => excerpt.citation.number >= from);
  const texts = answerTexts(context.language);
  const heading = answer.outcome === 'answered' ? texts.furtherExcerpts : texts.nearestHeading;
  return renderExcerpts(heading, excerpts, context);
}

/** The excerpts that the answer holds from the chosen document (value of the select); undefined when it holds none. */
export function renderDocumentExcerpts(
  answer: Answer,
  choice: string,
  context: RenderContext,
): MessageBody | undefined {
  const excerpts = excerptsOf(answer).filter(({ citation }) => choiceOfDocument(citation.documentId) === choice);
  const title = insertIn(context.language, escapeLine(excerpts[0]?.citation.title ?? '', TITLE_MAX));
  return renderExcerpts(answerTexts(context.language).excerptsFrom(title), excerpts, context);
}

/** The nearest passages of an abstention, marked as such; undefined when there is none. */
export const renderNearest = (answer: Answer, context: RenderContext): MessageBody | undefined =>
  answer.outcome === 'answered' ? undefined : renderNextExcerpts(answer, 1, context);

/** All excerpts an answer holds: those that answer, or the nearest. */
export const excerptsOf = (answer: Answer): readonly Excerpt[] =>
  answer.outcome === 'answered' ? answer.excerpts : answer.nearest;

/** A page of excerpts under a heading. @param heading markdown, at most 800 units */
export function renderExcerpts(
  heading: string,
  excerpts: readonly Excerpt[],
  context: RenderContext,
  controls: readonly Control[] = [],
): MessageBody | undefined {
  if (excerpts.length === 0) return undefined;
  const { language } = context;
  const head = lineIn(language, heading);
  const { quotations, sources, shown, rest } = fitExcerpts(
    excerpts,
    language,
    MESSAGE_TEXT_MAX - head.length - HINT_ROOM,
  );
  const hint = rest.length === 0 ? [] : [lineIn(language, answerTexts(language).moreBehind(rest.length), '-# ')];
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [head, ...quotations, [...sources, ...hint].join('\n')],
    rows: [[...excerptButtons(shown, rest, context), ...controls]],
  });
}
