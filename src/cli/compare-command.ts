// cli: `compare A B` → the most similar passages of two stored documents, one below the other, with the words that differ. Bad
// input is found before anything is opened.
import { formatNumber } from '../answer/format-fact.js';
import type { App } from '../app.js';
import { AppError } from '../domain/app-error.js';
import type { DocumentId } from '../domain/document.js';
import type { InterfaceLanguage } from '../domain/language.js';
import {
  type ComparedPassage,
  type ComparedText,
  type Comparison,
  TOPIC_MAX_CHARS,
} from '../quotes/compare-documents.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import type { StoredDocument } from '../store/store.js';
import { type CommandContext, OPERATOR, withApp } from './command-context.js';
import { describeAbsence } from './document-command.js';
import { escapeLine, escapeLines } from './escape-terminal.js';
import { EXIT_CODES, type ExitCode } from './exit-codes.js';
import { readAnswerLanguage, readQuestion } from './read-options.js';
import { describePlace } from './render-verdict.js';
import { writeJsonLine } from './write-json-line.js';

/** As commander parses them; all still unchecked text. */
export interface CompareCommandOptions {
  readonly topic?: string;
  readonly json?: boolean;
  readonly language?: string;
}

interface Sides {
  readonly left: StoredDocument;
  readonly right: StoredDocument;
}

export async function runCompareCommand(
  [a, b]: readonly [a: string, b: string],
  options: CompareCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const language = readAnswerLanguage(options.language ?? 'en');
  const topic = options.topic === undefined ? undefined : readTopic(options.topic);
  if (a === b) throw new AppError('bad-input', 'Both ids are the same: give two different documents.');
  return withApp(context, async (app) => {
    const sides = { left: findDocument(a, app), right: findDocument(b, app) };
    const comparison = await app.compare(sides.left, sides.right, OPERATOR, topic);
    context.output.write(
      options.json === true
        ? writeJsonLine({ a, b, topic, ...comparisonToJson(comparison, sides) })
        : `${renderComparison(comparison, sides, { topic, language })}\n`,
    );
    return EXIT_CODES.done;
  });
}

function readTopic(typed: string): string {
  const topic = readQuestion(typed, 'The topic');
  if (topic.length <= TOPIC_MAX_CHARS) return topic;
  throw new AppError(
    'bad-input',
    `The topic has ${topic.length} characters; at most ${TOPIC_MAX_CHARS} are accepted: some words will do.`,
  );
}

function findDocument(id: string, { store }: Pick<App, 'store'>): StoredDocument {
  const corpus = store.within(OPERATOR);
  const document = corpus.document(id as DocumentId);
  if (document !== undefined) return document;
  const held = corpus.documents().map((each) => each.id);
  throw describeAbsence(id, undefined, held);
}

/** A contract: fields may be added, never changed. */
function comparisonToJson(comparison: Comparison, { left, right }: Sides): Readonly<Record<string, unknown>> {
  if (comparison.outcome !== 'compared') return { outcome: comparison.outcome, passages: [] };
  return {
    outcome: comparison.outcome,
    sameWords: comparison.sameWords,
    passages: comparison.passages.map((passage) => ({
      similarity: passage.similarity,
      a: textToJson(passage.left, left),
      b: textToJson(passage.right, right),
      differences: passage.pieces && differingWords(passage).map(([ours, theirs]) => ({ a: ours, b: theirs })),
    })),
  };
}

const textToJson = ({ text, start, end, language }: ComparedText, { id, sentences }: StoredDocument) => ({
  documentId: id,
  ...{ text, start, end, language },
  paragraph: sentences.find((sentence) => sentence.end > start)?.paragraph,
});

const differingWords = ({ left, right, pieces = [] }: ComparedPassage): (readonly [string, string])[] =>
  pieces
    .filter(({ isSame }) => !isSame)
    .map(({ quoted, source }) => [
      left.text.slice(quoted.start, quoted.end).trim(),
      right.text.slice(source.start, source.end).trim(),
    ]);

interface Wording {
  readonly topic: string | undefined;
  readonly language: InterfaceLanguage;
}

function renderComparison(comparison: Comparison, { left, right }: Sides, { topic, language }: Wording): string {
  const texts = quotationTexts(language).comparison;
  if (comparison.outcome !== 'compared') {
    if (comparison.outcome === 'identical') return texts.identical;
    return topic === undefined ? texts.nothingAlike : texts.nothingOnTopic(escapeLine(topic));
  }
  const pairs = comparison.passages.map((passage) =>
    [
      ...sideLines(passage.left, left, language),
      ...sideLines(passage.right, right, language),
      ...(passage.pieces === undefined ? [texts.acrossLanguages] : []),
      ...differingWords(passage).map(([ours, theirs]) => `- ${shown(ours, language)} ↔ ${shown(theirs, language)}`),
    ].join('\n'),
  );
  const count = comparison.sameWords;
  return [...pairs, ...(count > 0 ? [texts.sameWords(formatNumber(count, language))] : [])].join('\n\n');
}

const sideLines = ({ text, start }: ComparedText, document: StoredDocument, language: InterfaceLanguage): string[] => [
  ...escapeLines(text)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd()),
  describePlace(document.id, document, start, language),
];

const shown = (words: string, language: InterfaceLanguage): string =>
  words === '' ? quotationTexts(language).nothing : `"${escapeLine(words)}"`;
