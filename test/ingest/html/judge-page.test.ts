// What of a page is its text: invented pages of several makes. Each part that goes has a rule's name.
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../../src/domain/check-provenance.js';
import { FIRST, FOURTH, PROSE, readHtmlForTest, SECOND, THIRD } from '../../support/read-html-for-test.js';

const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

describe('parts around the text that say what they are', () => {
  it.each([
    ['navigation', '<nav><p>Other words</p></nav>'],
    ['navigation', '<div role="navigation">Other words</div>'],
    ['navigation', '<ol class="gem-breadcrumbs"><li>Other words</li></ol>'],
    ['article-footer', '<footer><p>Other words</p></footer>'],
    ['page-footer', '<div id="chan-trang">Other words</div>'],
    ['aside', '<aside><p>Other words</p></aside>'],
    ['form', '<form><label>Other words</label></form>'],
    ['cookie-banner', '<div class="eu-cookie-compliance">Other words</div>'],
    ['share-line', '<div class="socialMedia-bar">Other words</div>'],
    ['related-links', '<section class="view-related"><p>Other words</p></section>'],
    ['picture-caption', '<figure><img src="x"><figcaption>Other words</figcaption></figure>'],
    ['page-footer', '<app-footer><p>Other words</p></app-footer>'],
  ])('go by the rule %s: %s', async (rule, html) => {
    const { sentences, removed, document } = await readHtmlForTest(`<main><h1>Talks</h1>${paragraphs}${html}</main>`);
    expect(sentences).toEqual(['Talks', ...PROSE]);
    expect(removed.map((part) => part.replace('1. ', ''))).toEqual([`${rule}: Other words`]);
    expect(checkProvenance(document)).toEqual([]);
  });

  it('stay when their class speaks of the layout and they hold the text', async () => {
    const { sentences } = await readHtmlForTest(
      `<body class="has-sidebar"><form id="aspnetForm"><div class="content-with-sidebar"><div class="menu-wrapper"><h1>Talks</h1>${paragraphs}</div></div></form></body>`,
    );
    expect(sentences).toEqual(['Talks', ...PROSE]);
  });

  it('stay when they are the notes of the text', async () => {
    const note = 'See document A/68/98 of the General Assembly, paragraph 19.';
    const { sentences } = await readHtmlForTest(
      `<main><h1>Talks</h1>${paragraphs}<aside role="doc-footnote"><p>${note}</p></aside></main>`,
    );
    expect(sentences.at(-1)).toBe(note);
  });
});

describe('parts that only their links give away', () => {
  it('go: lists of links, with the heading that is left alone, and cards', async () => {
    const card = (title: string) =>
      `<div class="c"><h3><a href="/x">${title}</a></h3><p>Some more words on it follow.</p></div>`;
    const { sentences, removed } = await readHtmlForTest(
      `<main><h1>Talks</h1>${paragraphs}<h2>Elsewhere</h2><div><a href="/1">Minister travels to Oslo</a><a href="/2">New ambassador arrives</a></div><div>${card('Visit of the experts')}${card('Speech at the academy')}</div></main>`,
    );
    expect(sentences).toEqual(['Talks', ...PROSE]);
    expect(removed).toContain('empty-section: Elsewhere');
    expect(removed).toContain('teaser: Some more words on it follow.');
  });

  it('stay when the text announces them', async () => {
    const { sentences } = await readHtmlForTest(
      `<main><h1>Talks</h1><p>${FIRST} The following documents were adopted:</p><ul><li><a href="/1">the joint declaration</a></li><li><a href="/2">the plan of action</a></li></ul><p>${SECOND}</p></main>`,
    );
    expect(sentences).toContain('the joint declaration');
  });

  it('stay within sentences', async () => {
    const { sentences } = await readHtmlForTest(
      `<p>The <a href="/1">Open-ended Working Group</a> and the <a href="/2">Group of Experts</a> met.</p><p>${FIRST}</p>`,
    );
    expect(sentences[0]).toBe('The Open-ended Working Group and the Group of Experts met.');
  });
});

describe('pages without any sign', () => {
  it('of plain parts: the name of the site, menu, address and other news go', async () => {
    const { sentences, headings } = await readHtmlForTest(
      `<title>Talks in Geneva | Ministry</title><div><h1><a href="/">Ministry of the Republic</a></h1></div><div><a>About</a> <a>News</a></div>
       <div><div><h2>Talks in Geneva</h2><div>03.05.2021</div>${PROSE.map((text) => `<div>${text}</div>`).join('')}<div><b>Next steps</b></div><div>${THIRD}</div></div></div>
       <div>Street 1, 12345 City</div>`,
    );
    expect(sentences).toEqual(['Talks in Geneva', ...PROSE, 'Next steps', THIRD]);
    expect(headings).toEqual(['Talks in Geneva', 'Next steps']);
  });

  it('laid out by tables, with lines broken instead of paragraphs', async () => {
    const { sentences, document } = await readHtmlForTest(
      `<title>Talks in Geneva - Ministry</title><table><tr><td><a>Home</a><br><a>News</a></td><td><font size="4"><b>Talks in Geneva</b></font><br><br>3 May 2021<br><br>${FIRST}<br><br>${SECOND}<br>${THIRD}</td><td><b>Other news</b><br><a href="/1">Minister travels to Oslo</a></td></tr><tr><td colspan="3">Tel. 123 456</td></tr></table>`,
    );
    expect(sentences).toEqual(['Talks in Geneva', FIRST, SECOND, THIRD]);
    expect(document.metadata.published?.date).toBe('2021-05-03');
  });

  it('made for printing', async () => {
    const { sentences, document } = await readHtmlForTest(
      `<p>Printed from https://www.ministry.example/1</p><h1>Talks</h1><p>Press release no. 12, 3 May 2021</p>${paragraphs}<p>© Ministry 2021</p><p><a href="javascript:close()">Close window</a></p>`,
    );
    expect(sentences.filter((text) => !text.startsWith('Press'))).toEqual(['Talks', ...PROSE]);
    expect(document.metadata.published?.date).toBe('2021-05-03');
  });
});

describe('the text itself', () => {
  it('keeps its short lines: salutations, questions, rows, what is said at the end', async () => {
    const { sentences } = await readHtmlForTest(
      `<main><h1>Remarks</h1><p>Mr President,</p><p>Excellencies,</p><p>${FIRST}</p><p><b>Question:</b> And next?</p><p>${FOURTH}</p><p>I thank you.</p><p>Check against delivery</p></main>`,
    );
    expect(sentences).toEqual([
      'Remarks',
      'Mr President,',
      'Excellencies,',
      FIRST,
      'Question: And next?',
      FOURTH,
      'I thank you.',
      'Check against delivery',
    ]);
  });

  it('loses the lines of facts between title and text, whose date is read', async () => {
    const { sentences, removed, document } = await readHtmlForTest(
      `<main><h1>Talks</h1><dl class="c-metadata"><dt>From:</dt><dd>Ministry</dd><dt>Published</dt><dd>3 May 2021</dd></dl>${paragraphs}</main>`,
    );
    expect(sentences).toEqual(['Talks', ...PROSE]);
    expect(removed).toContain('page-facts: From: | Ministry');
    expect(document.metadata.published?.date).toBe('2021-05-03');
  });
});
