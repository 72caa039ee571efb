// bot: what runs here → message: version, corpus, model, measured quality, privacy. Figures are given, none is made up here.

import { composedTexts } from '../../answer/compose/composed-texts.js';
import { formatDate, formatNumber, formatShare } from '../../answer/format-fact.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import type { QualityCard } from '../../evaluation/quality-card.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import type { MessageBody } from './render-context.js';

export interface AboutFacts {
  readonly version: string;
  readonly documentCount: number;
  readonly passageCount: number;
  /** `YYYY-MM-DD`. */
  readonly corpusDate: string;
  readonly model: string;
  /** Undefined: nothing was measured. */
  readonly quality: QualityCard | undefined;
  /** How long questions and answers are kept, in days. */
  readonly retentionDays: number;
  /** Host of the model that composes; undefined: nothing is composed, and nothing sent. */
  readonly composesAt?: string | undefined;
}

const FACT_MAX = 120;
/** Sentences follow each other without a blank. */
const SPACELESS: ReadonlySet<InterfaceLanguage> = new Set(['zh', 'ja']);

export function renderAbout(facts: AboutFacts, language: InterfaceLanguage): MessageBody {
  const texts = answerTexts(language);
  const { about } = texts;
  const foreign = (text: string) => insertIn(language, escapeLine(text, FACT_MAX));
  const labelled = (name: string, value: string) => lineIn(language, texts.labelled(`**${name}**`, value));
  const { documentCount, passageCount, corpusDate, quality } = facts;
  const size = about.corpusSize(
    documentCount,
    formatNumber(passageCount, language),
    foreign(formatDate(corpusDate, language)),
  );
  const { composesAt } = facts;
  const composed = composedTexts(language);
  const purpose = composesAt === undefined ? about.purpose : composed.purpose;
  const sent = composesAt === undefined ? about.nothingSent : composed.sentTo(escapeLine(composesAt, FACT_MAX));
  const measuredOn = quality && about.measuredOn(formatNumber(quality.questions, language));
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      `**Aide-Mémoire**\n${lineIn(language, purpose)}`,
      [
        labelled(about.version, foreign(facts.version)),
        labelled(about.corpus, size),
        labelled(about.model, foreign(facts.model)),
      ].join('\n'),
      [labelled(about.quality, measuredOn ?? about.notMeasured), ...figureLines(quality, language)].join('\n'),
      labelled(about.privacy, `${sent}${SPACELESS.has(language) ? '' : ' '}${about.keptFor(facts.retentionDays)}`),
    ],
  });
}

/** `- What was counted: 75.6% (68/90)` */
function figureLines(quality: QualityCard | undefined, language: InterfaceLanguage): string[] {
  const { about, labelled } = answerTexts(language);
  return (quality?.figures ?? []).map(({ name, right, of }) => {
    const figure = `${formatShare(right / of, language)} (${right}/${of})`;
    return lineIn(language, labelled(about.figures[name], insertIn(language, figure)), '- ');
  });
}
