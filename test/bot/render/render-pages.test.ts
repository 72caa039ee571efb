import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderFoundSources } from '../../../src/bot/render/render-found-sources.js';
import { renderGlossaryTerm } from '../../../src/bot/render/render-glossary-term.js';
import { renderSource } from '../../../src/bot/render/render-source.js';
import { renderSourceList } from '../../../src/bot/render/render-source-list.js';
import type { DocumentMetadata, PreparedDocument } from '../../../src/domain/document.js';
import { INTERFACE_LANGUAGES } from '../../../src/domain/language.js';
import { loadLexicon } from '../../../src/language/load-lexicon.js';
import { hostileText } from '../hostile-text.js';
import { findMarks } from '../read-markdown.js';
import {
  anyContext,
  anyLanguage,
  CONTEXT,
  customIdsOf,
  excerptOf,
  hostileExcerpt,
  labelsOf,
  textOf,
  textsOf,
} from './answer-cases.js';
import '../../support/fixed-seed.js';

const PLAIN_METADATA = {
  id: 'doc' as DocumentMetadata['id'],
  title: 'Report on norms',
  titleBasis: 'stated',
  language: 'en',
  events: [],
  machineTranslated: false,
  forums: [],
  parties: [],
} as const satisfies DocumentMetadata;

const hostileMetadata: fc.Arbitrary<DocumentMetadata> = fc
  .record({
    id: hostileText(20),
    title: hostileText(),
    publisher: hostileText(),
    symbol: hostileText(),
    rights: hostileText(),
    forums: fc.array(hostileText(6), { maxLength: 30 }),
    parties: fc.array(hostileText(6), { maxLength: 30 }),
    date: fc.constantFrom('2016', '2016-09-12'),
  })
  .map(({ id, date, ...parts }) => ({
    ...PLAIN_METADATA,
    ...parts,
    id: (id || 'x').replace(/\s/gu, '-') as DocumentMetadata['id'],
    titleBasis: 'guessed',
    machineTranslated: true,
    published: { date, basis: 'inferred' },
    events: Array.from({ length: 20 }, () => ({ date, end: date, basis: 'inferred' as const })),
    status: 'press-release',
    url: 'https://example.org/report',
  }));

const documentOf = (metadata: DocumentMetadata, text: string, removed: readonly string[] = []): PreparedDocument => {
  const sourceText = [text, ...removed].join('\n');
  let start = text.length + 1;
  const parts = removed.map((part) => {
    const span = { start, end: start + part.length, rule: 'menu' };
    start += part.length + 1;
    return span;
  });
  return { metadata, sourceText, sourceSha256: '', text, map: [], removed: parts, sentences: [] };
};
const SOURCE_CONTEXT = { language: 'en', version: 1, page: 1, twins: [], nameOf: () => undefined } as const;
const isAccepted = (body: unknown) => expect(messageBodySchema.safeParse(body).error).toBeUndefined();
const isInert = (text: string, links: readonly string[] = []) => {
  const found = findMarks(text);
  expect(found.inline.filter((mark) => mark !== 'strong')).toEqual([]);
  for (const { target } of found.links) expect(links).toContain(target);
};

