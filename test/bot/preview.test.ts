// The preview shows what Discord would: our markdown read as Discord reads it, every component drawn, anything else refused.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../src/bot/render/compose-message.js';
import { quoteText } from '../../src/bot/render/quote-text.js';
import { renderAbout } from '../../src/bot/render/render-about.js';
import { renderAnswer } from '../../src/bot/render/render-answer.js';
import type { MessageBody } from '../../src/bot/render/render-context.js';
import { renderHelp } from '../../src/bot/render/render-notice.js';
import { renderWhyThese } from '../../src/bot/render/render-why-these.js';
import { drawMessage } from '../support/preview/draw-message.js';
import { type Block, type Inline, parseMarkdown } from '../support/preview/parse-markdown.js';
import { readPng, shrinkPng } from '../support/preview/shrink-png.js';
import { takePictures } from '../support/preview/take-pictures.js';
import { writePreviews } from '../support/preview/write-previews.js';
import { hostileText } from './hostile-text.js';
import { anyLanguage, CONTEXT, hostileAnswer } from './render/answer-cases.js';

const plainOf = (part: Inline): string => ('text' in part ? part.text : part.parts.map(plainOf).join(''));
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ lines }) => lines.map((line) => line.map(plainOf).join('')));
const show = (content: string): string => drawMessage(composeMessage({ accent: 0, blocks: [content] }));

describe('markdown in the preview', () => {
  it('shows an escaped mark as the character, without its effect', () => {
    expect(parseMarkdown('\\*\\*x\\*\\* \\[1\\]\\(y) \\\\')).toEqual([
      { kind: 'text', lines: [[{ kind: 'text', text: '**x** [1](y) \\' }]] },
    ]);
  });

  it('reads bold with escaped stars in it, links and code', () => {
    expect(parseMarkdown('a**b\\*c**, [d ↗](<https://example.org/a_b?c=*>) `/e f`')[0]?.lines[0]).toEqual([
      { kind: 'text', text: 'a' },
      { kind: 'bold', parts: [{ kind: 'text', text: 'b*c' }] },
      { kind: 'text', text: ', ' },
      { kind: 'link', url: 'https://example.org/a_b?c=*', parts: [{ kind: 'text', text: 'd ↗' }] },
      { kind: 'text', text: ' ' },
      { kind: 'code', text: '/e f' },
    ]);
  });

  it('joins neighbouring lines of a kind, and tells kinds apart by their first characters alone', () => {
    const blocks = parseMarkdown('> a\n> \n> b\n\\> c\n-# d\n- e\n- f');
    expect(blocks.map(({ kind }) => kind)).toEqual(['quote', 'text', 'small', 'list']);
    expect(linesOf(blocks)).toEqual(['a', '', 'b', '> c', 'd', 'e', 'f']);
  });

  it.each([
    ['emphasis', 'a *b*'],
    ['underline', '__a__'],
    ['strike-through', 'a ~~b~~'],
    ['spoiler', '||a||'],
    ['code without an end', 'a ` b'],
    ['bold without an end', 'a ** b'],
    ['mention', 'a <@123>'],
    ['mass mention', 'a @everyone'],
    ['bare address', 'a https://example.org'],
    ['link that is not in angle brackets', '[a](https://example.org)'],
    ['link to something else than the web', '[a](<mailto:a@example.org>)'],
    ['emoji by name', ':smile:'],
    ['lone backslash', 'a \\b'],
    ['heading', '# a'],
    ['numbered list', '1. a'],
    ['nested list', '- - a'],
    ['heading in a quotation', '> ## a'],
    ['quotation to the end', '>>> a'],
    ['code block', '```\na'],
    ['line that a list would swallow', '- a\nb'],
  ])('refuses what we do not emit: %s', (_name, markdown) => {
    expect(() => parseMarkdown(markdown)).toThrow('The preview does not know the markdown');
  });

  it('gives any quoted text back, character by character', () => {
    const seen = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 200 }).filter((text) => !/@/u.test(text));
    fc.assert(
      fc.property(seen, (text) => {
        const bold = [{ start: 2, end: 9 }];
        const quotation = quoteText(text, { language: 'en', bold, maxShown: 4000 });
        expect(linesOf(parseMarkdown(quotation.text)).join('\n')).toBe(text);
      }),
    );
  });

  it('knows every mark of a quotation, however hostile its text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const quotation = quoteText(text, { language: 'en', bold: [{ start: 0, end: 20 }], maxShown: 4000 });
        expect(parseMarkdown(quotation.text).map(({ kind }) => kind)).toEqual(['quote']);
      }),
    );
  });
});

