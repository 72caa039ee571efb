// bot: what can be done with an answer → its buttons and selects. A control appears only where it leads somewhere.
import { ButtonStyle } from 'discord.js';
import { formatDate } from '../../answer/format-fact.js';
import type { Answer, Excerpt } from '../../domain/answer.js';
import { answerTexts } from '../answer-texts.js';
import type { ButtonAction } from '../custom-id.js';
import { choiceOfDocument } from '../document-choice.js';
import { button, type Control, select } from './compose-message.js';
import type { RenderContext } from './render-context.js';

type RowContext = Pick<RenderContext, 'language' | 'answerId' | 'isPrivate' | 'canMoveToThread'>;

/** Buttons about the excerpts on a page. @param rest those still to come */
export function excerptButtons(shown: readonly Excerpt[], rest: readonly Excerpt[], context: RowContext): Control[] {
  const make = buttonsOf(context);
  const [first] = shown;
  const [following] = rest;
  return [
    ...(first ? [make('more', String(first.citation.number))] : []),
    ...(following ? [make('next', String(following.citation.number))] : []),
    ...(first ? [make('why'), make('cite')] : []),
  ];
}

/** Buttons about the answer as a whole. */
export function answerButtons(context: RowContext): Control[] {
  const { answerId } = context;
  const make = buttonsOf(context);
  return [
    button({ action: 'up', answerId }, '👍'),
    button({ action: 'down', answerId }, '👎'),
    make('follow'),
    ...(context.canMoveToThread ? [make('thread')] : []),
    ...(context.isPrivate
      ? []
      : [
          button({ action: 'delete', answerId }, answerTexts(context.language).buttons.delete, {
            style: ButtonStyle.Danger,
          }),
        ]),
  ];
}

/** A select of the documents that an answer quotes; empty when there is one only. */
export function documentSelect(answer: Answer, context: RowContext): Control[] {
  const excerpts = answer.outcome === 'answered' ? answer.excerpts : [];
  if (countDocuments(excerpts) < 2) return [];
  const { language, answerId } = context;
  const choices = excerpts.map(({ citation }) => ({
    value: choiceOfDocument(citation.documentId),
    label: citation.title,
    description: [citation.publisher, citation.date && formatDate(citation.date, language)].filter(Boolean).join(' · '),
  }));
  return [select({ action: 'document', answerId }, answerTexts(language).buttons.chooseDocument, choices)];
}

export const countDocuments = (excerpts: readonly Excerpt[]): number =>
  new Set(excerpts.map((excerpt) => excerpt.citation.documentId)).size;

type LabelledAction = Exclude<ButtonAction, 'up' | 'down' | 'document' | 'page' | 'event' | 'draft'>;

/** Buttons with the label of their action. */
export const buttonsOf =
  ({ language, answerId }: Pick<RenderContext, 'language' | 'answerId'>) =>
  (action: LabelledAction, argument?: string): Control =>
    button(
      { action, answerId, ...(argument === undefined ? {} : { argument }) },
      answerTexts(language).buttons[action],
    );
