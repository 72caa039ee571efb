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

describe('what a page says about itself', () => {
  const page = (before: string, after = '') =>
    `<body lang="en"><div class="box"><h1>Talks in Geneva</h1>${before}<div>${paragraphs}</div>${after}</div></body>`;

  it.each([
    [
      'a date among other facts',
      '<div><span>004123</span> <span>3 October 2023</span> <a href="/p">For printing</a></div>',
    ],
    ['a day by era', '<div><span>004123</span> <span>令和5年10月3日更新</span></div>'],
    [
      'a place and a day of another language than the page declares',
      '<div><span>004123</span> <span>Hà Nội, ngày 3 tháng 10 năm 2023</span></div>',
    ],
  ])('is no text, and dates it: %s', async (_, html) => {
    const { sentences, document } = await readHtmlForTest(page(html));
    expect(sentences).toEqual(['Talks in Geneva', ...PROSE]);
    expect(document.metadata.published?.date).toBe('2023-10-03');
  });

  it('stays where it tells more than its day', async () => {
    const line = '<p>Statement at the <b>fifth</b> session of the group, <b>3 October 2023</b></p>';
    const { sentences } = await readHtmlForTest(`<main><h1>Talks</h1>${line}${paragraphs}</main>`);
    expect(sentences[1]).toBe('Statement at the fifth session of the group, 3 October 2023');
  });

  it('stays where it is the lead in a header that it is named after', async () => {
    const lead = 'The delegations of both sides met in Geneva on Tuesday.';
    const { sentences } = await readHtmlForTest(
      `<div class="page-header"><h1>Talks</h1><p class="page-header__lead">${lead}</p></div><main>${paragraphs}</main>`,
    );
    expect(sentences).toEqual(['Talks', lead, ...PROSE]);
  });

  it.each([
    ['Joint statement (PDF, 312.4 KB)'],
    ['Gemeinsame Erklärung [1,2 MB, PDF]'],
    ['Текст заявления (pdf 300 КБ)'],
    ['(312.4 KB - PDF)'],
    ['48 Ko'],
  ])('goes where it offers a file: %s', async (line) => {
    const { sentences, removed } = await readHtmlForTest(page('', `<h2>Annex</h2><div>${line}</div>`));
    expect(sentences).toEqual(['Talks in Geneva', ...PROSE]);
    expect(removed).toContain(`file-line: ${line}`);
  });

  it('stays where a sentence speaks of an amount of data', async () => {
    const sentence = 'The experts exchanged files of more than 20 GB in the course of the second round of talks.';
    expect((await readHtmlForTest(page(`<p>${sentence}</p>`))).sentences).toContain(sentence);
  });

  it('goes where readers are asked for a mark: a heading with nothing but figures below', async () => {
    const { sentences } = await readHtmlForTest(
      page('', '<div><h2>How do you like it?</h2><b>5</b> <b>4</b> <b>3</b></div>'),
    );
    expect(sentences).toEqual(['Talks in Geneva', ...PROSE]);
  });

  it('goes where it stands among links in a column beside the text', async () => {
    const links = ['Photographs of the summer', 'Register for the open day'].map(
      (title) => `<p><a href="/x">${title}</a></p>`,
    );
    const { sentences } = await readHtmlForTest(
      `<table><tr><td>${links.join('')}<p>One letter a month, and you may leave the list at any time.</p></td><td><h1>Talks</h1>${paragraphs}</td></tr></table>`,
    );
    expect(sentences).toEqual(['Talks', ...PROSE]);
  });
});