describe('a drawn message', () => {
  it('holds containers, texts, separators, buttons and selects in their order', () => {
    const html = drawMessage({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: ComponentType.Container,
          accent_color: 0x00ff7f,
          components: [
            { type: ComponentType.TextDisplay, content: '> **a**' },
            { type: ComponentType.Separator, divider: true, spacing: 1 },
            { type: ComponentType.TextDisplay, content: '-# b' },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Danger, custom_id: 'x', label: 'c <d>' },
            { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: 'y', emoji: { name: '👍' } },
          ],
        },
      ],
    });
    const order = ['#00ff7f', '<discord-quote>', '<discord-bold>a<', 'divider', '<discord-subscript>', 'destructive'];
    const places = [...order, 'c &#60;d&#62;', 'emoji="data:image/svg+xml;base64,'].map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('never turns text into elements', () => {
    expect(show('\\<img src=x onerror="a">&amp;')).toContain('&#60;img src=x onerror=&#34;a&#34;&#62;&#38;amp;');
  });

  it('is refused with a component, a button style or an emoji that has no drawing', () => {
    const bodyWith = (component: unknown): MessageBody =>
      ({ flags: MessageFlags.IsComponentsV2, components: [component] }) as MessageBody;
    const row = (button: object) => ({
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.Button, ...button }],
    });
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'https://example.org/a.png' }, description: 'a' }],
    };
    const link = row({ style: ButtonStyle.Link, url: 'https://example.org/', label: 'a' });
    const emoji = row({ style: ButtonStyle.Primary, custom_id: 'x', emoji: { name: '🦉' } });
    expect(() => drawMessage(bodyWith(gallery))).toThrow('no drawing for the component type MediaGallery (12)');
    expect(() => drawMessage(bodyWith(link))).toThrow('no drawing for the button style Link (5)');
    expect(() => drawMessage(bodyWith(emoji))).toThrow('no drawing for the emoji 🦉');
    expect(() => drawMessage(bodyWith({ type: 99 }))).toThrow();
  });

  it('exists of every message of ours, in every language, whatever the corpus and people write', () => {
    fc.assert(
      fc.property(hostileAnswer, anyLanguage, (answer, language) => {
        const bodies = [
          renderAnswer(answer, { ...CONTEXT, language }),
          renderWhyThese(answer, { language }),
          renderHelp(language),
          renderAbout(
            {
              version: '1.2.3',
              documentCount: 5,
              passageCount: 40,
              corpusDate: '2026-11-22',
              model: 'm_o_d_e_l',
              quality: { questions: 2, figures: [{ name: 'first-excerpt', right: 1, of: 2 }] },
              retentionDays: 365,
            },
            language,
          ),
        ];
        for (const body of bodies) expect(drawMessage(body)).toContain('class="container"');
      }),
    );
  });
});

describe('a picture made smaller', () => {
  const stripes = Array.from(
    { length: 40 },
    (_, index) => `<path stroke="hsl(${index * 9} 60% 40%)" stroke-width="2.5" d="M${index * 3} 0 L120 ${index * 3}"/>`,
  );
  const drawn = (inner: string) =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90"><rect width="120" height="90"/>${inner}</svg>`,
    ).render();
  const colourAt = (rgba: Uint8Array, index: number) => Buffer.from(rgba).readUIntBE(index * 4, 3);

  it('is read right whatever way its rows were predicted', () => {
    const picture = drawn(stripes.join(''));
    const { width, height, pixels } = readPng(picture.asPng());
    expect([width, height]).toEqual([120, 90]);
    expect([...pixels]).toEqual(Array.from(pixels, (_, index) => colourAt(picture.pixels, index)));
  });

  it('keeps every colour where there are at most 256', () => {
    const picture = drawn('<rect x="7" y="5" width="50" height="40" fill="#2e7d5b"/>');
    const small = shrinkPng(picture.asPng());
    const palette = small.subarray(small.indexOf('PLTE') + 4);
    const start = small.indexOf('IDAT');
    const rows = zlib.inflateSync(small.subarray(start + 4, start + 4 + small.readUInt32BE(start - 4)));
    const shown = Array.from({ length: 120 * 90 }, (_, index) => {
      const place = rows[index + Math.floor(index / 120) + 1]!;
      return palette.readUIntBE(place * 3, 3);
    });
    expect(shown).toEqual(shown.map((_, index) => colourAt(picture.pixels, index)));
    expect(new Set(shown).size).toBe(2);
  });

  it('is refused when it is of another kind', () => {
    expect(() => readPng(shrinkPng(drawn('').asPng()))).toThrow('Expected a PNG');
  });
});

describe('the pictures', () => {
  const chromium = '/usr/bin/chromium';
  const emptyFolder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-preview-test-'));

  it('are left out with one line where there is no Chromium', async () => {
    const folder = emptyFolder();
    const outcome = await writePreviews({ folder, chromium: '/no/such/chromium' });
    expect(outcome).toEqual({ skipped: 'No pictures were made: there is no Chromium at /no/such/chromium.' });
    expect(fs.readdirSync(folder)).toEqual([]);
    fs.rmSync(folder, { recursive: true });
  });

  it.skipIf(!fs.existsSync(chromium))('are as wide as a window and a phone, and the same on every run', async () => {
    const folder = emptyFolder();
    const said = 'A question? سؤال؟ 質問？';
    const scene = { name: 'help', said, body: renderHelp('ar'), isPrivate: false };
    const draw = async () => {
      const files = await takePictures([scene], { folder, chromium });
      return files.map((file) => fs.readFileSync(file));
    };
    const [first, second] = [await draw(), await draw()];
    expect(fs.readdirSync(folder).toSorted()).toEqual(['help-phone.png', 'help.png']);
    expect(first.map((png) => png.readUInt32BE(16))).toEqual([760, 780]);
    expect(second.every((png, index) => png.equals(first[index]!))).toBe(true);
    fs.rmSync(folder, { recursive: true });
  });
});
