// bot: ONE LINE → message: notices, the place in the queue, help. The caller's sentence is shown as text, never as markup.
import type { InterfaceLanguage } from '../../domain/language.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { ACCENTS, composeMessage, lineIn } from './compose-message.js';
import type { MessageBody, MessageFile } from './render-context.js';

const NOTICE_MAX = 2000;
const LINE_MAX = 400;

/** One private line; markdown in it is escaped, at most 2,000 characters are shown. */
export const renderNotice = (sentence: string): MessageBody =>
  composeMessage({
    accent: ACCENTS.plain,
    blocks: [escapeLine(sentence, NOTICE_MAX, { keepsIsolates: true }) || '–'],
  });

/** Several lines, as `renderNotice` shows one, and a file to take away. */
export const renderNotices = (sentences: readonly string[], file?: MessageFile): MessageBody =>
  composeMessage({
    accent: ACCENTS.plain,
    blocks: [sentences.map((each) => escapeLine(each, LINE_MAX, { keepsIsolates: true })).join('\n') || '–'],
    ...(file !== undefined && { file }),
  });

/** "You are third in the queue." @param position from 1: how many are answered until it is this person's turn */
export const renderQueued = (position: number, language: InterfaceLanguage): MessageBody =>
  composeMessage({ accent: ACCENTS.plain, blocks: [lineIn(language, answerTexts(language).queued(position))] });

/** What the bot does, how to ask, and what it will not do. */
export function renderHelp(language: InterfaceLanguage): MessageBody {
  const { heading, does, refusesHeading, refuses } = answerTexts(language).help;
  const list = (title: string, lines: readonly string[]) =>
    [lineIn(language, `**${title}**`), ...lines.map((line) => lineIn(language, line, '- '))].join('\n');
  return composeMessage({ accent: ACCENTS.plain, blocks: [list(heading, does), list(refusesHeading, refuses)] });
}
