// bot: passages for a message's claim ("Find a source") → message. Says what the passages are, not whether the claim holds.
import type { Excerpt } from '../../domain/answer.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { buttonsOf } from './answer-controls.js';
import { ACCENTS, composeMessage, lineIn } from './compose-message.js';
import type { MessageBody, RenderContext } from './render-context.js';
import { renderExcerpts } from './render-next-excerpts.js';

const CLAIM_MAX = 300;

/** @param claim text of the message; quoted at the head, shortened to a line */
export function renderFoundSources(claim: string, excerpts: readonly Excerpt[], context: RenderContext): MessageBody {
  const { language } = context;
  const texts = answerTexts(language);
  const heading = `**${texts.foundHeading}**\n> ${escapeLine(claim, CLAIM_MAX) || '–'}\n`;
  const share = context.isPrivate ? [buttonsOf(context)('share')] : [];
  return (
    renderExcerpts(`${heading}${lineIn(language, texts.foundNote)}`, excerpts, context, share) ??
    composeMessage({
      accent: ACCENTS.abstained,
      blocks: [`${lineIn(language, heading)}${lineIn(language, texts.foundNothing)}`],
    })
  );
}
