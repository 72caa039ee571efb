// bot: the event that a question names, beside its answer → a block of the message and a button that opens it. It says that
// it comes from the registry and, where so, that no stored document proves it: it is never a quotation.
import type { AnswerEvent } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { eventTexts } from '../../events/event-texts.js';
import { eventMessageTexts } from '../event-message-texts.js';
import { button, type Control, lineIn } from './compose-message.js';
import { EVENT_LABEL_MAX, eventDate, insertText, linkTo } from './describe-event.js';
import { joinFacts } from './describe-source.js';
import { choiceOfEvent } from './event-controls.js';

const PLACE_MAX = 80;

/** Empty for no event, and where not even its line fits; links are left out where there is no room for them. */
export function answerEventBlock(
  events: readonly AnswerEvent[] | undefined,
  language: InterfaceLanguage,
  room: number,
): string {
  const [named] = events ?? [];
  if (named === undefined) return '';
  const { event, label, place } = named;
  const texts = eventTexts(language);
  const isProven = event.sources.some(({ excerpt }) => excerpt !== undefined);
  const facts = [
    `**${eventDate(event, language)}**`,
    insertText(label, EVENT_LABEL_MAX, language),
    place === undefined || label.includes(place) ? undefined : insertText(place, PLACE_MAX, language),
    event.status === 'planned' ? texts.statuses.planned : undefined,
  ];
  const name = label === event.name ? [] : [lineIn(language, insertText(event.name, EVENT_LABEL_MAX, language), '-# ')];
  const line = [lineIn(language, joinFacts(facts)), ...name].join('\n');
  const lines = isProven
    ? [line]
    : [lineIn(language, `${texts.fromRegistry}:`), line, lineIn(language, texts.noDocument, '-# ')];
  let left = room - lines.join('\n').length;
  if (left < 0) return '';
  const links = event.sources.flatMap(({ url }) => {
    const link = linkTo(url);
    if (link === undefined || link.length + ' · -# '.length > left) return [];
    left -= link.length + ' · -# '.length;
    return [link];
  });
  return [...lines, ...(links.length === 0 ? [] : [lineIn(language, joinFacts(links), '-# ')])].join('\n');
}

export const answerEventButtons = (
  events: readonly AnswerEvent[] | undefined,
  language: InterfaceLanguage,
): Control[] =>
  (events ?? [])
    .slice(0, 1)
    .map(({ event }) =>
      button(
        { action: 'event', answerId: 'see', argument: choiceOfEvent(event) },
        eventMessageTexts(language).buttons.chooseEvent,
      ),
    );
