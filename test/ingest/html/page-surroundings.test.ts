// What stands beside, above and behind the text of a page without saying so by a tag: each rule, and where it must not reach.
import { describe, expect, it } from 'vitest';
import { PROSE, readHtmlForTest } from '../../support/read-html-for-test.js';

const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');
const whole = ['Talks', ...PROSE];
const EVENT = 'The minister opens an exhibition of old maps in the library.';

async function sentencesOf(html: string): Promise<readonly string[]> {
  return (await readHtmlForTest(html)).sentences;
}

describe('a column of the grid', () => {
  const page = (main: string, side: string): string =>
    `<main><div class="row"><div class="${main}"><h1>Talks</h1>${paragraphs}</div><div class="${side}"><h3>Agenda</h3><p>${EVENT}</p></div></div></main>`;

  it.each([
    ['col-12 col-md-8', 'col-12 col-md-4'],
    ['span9', 'span3'],
  ])('goes when it is narrower than the one with the text: %s, %s', async (main, side) => {
    expect(await sentencesOf(page(main, side))).toEqual(whole);
  });

  it('stays when it is as wide as the one with the text', async () => {
    expect(await sentencesOf(page('col-md-6', 'col-md-6'))).toContain(EVENT);
  });
});

describe('a box of service', () => {
  const page = (inside: string): string => `<main><h1>Talks</h1>${paragraphs}<div>${inside}</div></main>`;

  it.each([
    'Media contact',
    'Pressekontakt',
    'Contact presse',
    'Contacto de prensa',
    'Контакты для СМИ',
    '媒体联系方式',
    'Liên hệ báo chí',
    'このページに関するお問い合わせ',
    'للتواصل الإعلامي',
    'Was this page helpful?',
    'War diese Seite hilfreich?',
    'Cette page vous a-t-elle été utile ?',
    '¿Le ha resultado útil esta página?',
    'Была ли страница полезна?',
    '本页内容对您是否有帮助？',
    'Trang này có hữu ích với bạn không?',
    'このページの情報は役に立ちましたか？',
    'هل كانت هذه الصفحة مفيدة؟',
  ])('goes by its words: %s', async (words) => {
    expect(
      await sentencesOf(page(`<h2>${words}</h2><p>Telephone 000, from Monday to Friday in the morning.</p>`)),
    ).toEqual(whole);
  });

  it('stays when it holds more than some lines', async () => {
    const html = `<main><h1>Talks</h1><div>${paragraphs}<h2>Media contact</h2><p>${EVENT} ${EVENT} ${EVENT} ${EVENT}</p></div></main>`;
    expect(await sentencesOf(html)).toEqual(expect.arrayContaining([...PROSE]));
  });
});

describe('lines behind the last sentence', () => {
  const page = (end: string): string => `<main><h1>Talks</h1>${paragraphs}<hr><p>${end}</p></main>`;

  it('go when three tenths of them are links', async () => {
    const end = '<a href="#t">Back to top of page</a> | <a href="p">Previous report</a><br>You are visitor number 7';
    expect(await sentencesOf(page(end))).toEqual(whole);
  });

  it('stay when they begin like a note', async () => {
    expect((await sentencesOf(page('[1] Report of the Group, <a href="x">document A/68/98</a>'))).length).toBe(
      whole.length + 1,
    );
  });
});

it('a centred line behind a picture that stands alone is its caption, elsewhere it is text', async () => {
  const line = '<p style="text-align: center">The delegates. Archive</p>';
  const [first, ...others] = PROSE.map((text) => `<p>${text}</p>`);
  const below = `<main><h1>Talks</h1>${first}<p><img src="x"></p>${line}${others.join('')}</main>`;
  expect(await sentencesOf(below)).toEqual(whole);
  const alone = `<main><h1>Talks</h1>${first}${line}${others.join('')}</main>`;
  expect((await sentencesOf(alone)).join(' ')).toContain('The delegates.');
});

it('a title ends before a date that only a line break parts from it', async () => {
  const html = `<title>Talks on border posts</title><main><font>Talks on border posts</font><br><i>24 November 2003</i>${paragraphs}</main>`;
  expect((await readHtmlForTest(html)).document.metadata.title).toBe('Talks on border posts');
});

it('the name of a site in its header is the publisher where the head declares none', async () => {
  const html = `<header><span class="site-title">Centre for Talks</span></header><main><h1>Talks</h1>${paragraphs}</main>`;
  expect((await readHtmlForTest(html)).document.metadata.publisher).toBe('Centre for Talks');
});
