import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { DiplomaticEvent } from '../../src/domain/event.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../src/domain/language.js';
import { drawTimeline, timelineFonts } from '../../src/events/draw-timeline.js';
import { eventTexts } from '../../src/events/event-texts.js';
import { listTimelineRows } from '../../src/events/list-timeline-rows.js';
import { measureLabel, wrapLabel } from '../../src/events/measure-label.js';
import { renderPicture } from '../../src/events/render-picture.js';
import { extractedEvent, openRegistry, TODAY } from './open-registry.js';

const registry = openRegistry();
const all = registry.find({}, TODAY).events;

const draw = (events: readonly DiplomaticEvent[], language: InterfaceLanguage, theme: 'light' | 'dark' = 'light') =>
  drawTimeline(listTimelineRows(events, language, registry.label), {
    heading: eventTexts(language).timeline(events.length),
    language,
    theme,
    kindName: (kind) => eventTexts(language).kinds[kind],
    plannedName: eventTexts(language).statuses.planned,
  });

interface Block {
  readonly role: string;
  readonly id: string | undefined;
  readonly box: readonly number[];
  readonly text: string;
}

const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What is written, without the marks of direction; lines joined without the blanks at their ends. */
const blocksOf = (svg: string): Block[] =>
  [...svg.matchAll(/<g class="(\w+)"(?: data-id="([^"]*)")? data-box="([^"]*)"[^>]*>(.*?)<\/g>/gu)].map(
    ([, role = '', id, box = '', inner = '']) => ({
      role,
      id,
      box: box.split(' ').map(Number),
      text: [...inner.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)]
        .map((match) => unescapeXml(match[1] ?? '').replace(/[\u202b\u202c]/gu, ''))
        .join(' '),
    }),
  );

const overlap = (
  [ax = 0, ay = 0, aw = 0, ah = 0]: readonly number[],
  [bx = 0, by = 0, bw = 0, bh = 0]: readonly number[],
): boolean => ax < bx + bw && bx < ax + aw && ay < by + bh && by < ay + ah;

const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

describe.each(INTERFACE_LANGUAGES)('a timeline in %s', (language) => {
  it.each([5, 40, 133])('of %i events shows every label whole, and none over another', (count) => {
    const events = all.slice(-count);
    const blocks = blocksOf(draw(events, language));
    const labels = new Map(
      blocks.flatMap(({ role, id, text }) => (role === 'label' && id !== undefined ? [[id, text]] : [])),
    );
    expect(labels.size).toBe(count);
    for (const event of events)
      expect(withoutBlanks(labels.get(event.id) ?? '')).toBe(withoutBlanks(registry.label(event, language)));
    const sorted = [...blocks].sort((a, b) => (a.box[1] ?? 0) - (b.box[1] ?? 0));
    const meeting = sorted.flatMap((a, place) =>
      sorted
        .slice(place + 1, place + 12)
        .filter((b) => overlap(a.box, b.box))
        .map((b) => `${a.text} | ${b.text}`),
    );
    expect(meeting).toEqual([]);
    expect(blocks.every(({ box: [x = -1, , width = 0] }) => x >= 0 && x + width <= 720)).toBe(true);
  });

  it('takes no less room than the fonts need', () => {
    const labels = all.filter((_, place) => place % 12 === 0).map((event) => registry.label(event, language));
    const tooWide = labels
      .flatMap((label) => wrapLabel(label, 460, 25))
      .filter((line) => {
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="60"><text x="10" y="40" font-size="25" font-family="${timelineFonts(language)}">${line.replace(/&/g, '&amp;')}</text></svg>`;
        const drawn = new Resvg(svg, { font: { loadSystemFonts: true } }).innerBBox();
        return (drawn?.width ?? 0) > measureLabel(line, 25);
      });
    expect(tooWide).toEqual([]);
  });

  it('labels events in its own script', () => {
    const script = {
      ru: /\p{Script=Cyrillic}/u,
      zh: /\p{Script=Han}/u,
      ja: /[\p{Script=Han}\p{Script=Katakana}]/u,
      ar: /\p{Script=Arabic}/u,
    }[language as string];
    const strangers = all.filter((event) => script !== undefined && !script.test(registry.label(event, language)));
    expect(strangers.map(({ id }) => id)).toEqual([]);
  });
});

describe('a timeline', () => {
  it('writes what an event holds as text, never as drawing', () => {
    const name = '</text><script>alert(1)</script>&\u0000';
    const svg = draw([extractedEvent({ name, start: '2020-01-01' })], 'en');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(blocksOf(svg).find(({ role }) => role === 'label')?.text).toContain('<script>');
  });

  it('breaks a word that is wider than the line, and loses none of it', () => {
    const word = 'Cybersicherheitskonsultationsvereinbarungsunterzeichnung'.repeat(3);
    const lines = wrapLabel(word, 460, 25);
    expect(lines.join('')).toBe(word);
    expect(lines.every((line) => measureLabel(line, 25) <= 460)).toBe(true);
  });

  it('marks planned events with a ring and says so, on both grounds', () => {
    const [light, dark] = [draw(all.slice(-3), 'en'), draw(all.slice(-3), 'en', 'dark')];
    expect(blocksOf(light).map(({ text }) => text)).toContain('planned');
    expect(light.match(/<circle[^>]*fill="#ffffff"/gu)).toHaveLength(2);
    expect(dark).toContain('fill="#1e1f22"');
  });

  it('of more events than a picture can hold is refused', () => {
    expect(() => draw([...all, ...all], 'en')).toThrow('A timeline of 266 events cannot be drawn; at most 200 can');
  });

  it('without events is its heading', () => {
    expect(blocksOf(draw([], 'en')).map(({ text }) => text)).toEqual(['0 events']);
  });
});

describe('the picture', () => {
  it.each(['en', 'ru', 'ar', 'zh', 'vi'] as const)('in %s is a PNG as wide as drawn', (language) => {
    const png = renderPicture(draw(all.slice(-5), language));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(720);
  });

  it('is refused, naming the script, where no font has its letters', () => {
    const noFonts = { system: false };
    expect(() => renderPicture(draw(all.slice(-5), 'en'), noFonts)).toThrow('a font for Latin');
    expect(() => renderPicture(draw(all.slice(-5), 'ru'), noFonts)).toThrow('Cyrillic');
    const runes = draw([extractedEvent({ name: 'ᚠᛇᚻ 𖼀', start: '2020-01-01' })], 'en').replace('𖼀', '\u{e0100}');
    expect(() => renderPicture(runes, { system: false })).toThrow('another script');
  });
});
