import { describe, expect, it } from 'vitest';
import { answerEventLines } from '../../src/cli/answer-event-lines.js';
import { answerToJson } from '../../src/cli/answer-json.js';
import { renderTerminal } from '../../src/cli/render-terminal.js';
import type { AnswerEvent } from '../../src/domain/answer.js';
import { abstained } from '../bot/render/answer-cases.js';
import { extractedEvent } from '../events/open-registry.js';

const event = extractedEvent({
  id: '2020-a-meeting',
  start: '2020-01-02',
  sources: [{ standing: 'official', url: 'https://a.example/x\u001b[31m' }],
});
const named: AnswerEvent = { event, label: 'A meeting', asOf: '2026-11-22' };

describe('an event beside an answer', () => {
  it('is said to be from the registry, with who says so, and that no stored document proves it', () => {
    expect(answerEventLines(named, 'en')).toEqual([
      'From the curated registry (not quoted):',
      '2 January 2020 · A meeting [2020-a-meeting]',
      'https://a.example/x\u001b[31m (official)',
      'No stored document proves this.',
    ]);
  });

  it('that a stored document tells is shown with its sentence instead', () => {
    const proven = { ...named, event: extractedEvent({ id: 'x', start: '2020-01-02' }) };
    const lines = answerEventLines(proven, 'de');
    expect(lines).toContain('> They met. (a-document)');
    expect(lines.join('\n')).not.toMatch(/Verzeichnis|belegt/u);
  });

  it('reaches the terminal escaped and the JSON form whole; neither speaks of events without one', () => {
    const answer = { ...abstained({ cause: 'not-in-corpus' }), events: [named] };
    const result = { answer, ranked: [], features: {}, stageMs: {} };
    const shown = renderTerminal(result, { language: 'en', columns: Number.POSITIVE_INFINITY, hasColour: false });
    expect(shown).toContain('No stored document proves this.');
    expect(shown).not.toContain('\u001b');
    expect(answerToJson(result, { elapsedMs: 1 })).toMatchObject({
      outcome: 'not-found',
      cause: 'not-in-corpus',
      events: [{ id: '2020-a-meeting', asOf: '2026-11-22', status: 'past' }],
    });
    const plain = { ...result, answer: abstained({ cause: 'not-in-corpus' }) };
    expect(JSON.stringify(answerToJson(plain, { elapsedMs: 1 }))).not.toContain('events');
  });
});
