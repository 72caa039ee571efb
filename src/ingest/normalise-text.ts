// ingest: visible spans of the source → normalised text with its map. White space becomes single plain spaces, invisible
// marks go, characters are composed (NFC). Must not change, add or drop any letter or digit.
import type { Span } from '../domain/span.js';
import { type TracedText, TracedTextBuilder } from './traced-text.js';

// Soft hyphen, control characters, zero-width space, direction marks and overrides, word joiner, BOM. The zero-width
// joiner and non-joiner stay: they belong to the spelling of Persian and Indic words.
const DROPPED = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const SPACE = /\s|\u0085/;

/** Characters that are left after dropping, each with the source range it stands for. */
interface Units {
  text: string;
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * `spans` in source order, without overlap; nothing is put between them, so a space exists only where a span holds one.
 * Leading and trailing white space is dropped. An empty result has an empty map.
 */
export function normaliseText(source: string, spans: readonly Span[]): TracedText {
  const units = collectUnits(source, spans);
  const builder = new TracedTextBuilder();
  if (units.text.normalize('NFC') === units.text) copyUnits(builder, units, 0, units.text.length);
  else composeUnits(builder, source, units);
  return builder.build();
}

function collectUnits(source: string, spans: readonly Span[]): Units {
  const parts: string[] = [];
  const units: Units = { text: '', starts: [], ends: [] };
  let space: { start: number; end: number } | undefined;
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) {
      const character = source.charAt(at);
      if (SPACE.test(character)) {
        if (space === undefined) space = { start: at, end: at + 1 };
        else if (space.end === at) space.end = at + 1;
        continue;
      }
      if (DROPPED.test(character)) {
        if (space?.end === at) space.end = at + 1;
        continue;
      }
      if (space !== undefined && parts.length > 0) {
        parts.push(' ');
        units.starts.push(space.start);
        units.ends.push(space.end);
      }
      space = undefined;
      parts.push(character);
      units.starts.push(at);
      units.ends.push(at + 1);
    }
  }
  units.text = parts.join('');
  return units;
}

function copyUnits(builder: TracedTextBuilder, units: Units, from: number, to: number): void {
  let start = from;
  while (start < to) {
    let end = start + 1;
    if (units.ends[start]! - units.starts[start]! === 1) {
      while (end < to && units.starts[end] === units.ends[end - 1] && units.ends[end]! - units.starts[end]! === 1)
        end++;
    }
    builder.replace(units.text.slice(start, end), units.starts[start]!, units.ends[end - 1]! - units.starts[start]!);
    start = end;
  }
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function composeUnits(builder: TracedTextBuilder, source: string, units: Units): void {
  let copiedTo = 0;
  for (const { segment, index } of graphemes.segment(units.text)) {
    if (segment.normalize('NFC') === segment) continue;
    for (const [start, end] of piecesOf(source, units, index, index + segment.length)) {
      const written = units.text.slice(start, end);
      const composed = written.normalize('NFC');
      if (composed === written) continue;
      copyUnits(builder, units, copiedTo, start);
      builder.replace(composed, units.starts[start]!, units.ends[end - 1]! - units.starts[start]!);
      copiedTo = end;
    }
  }
  copyUnits(builder, units, copiedTo, units.text.length);
}

/** Parts of a character that adjoin in the source: an accent behind a tag is not composed with the letter before it. */
function piecesOf(source: string, units: Units, from: number, to: number): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && isInvisible(source.slice(units.ends[at - 1], units.starts[at]))) continue;
    pieces.push([start, at]);
    start = at;
  }
  return pieces;
}

const isInvisible = (between: string): boolean => [...between].every((character) => DROPPED.test(character));
