import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadCuratedEvents, loadPlaces } from '../../src/events/load-curated-events.js';
import { curated, EVENTS_FOLDER, lexicon } from './open-registry.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'events-'));
afterAll(() => rmSync(folder, { recursive: true }));

const VALID = {
  id: '2019-a-meeting',
  name: 'A meeting',
  kind: 'session',
  start: '2019-04-01',
  end: '2019-04-01',
  precision: 'day',
  parties: ['JP', 'osce'],
  people: [],
  documents: [],
  status: 'past',
  confidence: 'high',
  verification: 'read',
  sources: [{ url: 'https://example.org/a', standing: 'official' }],
};

const load = (...events: readonly object[]) => {
  writeFileSync(path.join(folder, 'registry.yaml'), stringify(events, { aliasDuplicateObjects: false }));
  return loadCuratedEvents(folder);
};

describe('the shipped registry', () => {
  it('holds 133 events from 1998 to 2026, each with a source', () => {
    expect(curated).toHaveLength(133);
    expect(curated[0]?.id).toBe('1998-unga-53-70');
    expect(curated.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(
      curated
        .map(({ start }) => start?.slice(0, 4) ?? '')
        .sort()
        .at(-1),
    ).toBe('2026');
  });

  it('names only forums and organisations of the glossary, and real countries', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    const isKnown = (id: string) =>
      /^[A-Z]{2}$/.test(id) ? names.of(id) !== undefined : lexicon.entry(id) !== undefined;
    const ids = curated.flatMap(({ parties, country, forum }) => [...parties, country ?? 'US', forum ?? 'un']);
    expect(ids.filter((id) => id !== 'bilateral' && !isKnown(id))).toEqual([]);
  });

  it('keeps every known disagreement of sources side by side, with the value held and the other one', () => {
    const conflicts = curated.flatMap(({ id, conflicts = [] }) => conflicts.map((conflict) => ({ id, ...conflict })));
    expect(conflicts).toHaveLength(12);
    const london = conflicts.find(({ id }) => id === '2011-london-conference-on-cyberspace');
    expect(london?.claims.map(({ value, held }) => [value, held])).toEqual([
      ['2011-11-01/2011-11-02', true],
      ['2011-11-23/2011-11-24', false],
    ]);
    const wrong = conflicts.flatMap(({ claims }) => claims.filter(({ held }) => !held));
    expect(wrong.every(({ url, reason }) => url !== undefined && reason !== undefined)).toBe(true);
  });

  it('has names in nine languages for every place but those that are nowhere', () => {
    const known = new Set(loadPlaces(EVENTS_FOLDER).map(({ names }) => names.en));
    const unknown = curated
      .flatMap(({ place }) => place?.replace(/ \(.*/u, '') ?? [])
      .filter((place) => !known.has(place));
    expect(unknown.sort()).toEqual(['video conference', 'virtual']);
  });
});

describe('a registry file', () => {
  it('may be missing: there are no curated events then', () => {
    expect(loadCuratedEvents(path.join(folder, 'nowhere'))).toEqual([]);
    expect(loadPlaces(path.join(folder, 'nowhere'))).toEqual([]);
  });

  it('is read with every date marked as curated', () => {
    expect(load(VALID)).toEqual([{ ...VALID, dateBasis: 'curated' }]);
  });

  it.each([
    ['no source', { sources: [] }, 'sources'],
    ['an address that is no web page', { sources: [{ url: 'javascript:alert(1)', standing: 'official' }] }, 'url'],
    ['a day that does not exist', { start: '2019-02-30', end: '2019-02-30' }, 'there is no such day'],
    ['an end before its start', { start: '2019-04-02', precision: 'range' }, 'the end lies before the start'],
    ['a precision that does not fit', { precision: 'month' }, 'precision does not fit'],
    ['an unknown kind', { kind: 'party' }, 'kind'],
    ['an unknown key', { colour: 'red' }, 'colour'],
    [
      'a conflict without a held value',
      {
        conflicts: [
          {
            field: 'date',
            claims: [
              { value: '1', held: false, standing: 'secondary', url: 'https://e.org' },
              { value: '2', held: false, standing: 'secondary', url: 'https://e.org' },
            ],
          },
        ],
      },
      'exactly one claim',
    ],
  ])('with %s is refused, naming the file', (_, change, words) => {
    expect(() => load({ ...VALID, ...change })).toThrow(words);
    expect(() => load({ ...VALID, ...change })).toThrow('registry.yaml');
  });

  it('with an id twice is refused', () => {
    expect(() => load(VALID, VALID)).toThrow('the id "2019-a-meeting" appears twice');
  });
});
