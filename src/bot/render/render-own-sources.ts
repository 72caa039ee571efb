// bot: THE SERVER'S OWN DOCUMENTS → message: how much of its room is used, a line each, and what could not be added lately.
import { formatDate, formatLanguage, formatNumber } from '../../answer/format-fact.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { SERVER_CHUNKS_MAX, SERVER_DOCUMENTS_MAX } from '../../store/server-limits.js';
import type { DocumentSummary } from '../../store/store.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { describeRefusal, ownSourceTexts } from '../own-source-texts.js';
import type { FailedSource } from '../waiting-drafts.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import { describeLink, joinFacts } from './describe-source.js';
import { describePage, takePage, turnButtons } from './page-through.js';
import type { MessageBody } from './render-context.js';

// Ten lines of at most 250 units and five of 260: below the message's 4,000.
const PER_PAGE = 8;
const TITLE_MAX = 100;
const ORIGIN_MAX = 80;

export interface OwnSource {
  readonly summary: Pick<DocumentSummary, 'metadata' | 'version'>;
  readonly chunks: number;
}

export interface OwnSourcesContext {
  readonly language: InterfaceLanguage;
  /** From 1; beyond the last gives the last. */
  readonly page: number;
  /** Newest first. */
  readonly failures: readonly FailedSource[];
  /** Of a source, as configured. */
  readonly maxBytes: number;
}

/** The name of this list in the buttons that turn its pages. */
export const OWN_SOURCES_LIST = 'own';

export function renderOwnSources(sources: readonly OwnSource[], context: OwnSourcesContext): MessageBody {
  const { language } = context;
  const texts = ownSourceTexts(language).status;
  const number = (value: number) => formatNumber(value, language);
  const page = takePage(sources, PER_PAGE, context.page);
  const chunks = sources.reduce((sum, each) => sum + each.chunks, 0);
  const counts = texts.counts(
    ...([sources.length, SERVER_DOCUMENTS_MAX, chunks, SERVER_CHUNKS_MAX].map(number) as [
      string,
      string,
      string,
      string,
    ]),
  );
  const heading = joinFacts([`**${texts.heading}**`, describePage(page, language)]);
  const lines = page.items.map((source) => lineIn(language, describeOwnSource(source, language), '- '));
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      `${lineIn(language, heading)}\n${lineIn(language, counts)}`,
      sources.length === 0 ? lineIn(language, texts.none) : lines.join('\n'),
      describeFailures(context),
    ],
    rows: [turnButtons(page, OWN_SOURCES_LIST, undefined, language)],
  });
}

function describeOwnSource({ summary, chunks }: OwnSource, language: InterfaceLanguage): string {
  const { title, published, retrieved, url, status, language: tongue } = summary.metadata;
  const { source, labelled } = answerTexts(language);
  const { labels } = ownSourceTexts(language);
  return joinFacts([
    insertIn(language, escapeLine(title, TITLE_MAX) || '–'),
    published && escapeLine(formatDate(published.date, language), ORIGIN_MAX),
    formatLanguage(tongue, language),
    labelled(labels.passages, formatNumber(chunks, language)),
    labelled(source.version, formatNumber(summary.version, language)),
    retrieved && labelled(source.retrieved, escapeLine(formatDate(retrieved, language), ORIGIN_MAX)),
    describeLink(url !== undefined && url.length <= ORIGIN_MAX * 2 ? url : undefined, status, language),
  ]);
}

function describeFailures({ failures, language, maxBytes }: OwnSourcesContext): string {
  if (failures.length === 0) return '';
  const lines = failures.map(({ origin, reason, atMs }) =>
    lineIn(
      language,
      joinFacts([
        insertIn(language, escapeLine(origin, ORIGIN_MAX)),
        `<t:${Math.floor(atMs / 1000)}:R>`,
        escapeLine(describeRefusal(reason, maxBytes, language), ORIGIN_MAX * 3),
      ]),
      '- ',
    ),
  );
  return [lineIn(language, `**${ownSourceTexts(language).status.failed}**`), ...lines].join('\n');
}
