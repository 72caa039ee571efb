import { describe, expect, it } from 'vitest';
import { describePage } from '../../src/sources/describe-page.js';

const BODY = Array.from({ length: 20 }, (_, place) => `In part ${place} the sides spoke of confidence and law.`).join(
  ' ',
);
const MENU = '<nav>Home News Press Contact Ministry Minister Visas Imprint Privacy</nav>';
const htmlOf = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>${title}</title>${head}</head><body>${MENU}<h1>${title}</h1><p>${body}</p></body></html>`;

describe('describing a page', () => {
  const tools = { detectLanguage: () => 'und', isTaken: (id: string) => id === 'talks-in-northport-en' };
  const describe_ = (html: string, stated = {}) =>
    describePage(
      { bytes: Buffer.from(html), contentType: 'text/html', format: 'html', url: 'https://www.example.org/news/talks' },
      stated,
      tools,
    );

  it('takes what the page states', () => {
    const head =
      '<meta property="og:site_name" content="Norland MFA"><meta property="article:published_time" content="2022-06-03T10:00:00Z">';
    expect(describe_(htmlOf('Talks in Northport', BODY, head))).toEqual({
      id: 'talks-in-northport-en-2',
      title: 'Talks in Northport',
      publisher: 'Norland MFA',
      url: 'https://www.example.org/news/talks',
      format: 'html',
      language: 'en',
      date: '2022-06-03',
      fetch: 'allowed',
    });
  });

  it.each([
    ['<script type="application/ld+json">{"@type":"Article","datePublished":"2021-03-12"}</script>', '2021-03-12'],
    ['<meta name="DC.date" content="2020-11">', '2020-11'],
    ['<meta name="date" content="2020-13-45">', undefined],
    ['<meta name="date" content="yesterday">', undefined],
  ])('finds the date in %s', (head, date) => expect(describe_(htmlOf('T', BODY, head)).date).toBe(date));

  it('lets a person say it better, and makes an id where no letters are Latin', () => {
    const described = describe_('<html><h1>Переговоры</h1></html>', { title: 'Переговоры в порту', language: 'ru' });
    expect(described).toMatchObject({ title: 'Переговоры в порту', language: 'ru', publisher: 'example.org' });
    expect(described.id).toMatch(/^example-org-[0-9a-f]{8}-ru$/u);
  });

  it('leaves the language out where nobody knows it', () => {
    expect(describe_('<h1>Talks in Southport</h1>')).not.toHaveProperty('language');
  });
});
