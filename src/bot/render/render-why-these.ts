// bot: SCORE TRACES → message: why these excerpts came first, in the reader's words; the figures shown add up.
import type { Answer, ScoreTrace } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { roundToSum } from '../../domain/round-to-sum.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { SCORE_GROUPS, type ScoreGroup } from '../texts/answer/text-set.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import { numberMark } from './describe-source.js';
import type { MessageBody, RenderContext } from './render-context.js';
import { excerptsOf } from './render-next-excerpts.js';

/** A point is a hundredth of the score, in which one full match in meaning counts 1. */
const POINTS = 100;
const EXCERPTS_EXPLAINED = 5;
const TITLE_MAX = 120;

const GROUP_OF: Readonly<Record<string, ScoreGroup>> = {
  maxSim: 'meaning',
  detail: 'meaning',
  dense: 'meaning',
  lexical: 'words',
  documentEntities: 'names',
  chunkEntities: 'names',
  head: 'document',
  headEntities: 'document',
  askedType: 'kind',
  length: 'length',
};

export function renderWhyThese(answer: Answer, { language }: Pick<RenderContext, 'language'>): MessageBody {
  const texts = answerTexts(language);
  const explained = excerptsOf(answer)
    .slice(0, EXCERPTS_EXPLAINED)
    .map(({ citation, trace }) => {
      const title = insertIn(language, escapeLine(citation.title, TITLE_MAX));
      const total = texts.points(Math.round(trace.total * POINTS));
      const head = lineIn(language, `**${numberMark(citation.number)} ${total}** · ${title}`);
      return [head, ...partLines(trace, language)].join('\n');
    });
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [lineIn(language, `**${texts.whyHeading}**`), ...explained, lineIn(language, texts.whyNote, '-# ')],
  });
}

/** One line a group that counts, the most first. */
function partLines(trace: ScoreTrace, language: InterfaceLanguage): string[] {
  const sums = new Map<ScoreGroup, number>(SCORE_GROUPS.map((group) => [group, 0]));
  const add = (group: ScoreGroup, points: number) => sums.set(group, (sums.get(group) ?? 0) + points);
  let explained = 0;
  for (const [name, part] of Object.entries(trace.parts)) {
    add(Object.hasOwn(GROUP_OF, name) ? GROUP_OF[name]! : 'other', part * POINTS);
    explained += part;
  }
  add('other', (trace.total - explained) * POINTS);
  const points = roundToSum([...sums.values()], trace.total * POINTS);
  const { scoreGroups } = answerTexts(language);
  return SCORE_GROUPS.map((group, index) => ({ group, points: points[index]! }))
    .filter((part) => part.points !== 0)
    .sort((a, b) => b.points - a.points)
    .map((part) => lineIn(language, `${part.points} · ${scoreGroups[part.group]}`, '- '));
}
