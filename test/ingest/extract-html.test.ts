// How the elements of a page become blocks, and their text a layer to which every span leads back.
import { describe, expect, it } from 'vitest';
import { checkProvenance } from '../../src/domain/check-provenance.js';
import { FIRST, readHtmlForTest, SECOND, THIRD } from '../support/read-html-for-test.js';

describe('the text layer of a page', () => {
  it('holds what is shown, with entities decoded and white space as a browser shows it', async () => {
    const { document, sentences } = await readHtmlForTest(
      `<p>The &quot;First Committee&quot; met in\n   New&nbsp;York &amp; Geneva &#x2013; twice.</p><p>${FIRST}</p>`,
    );
    expect(sentences[0]).toBe('The "First Committee" met in New York & Geneva – twice.');
    expect(document.sourceText).toBe(`The "First Committee" met in New\u00A0York & Geneva – twice.\n${FIRST}\n`);
    expect(checkProvenance(document)).toEqual([]);
  });

  it.each([
    ['scripts and styles', '<script>var hidden = "x";</script><style>.hidden{}</style>'],
    ['templates', '<template><p>hidden</p></template><noscript>hidden</noscript>'],
    ['hidden elements', '<p hidden>hidden</p><p aria-hidden="true">hidden</p><dialog>hidden</dialog>'],
    ['elements hidden by style', '<div style="color:red; display : none"><p>hidden</p></div>'],
    ['forms to choose from', '<select><option>hidden</option></select><textarea>hidden</textarea>'],
    ['comments', '<!-- hidden --><![CDATA[hidden]]>'],
  ])('does not hold %s', async (_, html) => {
    const { document } = await readHtmlForTest(`<p>${FIRST}</p>${html}<p>${SECOND}</p>`);
    expect(document.sourceText).toBe(`${FIRST}\n${SECOND}\n`);
  });

  it('keeps words together over inline tags and apart over block tags', async () => {
    const { sentences } = await readHtmlForTest(
      `<div>cyber<b>space</b> and <i>law</i><p>${FIRST}</p>Net<wbr>work talks of 2019.</div>`,
    );
    expect(sentences).toEqual(['cyberspace and law', FIRST, 'Network talks of 2019.']);
  });
});

describe('a folded panel of a page', () => {
  const button = (more = '') =>
    `<button id="b" aria-expanded="false" aria-controls="p"${more}>When do they meet?</button>`;

  it.each([
    ['by a button in a heading', `<h2>${button()}</h2><div id="p" hidden><p>${SECOND}</p></div>`],
    [
      'by a button that the panel is labelled by',
      `<div>${button()}</div><div id="p" aria-labelledby="b" style="display:none"><p>${SECOND}</p></div>`,
    ],
    [
      'by a tab',
      `<h2>When do they meet?</h2><a role="tab" aria-controls="p">x</a><div id="p" role="tabpanel" aria-hidden="true"><p>${SECOND}</p></div>`,
    ],
    ['by a search in the page', `<h2>When do they meet?</h2><div hidden="until-found"><p>${SECOND}</p></div>`],
  ])('is text where it is opened %s', async (_, html) => {
    const { sentences } = await readHtmlForTest(`<main><h1>Talks</h1><p>${FIRST}</p>${html}<p>${THIRD}</p></main>`);
    expect(sentences).toEqual(expect.arrayContaining(['When do they meet?', SECOND, THIRD]));
  });

  it.each([
    ['opens a menu', `${button(' aria-haspopup="menu"')}<div id="p" hidden><p>${SECOND}</p></div>`],
    ['opens a dialog', `${button()}<div id="p" role="dialog" hidden><p>${SECOND}</p></div>`],
    ['opens another part', `${button()}<div id="q" hidden><p>${SECOND}</p></div>`],
  ])('stays hidden where the button %s', async (_, html) => {
    const { document } = await readHtmlForTest(`<main><h1>Talks</h1><p>${FIRST}</p>${html}<p>${THIRD}</p></main>`);
    expect(document.sourceText).not.toContain(SECOND);
  });
});

