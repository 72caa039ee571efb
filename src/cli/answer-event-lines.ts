// cli: AN EVENT beside an answer → lines for a terminal, unescaped: that it comes from the registry, what it is, who says so,
// and whether a stored document proves it.
import type { AnswerEvent } from '../domain/answer.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { eventTexts } from '../events/event-texts.js';
import { formatEventDate } from '../events/format-event-date.js';

export function answerEventLines({ event, label, place }: AnswerEvent, language: InterfaceLanguage): string[] {
  const texts = eventTexts(language);
  const facts = [
    formatEventDate(event, language) ?? texts.undated,
    label,
    label.includes(place ?? '') ? undefined : place,
    event.status === 'planned' ? texts.statuses.planned : undefined,
  ];
  const proving = event.sources.filter(({ excerpt }) => excerpt !== undefined);
  return [
    ...(proving.length === 0 ? [`${texts.fromRegistry}:`] : []),
    `${facts.filter((fact) => fact !== undefined).join(' · ')} [${event.id}]`,
    ...(label === event.name ? [] : [`  ${event.name}`]),
    ...proving.map(({ excerpt, documentId }) => `> ${excerpt} (${documentId})`),
    ...event.sources.flatMap(({ url, standing }) => (url === undefined ? [] : [`${url} (${texts.labels[standing]})`])),
    ...(proving.length === 0 ? [texts.noDocument] : []),
  ];
}
