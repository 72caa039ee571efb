import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import { renderDraft } from '../../../src/bot/render/render-draft.js';
import { renderOwnSources } from '../../../src/bot/render/render-own-sources.js';
import { DRAFT_REFUSALS, type ReadyDraft } from '../../../src/drafts/draft-outcome.js';
import { hostileText } from '../hostile-text.js';
import { findMarks } from '../read-markdown.js';
import { anyLanguage, customIdsOf, textOf } from './answer-cases.js';
import '../../support/fixed-seed.js';

const URL = `https://example.org/${'a'.repeat(1900)}`;

interface Parts {
  readonly title?: string;
  readonly text?: string;
  readonly notes?: readonly string[];
  readonly changed?: readonly string[];
  readonly url?: string;
  readonly origin?: string;
}

function draftOf({
  title = 'Talks',
  text = 'They met.',
  notes = [],
  changed,
  url,
  origin = 'a.txt',
}: Parts): ReadyDraft {
  const metadata = {
    ...{ id: 'server-1-talks', title, titleBasis: 'guessed', publisher: title, symbol: title, language: 'en' },
    ...{ published: { date: '2021-05-04', basis: 'stated' }, ...(url !== undefined && { url }) },
  };
  const indexed = { document: { metadata, text }, chunks: Array.from({ length: 3 }), origin };
  const replaces = changed && { version: 1, changes: { added: changed, removed: changed } };
  return { indexed, notes, events: 2, ...(replaces && { replaces }) } as unknown as ReadyDraft;
}
const CONTEXT = { language: 'en', draftId: 'a7k3f9qzm2', minutes: 15 } as const;
const isAccepted = (body: unknown) => expect(messageBodySchema.safeParse(body).error).toBeUndefined();
const isInert = (text: string, links: readonly string[] = []) => {
  const found = findMarks(text);
  expect(found.inline.filter((mark) => mark !== 'strong')).toEqual([]);
  for (const { target } of found.links) expect(links).toContain(target);
};

describe('a draft', () => {
  it('shows what was found and how it begins, with the two decisions', () => {
    const body = renderDraft(draftOf({ notes: ['Page 2 holds no text.'] }), CONTEXT);
    const shown = ['**Ready to be added**', 'Passages: 3', 'Events found: 2', '- Page 2 holds no text', '> They met.'];
    for (const each of shown) expect(textOf(body)).toContain(each);
    expect(customIdsOf(body)).toEqual(['draft:a7k3f9qzm2:keep', 'draft:a7k3f9qzm2:drop']);
  });

  it('of a new version shows what came and went instead, the first of each', () => {
    const text = textOf(renderDraft(draftOf({ changed: ['One.', 'Two.', 'Three.', 'Four.'] }), CONTEXT));
    expect(text).toContain('Sentences that are new: 4; that are gone: 4');
    expect(text.match(/> Three\./gu)).toHaveLength(2);
    expect(text).not.toContain('Four');
    expect(text).not.toContain('They met');
  });

  it('holds the limits and stays inert with hostile texts', () => {
    const parts = fc.record({
      ...{ title: hostileText(), text: hostileText(900), origin: hostileText() },
      ...{ notes: fc.array(hostileText(300), { maxLength: 6 }), url: fc.constantFrom('https://example.org/', URL) },
      changed: fc.option(fc.array(hostileText(400), { maxLength: 5 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(parts, anyLanguage, ({ changed, ...rest }, language) => {
        const draft = draftOf({ ...rest, ...(changed && { changed }) });
        const body = renderDraft(draft, { ...CONTEXT, language });
        isAccepted(body);
        isInert(textOf(body), ['https://example.org/', URL]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the list of a server’s own documents', () => {
  it('holds the limits and stays inert with hostile titles and addresses, on every page', () => {
    const titles = fc.array(hostileText(), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(titles, anyLanguage, fc.integer({ min: 1, max: 4 }), (all, language, page) => {
        const sources = all.map((title) => ({
          summary: { metadata: draftOf({ title }).indexed.document.metadata, version: 2 },
          chunks: 1234,
        }));
        const failures = all
          .slice(0, 5)
          .map((origin) => ({ origin, reason: DRAFT_REFUSALS[11], atMs: 1_700_000_000_000 }));
        const body = renderOwnSources(sources, { language, page, failures, maxBytes: 20_000_000 });
        isAccepted(body);
        isInert(textOf(body).replaceAll('<t:1700000000:R>', ''));
      }),
      { numRuns: 60 },
    );
  });
});
