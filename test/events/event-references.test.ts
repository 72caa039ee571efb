import { expect, it } from 'vitest';
import { extractedEvent, openRegistry, TODAY } from './open-registry.js';

const registry = openRegistry();

it('offers events of one name with their dates', () => {
  const session = (start: string) => extractedEvent({ id: `${start}-s`, name: 'Group: session', start });
  const { suggest } = openRegistry([session('2019-03-01'), session('2019-11-12')]);
  expect(suggest.events('group: session', 25).map(({ label }) => label)).toEqual([
    'Group: session (2019-11-12)',
    'Group: session (2019-03-01)',
  ]);
});

it.each(['JP', 'jp', 'Japan', 'Япония', 'Japon'])('finds what took place in the country %s', (place) => {
  const found = registry.find({ place }, TODAY).events;
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ country }) => country))).toEqual(new Set(['JP']));
});

it('shows the text that goes by its number alone, unless two events carry it', () => {
  expect(registry.show('53/70', TODAY)?.id).toBe('1998-unga-53-70');
  expect(registry.show('79/243', TODAY)).toBeUndefined();
});
