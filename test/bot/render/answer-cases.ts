// Answers, excerpts and contexts for the rendering tests: small ones by hand, hostile ones by fast-check.
import fc from 'fast-check';
import type { MessageBody, RenderContext } from '../../../src/bot/render/render-context.js';
import type { Abstention, Answer, AnsweredQuestion, Excerpt } from '../../../src/domain/answer.js';
import { DOCUMENT_STATUSES } from '../../../src/domain/document.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { hostileText } from '../hostile-text.js';

export const CONTEXT: RenderContext = {
  language: 'en',
  answerId: '7K3F9QZM2H',
  answerLabel: 'A-7K3F-9QZM-2H',
  documentCount: 5,
  corpusDate: '2026-11-22',
  isPrivate: false,
  hasFilters: false,
  canMoveToThread: false,
};

type ExcerptParts = Partial<Omit<Excerpt, 'citation'>> & { readonly citation?: Partial<Excerpt['citation']> };

export function excerptOf(number: number, parts: ExcerptParts = {}): Excerpt {
  const text = parts.text ?? `Sentence ${number} of the source.`;
  return {
    rank: number,
    text,
    start: 0,
    end: text.length,
    language: 'en',
    score: 1,
    matches: [],
    trace: { total: 1, parts: { maxSim: 1 } },
    ...parts,
    citation: {
      number,
      documentId: `document-${number}`,
      version: 1,
      title: `Title ${number}`,
      titleBasis: 'stated',
      machineTranslated: false,
      ...parts.citation,
    },
  };
}

const BASE = { question: 'Who?', language: 'en', corpus: 'abc', missing: [], notes: [], confidence: 0.9 } as const;

export const answered = (excerpts: readonly Excerpt[], parts: Partial<AnsweredQuestion> = {}): AnsweredQuestion => ({
  ...BASE,
  outcome: 'answered',
  lead: 'This is what “Title 1” says closest to your question.',
  excerpts: excerpts as [Excerpt, ...Excerpt[]],
  ...parts,
});

export const abstained = (parts: Partial<Abstention> = {}): Abstention => ({
  ...BASE,
  outcome: 'not-found',
  cause: 'not-in-corpus',
  lead: 'The stored documents do not answer this.',
  nearest: [],
  ...parts,
});

interface Shape {
  readonly content?: string;
  readonly label?: string;
  readonly emoji?: { readonly name?: string };
  readonly custom_id?: string;
  readonly placeholder?: string;
  readonly components?: readonly Shape[];
}

const flatten = (components: readonly Shape[]): Shape[] =>
  components.flatMap((component) => [component, ...flatten(component.components ?? [])]);

export const textsOf = ({ components }: MessageBody): string[] =>
  flatten(components as readonly Shape[]).flatMap((component) => component.content ?? []);
export const textOf = (body: MessageBody): string => textsOf(body).join('\n');
/** Labels and emoji of the buttons, in order. */
export const labelsOf = ({ components }: MessageBody): string[] =>
  flatten(components as readonly Shape[]).flatMap((component) => component.label ?? component.emoji?.name ?? []);
export const customIdsOf = ({ components }: MessageBody): string[] =>
  flatten(components as readonly Shape[]).flatMap((component) => component.custom_id ?? []);

const url = fc.constantFrom(
  'https://example.org/a_b(c)?q=1&r=[x]#y',
  'https://example.org/ر/路径',
  'http://example.org/>)%20**',
  'javascript:alert(1)',
  'https://user:secret@example.org/',
  `https://example.org/${'a'.repeat(600)}`,
  'not an address',
);

/** An excerpt whose every text is hostile and whose matches may lie anywhere. */
export const hostileExcerpt = (number: number, maxLength = 40): fc.Arbitrary<Excerpt> =>
  fc
    .record({
      text: hostileText(maxLength),
      title: hostileText(),
      publisher: hostileText(),
      symbol: hostileText(8),
      section: hostileText(),
      documentId: hostileText(12).map((text) => `x${text}`),
      url: fc.option(url, { nil: undefined }),
      status: fc.constantFrom(...DOCUMENT_STATUSES),
      date: fc.constantFrom('2016', '2016-09', '2016-09-12', 'garbage'),
      matches: fc.array(
        fc.tuple(fc.nat(300), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })),
        { maxLength: 8 },
      ),
      language: fc.constantFrom('en', 'ar', 'ja', 'und'),
    })
    .map(({ text, matches, section, language, url: address, ...citation }) =>
      excerptOf(number, {
        text: text === '' ? 'x' : text,
        matches,
        section,
        language,
        paragraph: 2,
        page: 3,
        citation: {
          ...citation,
          titleBasis: 'guessed',
          dateBasis: 'inferred',
          machineTranslated: true,
          ...(address && { url: address }),
        },
      }),
    );

export const anyLanguage = fc.constantFrom(...INTERFACE_LANGUAGES);

export const hostileAnswer: fc.Arbitrary<Answer> = fc
  .tuple(
    hostileExcerpt(1, 120),
    hostileExcerpt(2),
    hostileExcerpt(3, 200),
    hostileText(),
    fc.array(hostileText(), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([first, second, third, lead, words, isAnswered]) =>
    isAnswered
      ? answered([first, second, third], { lead: lead || 'x', notes: words, missing: words })
      : abstained({
          lead: lead || 'x',
          notes: words,
          missing: words,
          nearest: words.length > 2 ? [first, second] : [],
          cause: 'filtered-out',
        }),
  );

export const anyContext: fc.Arbitrary<RenderContext> = fc
  .record({
    language: anyLanguage,
    isPrivate: fc.boolean(),
    hasFilters: fc.boolean(),
    canMoveToThread: fc.boolean(),
    answerLabel: hostileText(6),
    resolvedQuestion: hostileText(),
  })
  .map((parts) => ({ ...CONTEXT, ...parts }));