describe('blocks', () => {
  it('of headings keep their level and make the sections', async () => {
    const { document, headings } = await readHtmlForTest(
      `<h1>Talks</h1><p>${FIRST}</p><h2>Norms</h2><p>${SECOND}</p><h3>Reports</h3><p>${THIRD}</p>`,
    );
    expect(headings).toEqual(['Talks', 'Norms', 'Reports']);
    expect(document.sentences.at(-1)?.section).toBe('Norms › Reports');
  });

  it('of lists carry the bullets and numbers that a browser shows', async () => {
    const { document } = await readHtmlForTest(
      `<p>They agreed on:</p><ul><li>one contact<ol type="a"><li>by phone,</li><li>by mail,</li></ol></li><li><p>two exercises</p></li></ul><p>${FIRST}</p>`,
    );
    expect(document.text).toBe(
      `They agreed on:\n• one contact\na. by phone,\nb. by mail,\n• two exercises\n\n${FIRST}`,
    );
  });

  it('of numbered lists go on from `start` and `value`, and numbers typed in the text are not doubled', async () => {
    const items = await readHtmlForTest(
      `<p>${FIRST}</p><ol start="4" type="I"><li>four points,</li><li value="9">nine points.</li></ol><ol><li>(a) typed by hand,</li><li>(b) too.</li></ol><p>${SECOND}</p>`,
    );
    expect(items.sentences.slice(1, 5)).toEqual([
      'IV. four points,',
      'IX. nine points.',
      '(a) typed by hand,',
      '(b) too.',
    ]);
  });

  it('of data tables are rows, with cells in order', async () => {
    const { sentences } = await readHtmlForTest(
      `<p>${FIRST}</p><table><tr><th>Partner<th>Place</tr><tr><td><p>Japan</p><td>Tokyo</tr><tr><td>Brazil<td></tr></table><p>${SECOND}</p>`,
    );
    expect(sentences).toEqual([FIRST, 'Partner | Place', 'Japan | Tokyo', 'Brazil', SECOND]);
  });

  it('of tables that lay out a page are those of its cells', async () => {
    const { sentences } = await readHtmlForTest(
      `<table><tr><td><h2>Talks</h2><p>${FIRST}</p></td><td>${SECOND}<br><br>${THIRD}</td></tr></table>`,
    );
    expect(sentences).toEqual(['Talks', FIRST, SECOND, THIRD]);
  });

  it('of terms with short descriptions are one line each, with long ones two', async () => {
    const short = await readHtmlForTest(
      `<p>${FIRST}</p><dl><dt>Place</dt><dd>Geneva</dd><dt>Date</dt><dd>3 May</dd></dl><p>${SECOND}</p>`,
    );
    expect(short.sentences.slice(1, 3)).toEqual(['Place | Geneva', 'Date | 3 May']);
    const long = await readHtmlForTest(`<dl><dt>Norm</dt><dd>${FIRST} ${SECOND}</dd></dl>`);
    expect(long.sentences).toEqual(['Norm', FIRST, SECOND]);
  });

  it('end at two line breaks, at a typed bullet and at an indent, not at one line break', async () => {
    const { document } = await readHtmlForTest(
      `<td>${FIRST}<br>${SECOND}<br> <br>They agreed on:<br>- one contact;<br>• two exercises.<br>　　第三条第一款规定了双方的义务和责任。</td>`,
    );
    expect(document.text).toBe(
      `${FIRST} ${SECOND}\n\nThey agreed on:\n- one contact;\n• two exercises.\n\n第三条第一款规定了双方的义务和责任。`,
    );
  });

  it('of text in a fixed type are its paragraphs, with lines that were broken by hand joined', async () => {
    const lines = [
      'The General Assembly is opening at a time of',
      'turbulence, and the situation is volatile in',
      'many parts of the world, as all have said.',
    ];
    const { sentences } = await readHtmlForTest(`<pre>${lines.join('\n')}\n\n${FIRST}</pre>`);
    expect(sentences).toEqual([lines.join(' '), FIRST]);
  });
});

describe('marks inside a line', () => {
  it('of footnotes are set apart, powers and ordinals are not', async () => {
    const { sentences, removed, document } = await readHtmlForTest(
      `<p>States agreed on norms<sup><a href="#fn1">1</a></sup> in 2015.<sup>2</sup> It covers 5 km<sup>2</sup> in the 21<sup>st</sup> century.<a href="#_ftn3">[3]</a></p><ol><li id="fn1">See document A/70/174, paragraph 13. <a href="#r1">↩</a></li></ol>`,
    );
    expect(sentences.slice(0, 2)).toEqual(['States agreed on norms in 2015.', 'It covers 5 km2 in the 21st century.']);
    expect(removed.filter((part) => part.startsWith('footnote'))).toEqual([
      'footnote-mark: 1',
      'footnote-mark: 2',
      'footnote-mark: [3]',
    ]);
    expect(checkProvenance(document)).toEqual([]);
  });

  it('of how characters are read are set apart', async () => {
    const { sentences, removed } = await readHtmlForTest(
      '<p><ruby>協議<rp>(</rp><rt>きょうぎ</rt></ruby>は東京で開催され、双方は情報を交換した。</p>',
    );
    expect(sentences).toEqual(['協議は東京で開催され、双方は情報を交換した。']);
    expect(removed).toContain('reading: きょうぎ');
  });
});

describe('the language of a page', () => {
  const page = `<html lang="uk-UA"><p>${FIRST}</p></html>`;
  it('is the declared one where the text does not tell it', async () => {
    const { document } = await readHtmlForTest(page, { language: 'bg', confident: false });
    expect(document.metadata.language).toBe('uk');
  });

  it('is that of the text where it is plain: templates declare wrong ones', async () => {
    const { document } = await readHtmlForTest(page, { language: 'en', confident: true });
    expect(document.metadata.language).toBe('en');
  });
});
