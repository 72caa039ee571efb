// What a page declares about itself, in the ways in which sites do.
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/ingest/html/parse-page.js';
import { readHeadFacts } from '../../../src/ingest/html/read-head-facts.js';
import { readPageDate } from '../../../src/ingest/html/read-page-date.js';
import { PROSE, readHtmlForTest } from '../../support/read-html-for-test.js';

const factsOf = (html: string) => readHeadFacts(parsePage(html));

describe('declared facts', () => {
  it('are read from meta elements', () => {
    const facts = factsOf(
      `<html lang="de-DE"><meta property="og:site_name" content="Auswärtiges Amt"><meta property="article:published_time" content="2019-11-27T23:30:00+01:00">
       <meta property="article:modified_time" content="2024-01-01"><link rel="canonical" href="https://www.example.org/a?b=1"><meta name="DC.identifier" content="A/RES/73/27">`,
    );
    expect(facts).toEqual({
      titles: [],
      published: '2019-11-27',
      publisher: 'Auswärtiges Amt',
      url: 'https://www.example.org/a?b=1',
      language: 'de',
      symbol: 'A/RES/73/27',
    });
  });

  it('are read from JSON-LD, also from a graph with pointers', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'The Ministry' },
        { '@type': ['NewsArticle'], headline: 'Talks', datePublished: '2021-05-03T10:00Z', publisher: { '@id': '#o' } },
      ],
    };
    const facts = factsOf(
      `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script>`,
    );
    expect(facts).toEqual({ titles: ['Talks'], published: '2021-05-03', publisher: 'The Ministry' });
  });

  it('hold the symbol where it is all of the title', () => {
    expect(factsOf('<title>A/RES/73/27</title>').symbol).toBe('A/RES/73/27');
    expect(factsOf('<title>TCP/IP for all</title>').symbol).toBeUndefined();
  });

  it.each([
    [
      'a relative canonical address',
      '<base href="https://example.org/a/"><link rel="canonical" href="../b">',
      'https://example.org/b',
    ],
    ['og:url', '<meta property="og:url" content="https://example.org/c">', 'https://example.org/c'],
    [
      'the mark of a saved page',
      '<!-- saved from url=(0021)https://example.org/d --><p>x</p>',
      'https://example.org/d',
    ],
    ['an address that is none', '<link rel="canonical" href="javascript:alert(1)">', undefined],
  ])('hold the address by %s', (_, html, url) => expect(factsOf(html).url).toBe(url));
});

describe('a date for machines', () => {
  it.each([
    ['2019-11-27', '2019-11-27'],
    ['2019-11-27T23:59:00-08:00', '2019-11-27'],
    ['2020/9/8 17:05', '2020-09-08'],
    ['20200908', '2020-09-08'],
    ['20200908170500', '2020-09-08'],
    ['27.11.2019', '2019-11-27'],
    ['2023年3月24日', '2023-03-24'],
    ['Wed, 27 Nov 2019 14:05:00 GMT', '2019-11-27'],
    ['November 27, 2019', '2019-11-27'],
    ['03/04/2019', undefined],
    ['2019-02-30', undefined],
    ['1574812800', undefined],
    ['', undefined],
  ])('%j is %s', (written, date) => expect(readPageDate(written)).toBe(date));
});

describe('the title', () => {
  const body = PROSE.map((text) => `<p>${text}</p>`).join('');
  it.each([
    [
      'a title element with the name of the site',
      '<title>Talks in Geneva - Ministry of Foreign Affairs</title><main><h1>Talks in Geneva</h1>',
    ],
    [
      'the name of the site as first heading',
      '<title>Talks in Geneva | Ministry</title><h1><a href="/">Ministry</a></h1><main><h2>Talks in Geneva</h2>',
    ],
    ['no heading at all', '<title>Ministry » Talks in Geneva</title><main><p>Talks in Geneva</p>'],
    ['no title element', '<main><h1>Talks in Geneva</h1>'],
    [
      'a general og:title',
      '<meta property="og:title" content="Ministry"><title>Talks in Geneva</title><main><h1>Talks in Geneva</h1>',
    ],
  ])('is found with %s', async (_, head) => {
    const { document, headings } = await readHtmlForTest(`${head}${body}</main>`);
    expect(document.metadata.title).toBe('Talks in Geneva');
    expect(document.metadata.titleBasis).toBe('stated');
    expect(headings).toEqual(['Talks in Geneva']);
  });

  it('that the page does not show is the declared one without the name of the site', async () => {
    const { document } = await readHtmlForTest(`<title>Talks in Geneva | Ministry</title><main>${body}</main>`);
    expect(document.metadata.title).toBe('Talks in Geneva');
  });
});
