import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/events/write-csv.js';
import { curated, extractedEvent } from './open-registry.js';

describe('comma-separated values', () => {
  it('have a heading and a line for each event', () => {
    expect(writeCsv(curated.slice(0, 3)).split('\r\n')).toHaveLength(5);
    expect(writeCsv([])).toMatch(/^id,name,kind,start,end,/u);
  });

  it('quote what would break a line or a cell', () => {
    expect(writeCsv([extractedEvent({ name: 'A "first", second\nthird' })])).toContain('"A ""first"", second\nthird"');
  });

  it.each(['=1+1', '+1', '-1', '@cmd'])('make the formula %s a text', (name) => {
    expect(writeCsv([extractedEvent({ name })])).toContain(`,'${name},`);
  });
});
