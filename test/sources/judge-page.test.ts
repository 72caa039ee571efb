import { describe, expect, it } from 'vitest';
import { findNewAddress, judgePage, type ReceivedPage } from '../../src/sources/judge-page.js';
import { findNotFoundWording } from '../../src/sources/not-found-wording.js';
import { readPage } from '../../src/sources/read-page.js';

const BODY = Array.from({ length: 20 }, (_, place) => `In part ${place} the sides spoke of confidence and law.`).join(
  ' ',
);
const MENU = '<nav>Home News Press Contact Ministry Minister Visas Imprint Privacy</nav>';
const htmlOf = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title>${head}</head><body>${MENU}<h1>${title}</h1><p>${body}</p></body></html>`;
const pageOf = (html: string): ReceivedPage => ({
  bytes: Buffer.from(html),
  contentType: 'text/html; charset=utf-8',
  format: 'html',
});
const ASKED = new URL('https://example.org/news/2022/talks');
const judge = (html: string, stored?: string, finalUrl = ASKED) =>
  judgePage(ASKED, finalUrl, pageOf(html), stored === undefined ? undefined : pageOf(stored));

describe('a page', () => {
  const stored = htmlOf('Talks in Northport', BODY);

  it('has not changed when its bytes or its words are the same', () => {
    expect(judge(stored, stored)).toEqual({ kind: 'unchanged' });
    expect(judge(stored.replace('<body>', '<body><script src="v2.js">1</script>'), stored)).toEqual({
      kind: 'unchanged',
    });
  });

  it('has changed when a sentence has, and keeps the rest', () => {
    const verdict = judge(htmlOf('Talks in Northport', `${BODY} A third round follows.`), stored);
    expect(verdict).toMatchObject({ kind: 'changed' });
    expect(verdict.kind === 'changed' && verdict.kept).toBeGreaterThan(0.95);
  });

  it('is gone when another page stands in its place, menu and all', () => {
    const other = htmlOf('All news', 'Floods in the south. Football results. Weather for the weekend. '.repeat(10));
    expect(judge(other, stored)).toMatchObject({ kind: 'soft-404', because: expect.stringContaining('another title') });
  });

  it('has changed, not gone, when all is new under its title, or only its title is new', () => {
    const rewritten = htmlOf('Talks in Northport', 'Quite other words now stand on this page of ours. '.repeat(10));
    expect(judge(rewritten, stored)).toMatchObject({ kind: 'changed' });
    expect(judge(htmlOf('Talks in Northport (updated)', BODY), stored)).toMatchObject({ kind: 'changed' });
  });

  it.each([
    'https://example.org/',
    'https://example.org/en',
    'https://example.org/de-DE/',
    'https://example.org/index.html',
  ])('is gone when it leads to %s', (home) =>
    expect(judge(stored, stored, new URL(home))).toMatchObject({ kind: 'home-page' }),
  );

  it('is gone when it sends readers on to the home page at once', () => {
    const sending = htmlOf('Talks', BODY, '<meta http-equiv="refresh" content="0; url=/">');
    expect(judge(sending, stored)).toMatchObject({ kind: 'home-page' });
  });

  it('may itself be a home page', () => {
    const home = new URL('https://example.org/en/');
    expect(judgePage(home, home, pageOf(stored), undefined)).toEqual({ kind: 'new' });
  });

  it('that holds almost no text is none', () => {
    expect(judge('<html><body><div id=app></div></body></html>')).toMatchObject({ kind: 'soft-404' });
  });
});

describe('“not found” with a 200', () => {
  it.each([
    ['en', '404 – Page not found | Ministry'],
    ['en', 'The page you are looking for does not exist'],
    ['de', 'Seite nicht gefunden'],
    ['de', 'Die Seite wurde leider nicht gefunden - Amt'],
    ['ru', 'Страница не найдена'],
    ['ru', 'Ошибка 404'],
    ['fr', 'Page introuvable'],
    ['fr', "Cette page n'existe plus"],
    ['es', 'Página no encontrada'],
    ['es', 'La página solicitada no existe'],
    ['zh', '您访问的页面不存在'],
    ['zh', '找不到该页面'],
    ['vi', 'Không tìm thấy trang'],
    ['vi', 'Trang không tồn tại'],
    ['ja', 'お探しのページは見つかりませんでした'],
    ['ja', 'ページが見つかりません'],
    ['ar', 'الصفحة غير موجودة'],
    ['ar', 'لم يتم العثور على الصفحة'],
  ])('is found out in %s: %s', (_, title) => {
    const menu = 'Ministry News Speeches Visas Embassies Contact Careers Archive Search Imprint '.repeat(40);
    expect(judge(htmlOf(title, menu))).toMatchObject({ kind: 'soft-404' });
  });

  it.each([
    'Joint statement on resolution 404',
    'Report of the group: what was found',
    'Solution not found for the dispute over norms',
    'Pages of history: a consultation',
    'Документ A/75/404',
    'Agreement no longer in force',
  ])('is not what this title says: %s', (title) => expect(findNotFoundWording([title], '')).toBeUndefined());

  it('may be what a long text speaks about', () => {
    expect(judge(htmlOf('On the archives', `${BODY.repeat(2)} Many readers met “page not found”.`))).toEqual({
      kind: 'new',
    });
  });
});

describe('where a page has moved to', () => {
  const hop = (from: string, to: string, status: number) => ({ from, to, status });
  it.each([
    [[], undefined],
    [[hop('a', 'b', 301)], 'b'],
    [[hop('a', 'b', 301), hop('b', 'c', 308)], 'c'],
    [[hop('a', 'b', 301), hop('b', 'c', 302)], 'b'],
    [[hop('a', 'b', 302), hop('b', 'c', 301)], undefined],
  ])('is the end of the permanent redirects: %j', (redirects, to) => expect(findNewAddress(redirects)).toBe(to));
});

describe('reading a page', () => {
  it('survives a million nested tags, and as many in a row', () => {
    const startedAt = performance.now();
    const deep = readPage(Buffer.from(`<html><title>T</title>seen${'<div>'.repeat(1_000_000)}deep`), 'text/html');
    expect(deep).toMatchObject({ title: 'T', text: 'seen' });
    const long = readPage(Buffer.from(`<html>${'<p>a<br></p>'.repeat(300_000)}end`), 'text/html');
    expect(long.text.endsWith('a end')).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });

  it.each([
    ['windows-1251', 'text/html; charset=windows-1251', ''],
    ['windows-1251', 'text/html', '<meta charset="windows-1251">'],
    ['no-such-thing', 'text/html; charset=no-such-thing', ''],
  ])('decodes %s as told by the server or the page', (encoding, contentType, meta) => {
    const cyrillic = Uint8Array.from([0xc4, 0xe0]);
    const word = encoding === 'no-such-thing' ? Buffer.from('Да') : Buffer.from(cyrillic);
    const bytes = Buffer.concat([Buffer.from(`<html>${meta}<p>`), word, Buffer.from('</p></html>')]);
    expect(readPage(bytes, contentType).text).toBe('Да');
  });

  it('leaves scripts, styles and unseen parts out', () => {
    const html = '<p>a<script>var b</script><style>c{}</style><template>d</template><noscript>e</noscript>f</p>';
    expect(readPage(Buffer.from(html), '').text).toBe('a f');
  });
});
