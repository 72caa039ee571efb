// bot: ANSWER → message: lead, excerpts as quotations, numbered sources, footer, buttons; or an abstention with its cause.
// Excerpts are shown whole; what does not fit waits behind Next excerpts. Adds nothing to what was found.

import { describeSurvey } from '../../answer/describe-survey.js';
import { formatDate, formatList } from '../../answer/format-fact.js';
import { interfaceTexts } from '../../answer/interface-texts.js';
import type { Abstention, Answer, AnsweredQuestion } from '../../domain/answer.js';
import { answerTexts } from '../answer-texts.js';
import { MESSAGE_TEXT_MAX } from '../discord-limits.js';
import { escapeLine } from '../escape-markdown.js';
import { answerButtons, buttonsOf, countDocuments, documentSelect, excerptButtons } from './answer-controls.js';
import { boldLead } from './bold-lead.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import { joinFacts } from './describe-source.js';
import { fitExcerpts } from './fit-excerpts.js';
import { answerEventBlock, answerEventButtons } from './render-answer-event.js';
import { composedBlock } from './render-composed.js';
import type { MessageBody, RenderContext } from './render-context.js';
import { VOICE_MAX, writeVoiceLine } from './write-voice-line.js';

// Together with the small print at most 1,450 units, so that an excerpt and its source always have their room.
const LEAD_MAX = 600;
const QUESTION_MAX = 200;
const NOTE_MAX = 160;
const NOTES_SHOWN = 2;
const LABEL_MAX = 40;
/** For "… more under Next excerpts", which is known only afterwards. */
const HINT_ROOM = 120;

/** With this much the first excerpt always fits. */
const EXCERPT_ROOM = 2300;
/** What an answer of several documents says of their years. */
const SURVEY_BLOCK_MAX = 700;
/** For an event beside an abstention, which has no excerpts. */
const EVENT_ROOM = 2000;

/** The first page of an answer, or the abstention. */
export const renderAnswer = (answer: Answer, context: RenderContext): MessageBody =>
  answer.outcome === 'answered' ? renderAnswered(answer, context) : renderAbstention(answer, context);

function renderAnswered(answer: AnsweredQuestion, context: RenderContext): MessageBody {
  const { language } = context;
  const texts = answerTexts(language);
  const head = headOf(answer, boldLead(answer, language, LEAD_MAX), context);
  const footer = footerOf(answer, context);
  const room = MESSAGE_TEXT_MAX - head.length - footer.length - HINT_ROOM - VOICE_MAX;
  const survey = surveyBlock(answer, language, Math.min(SURVEY_BLOCK_MAX, room - EXCERPT_ROOM));
  const composed = composedBlock(answer.composed, language, room - survey.length - EXCERPT_ROOM);
  const taken = survey.length + composed.length;
  const event = answerEventBlock(answer.events, language, room - taken - EXCERPT_ROOM);
  const left = room - taken - event.length;
  const { quotations, sources, shown, rest } = fitExcerpts(answer.excerpts, language, left);
  const hint = rest.length === 0 ? [] : [lineIn(language, texts.moreBehind(rest.length), '-# ')];
  const share = context.isPrivate ? [buttonsOf(context)('share')] : [];
  return composeMessage({
    accent: ACCENTS.answered,
    blocks: [
      head,
      composed,
      survey,
      ...quotations,
      [...sources, ...writeVoiceLine(answer.excerpts, language), ...hint].join('\n'),
      event,
    ],
    footer,
    rows: [
      [...excerptButtons(shown, rest, context), ...share],
      documentSelect(answer, context),
      event === '' ? [] : answerEventButtons(answer.events, language),
      answerButtons(context),
    ],
  });
}

function renderAbstention(answer: Abstention, context: RenderContext): MessageBody {
  const { language } = context;
  const make = buttonsOf(context);
  // The answer's own sentence announces passages that follow; here they wait behind a button.
  const lead =
    answer.nearest.length > 0
      ? lineIn(language, answerTexts(language).lowConfidence)
      : boldLead(answer, language, LEAD_MAX);
  const survey = surveyBlock(answer, language, SURVEY_BLOCK_MAX);
  const offers = [
    ...(answer.nearest.length > 0 ? [make('nearest')] : []),
    ...(answer.cause === 'filtered-out' && context.hasFilters ? [make('unfilter')] : []),
    ...(context.isPrivate ? [make('share')] : []),
  ];
  return composeMessage({
    accent: ACCENTS.abstained,
    blocks: [
      headOf(answer, lead, context),
      survey,
      answerEventBlock(answer.events, language, EVENT_ROOM - survey.length),
    ],
    footer: footerOf(answer, context),
    // What replies find the answer by stands first.
    rows: [offers, answerButtons(context), answerEventButtons(answer.events, language)],
  });
}

/** The question as understood, the lead, and what qualifies it. */
function headOf(answer: Answer, lead: string, { language, resolvedQuestion }: RenderContext): string {
  const lines = [
    lead,
    ...missingLines(answer, language),
    ...answer.notes.slice(0, NOTES_SHOWN).map((note) => noteLine(note, language)),
  ];
  if (resolvedQuestion !== undefined) {
    const question = insertIn(language, escapeLine(resolvedQuestion, QUESTION_MAX));
    lines.unshift(lineIn(language, answerTexts(language).understoodAs(question), '-# '));
  }
  return lines.join('\n');
}

/** As many lines as fit; the last ones go first. */
function surveyBlock(answer: Answer, language: RenderContext['language'], room: number): string {
  const lines = answer.survey === undefined ? [] : describeSurvey(answer.survey, language);
  let block = '';
  for (const line of lines) {
    const next = `${block}${block === '' ? '' : '\n'}${lineIn(language, escapeLine(line, NOTE_MAX))}`;
    if (next.length + 2 > room) return block === '' ? '' : `${block}\n…`;
    block = next;
  }
  return block;
}

const noteLine = (note: string, language: RenderContext['language']): string =>
  lineIn(language, escapeLine(note, NOTE_MAX, { keepsIsolates: true }));

/** What was not found, unless lead or notes already say so. */
function missingLines(answer: Answer, language: RenderContext['language']): string[] {
  const said = [answer.lead, ...answer.notes].join('\n');
  const unsaid = answer.missing.filter((word) => !said.includes(word));
  if (unsaid.length === 0) return [];
  const texts = interfaceTexts(language);
  return [noteLine(texts.answeredMissing(formatList(unsaid.map(texts.quote), language)), language)];
}

function footerOf(answer: Answer, context: RenderContext): string {
  const { language, answerLabel, documentCount, corpusDate } = context;
  const texts = answerTexts(language);
  const isAnswered = answer.outcome === 'answered';
  const facts = [
    insertIn(language, escapeLine(answerLabel, LABEL_MAX)),
    isAnswered ? texts.quotedExactly : undefined,
    texts.documentsUsed(isAnswered ? countDocuments(answer.excerpts) : 0, documentCount),
    texts.corpusOf(insertIn(language, escapeLine(formatDate(corpusDate, language), LABEL_MAX))),
  ];
  return lineIn(language, joinFacts(facts), '-# ');
}