describe('the list of sources', () => {
  const documents = Array.from({ length: 20 }, (_, index) => ({
    ...PLAIN_METADATA,
    id: `doc-${index}` as typeof PLAIN_METADATA.id,
  }));

  it('shows a page, says which, and carries its filters on', () => {
    const body = renderSourceList(documents, { language: 'en', page: 2, pageState: 'forum=osce' });
    expect(textOf(body)).toContain('**20 sources** · page 2 of 3');
    expect(customIdsOf(body)).toEqual(['document:sources', 'page:sources:1.forum=osce', 'page:sources:3.forum=osce']);
  });

  it('gives the last page beyond it and the first for nonsense', () => {
    expect(textOf(renderSourceList(documents, { language: 'en', page: 99 }))).toContain('page 3 of 3');
    expect(textOf(renderSourceList(documents, { language: 'en', page: Number.NaN }))).toContain('page 1 of 3');
  });

  it('says that nothing passes the filters', () => {
    expect(textOf(renderSourceList([], { language: 'en', page: 1 }))).toBe('No stored document passes these filters.');
  });

  it('holds the limits and links to nothing else with hostile documents', () => {
    fc.assert(
      fc.property(fc.array(hostileMetadata, { maxLength: 12 }), anyLanguage, (all, language) => {
        const body = renderSourceList(all, { language, page: 1 });
        isAccepted(body);
        isInert(textOf(body), ['https://example.org/report']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('one source', () => {
  it('shows its facts, its beginning and what was removed', () => {
    const removed = Array.from({ length: 8 }, (_, index) => `Menu entry ${index}`);
    const texts = textsOf(
      renderSource(documentOf({ ...PLAIN_METADATA, forums: ['osce'] }, 'First words.', removed), {
        ...SOURCE_CONTEXT,
        nameOf: () => 'OSCE',
        page: 2,
      }),
    );
    expect(texts[0]).toContain('**Report on norms**\n');
    expect(texts[0]).toContain('Forums: OSCE');
    expect(texts[1]).toBe('**How it begins**\n> First words.');
    expect(texts[2]).toBe('Left out as page furniture: 8 parts · page 2 of 2\n- Menu entry 6\n- Menu entry 7');
  });

  it('links where else the same text stands, and leaves out files without an address', () => {
    const alsoAt = [{ title: 'Scan' }, { title: 'Print version', publisher: 'Press', url: 'https://example.org/p' }];
    const [facts] = textsOf(renderSource(documentOf(PLAIN_METADATA, 'First words.'), { ...SOURCE_CONTEXT, alsoAt }));
    expect(facts).toContain('Also at: Press [source ↗](<https://example.org/p>)');
    expect(facts).not.toContain('Scan');
  });

  it('holds the limits and stays inert with hostile texts', () => {
    fc.assert(
      fc.property(
        hostileMetadata,
        hostileText(200),
        fc.array(hostileText(), { maxLength: 9 }),
        anyLanguage,
        (metadata, text, removed, language) => {
          const twins = [
            { title: metadata.title, language: 'de' },
            { title: text, language: 'fr' },
          ];
          const copies = [`https://example.org/${'p'.repeat(80)}`, 'https://example.org/2', 'https://example.org/3'];
          const alsoAt = ['javascript:x', 'no address', ...copies].map((url) => ({
            title: text,
            publisher: text,
            url,
          }));
          const context = { ...SOURCE_CONTEXT, language, twins, alsoAt };
          const body = renderSource(documentOf(metadata, text, removed), context);
          isAccepted(body);
          isInert(textOf(body), ['https://example.org/report', ...copies]);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('found sources', () => {
  it('quote the claim as text and say what the passages are', () => {
    const body = renderFoundSources('# Everyone **agreed**', [excerptOf(1)], { ...CONTEXT, isPrivate: true });
    expect(textsOf(body)[0]).toContain('> \\# Everyone \\*\\*agreed\\*\\*');
    expect(textsOf(body)[0]).toContain('for you to judge');
    expect(labelsOf(body)).toContain('Share');
    expect(textOf(renderFoundSources('x', [], CONTEXT))).toContain('hold no passage');
  });

  it('hold the limits with hostile texts', () => {
    fc.assert(
      fc.property(
        hostileText(200),
        fc.array(hostileExcerpt(1, 200), { maxLength: 1 }),
        anyContext,
        (claim, excerpts, context) => {
          isAccepted(renderFoundSources(claim, excerpts, context));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('glossary terms', () => {
  const lexicon = loadLexicon('corpus');

  it('are shown within the limits, every one in every language', () => {
    for (const entry of lexicon.entries) {
      const related = lexicon.related(entry.id).flatMap((id) => lexicon.entry(id) ?? []);
      for (const language of INTERFACE_LANGUAGES) isAccepted(renderGlossaryTerm(entry, related, language));
    }
  });

  it('give the term in nine languages and who says it how', () => {
    const entry = lexicon.entries.find(({ id }) => id === 'un')!;
    const [heading, forms = '', prose] = textsOf(renderGlossaryTerm({ ...entry, note: 'As *noted*.' }, [], 'de'));
    expect(heading).toBe('**Vereinte Nationen** · Organisation');
    expect(forms.split('\n')).toHaveLength(9);
    expect(forms).toContain('Arabisch: **\u2068الأمم المتحدة\u2069**');
    expect(prose).toContain('As \\*noted\\*.');
  });
});
