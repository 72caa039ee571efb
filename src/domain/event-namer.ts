// domain: what the answer path asks of the registry of events. An interface, so that answering knows no registry.
import type { AnswerEvent } from './answer.js';
import type { InterfaceLanguage } from './language.js';
import type { QuestionFilters, UnderstoodQuestion } from './question.js';

export interface EventNamer {
  /** Those that the question clearly names; empty for most questions. Filters hold for events, too. */
  eventsNamed(
    question: Pick<UnderstoodQuestion, 'text' | 'asked'>,
    filters: QuestionFilters,
    language: InterfaceLanguage,
  ): readonly AnswerEvent[];
}
