import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../support/fixed-seed.js';
import { INTERFACE_LANGUAGES } from '../../src/domain/language.js';
import { loadPlaces } from '../../src/events/load-curated-events.js';
import { createPlaceNames } from '../../src/events/place-names.js';
import { EVENTS_FOLDER } from './open-registry.js';

const places = loadPlaces(EVENTS_FOLDER);
const names = createPlaceNames(places);

describe('places in a text', () => {
  it.each([
    ['talks in New Delhi and Tokyo', ['New Delhi', 'Tokyo']],
    ['в Женеве, у Москвы', ['Geneva', 'Moscow']],
    ['في القاهرة', ['Cairo']],
    ['بجنيف', ['Geneva']],
    ['于日内瓦和东京', ['Geneva', 'Tokyo']],
    ['Tokyoites, pre-Vienna, Viennas', []],
    ['Московская область', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(names.find(text).map(({ name }) => name)).toEqual(expected);
  });

  it('gives slices in order, none over another, whatever the text', () => {
    const written = places.flatMap((place) => Object.values(place.names));
    const piece = fc.oneof(fc.constantFrom(...written), fc.string({ maxLength: 4 }), fc.constantFrom(' ', '-', 'в '));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, name } of names.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(names.find(text.slice(start, end)).map((each) => each.name)).toEqual([name]);
          last = end;
        }
      }),
    );
  });

  it('finds every name of every place by itself', () => {
    const missed = places.flatMap(({ names: each }) =>
      Object.values(each).filter((name) => names.find(`(${name}).`).length !== 1),
    );
    expect(missed).toEqual([]);
  });

  it('reads a long text in time that grows with its length', () => {
    const before = process.cpuUsage();
    names.find('Some words about talks near Moscow. '.repeat(3000));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1000);
  });
});

it('has a word for what takes place nowhere, in every language', () => {
  for (const language of INTERFACE_LANGUAGES) expect(names.label('virtual', language)).not.toBe('');
  expect(names.label('New York (virtual)', 'ru')).toBe('Нью-Йорк (онлайн)');
  expect(names.label('Virtual Bay', 'ru')).toBe('Virtual Bay');
});
