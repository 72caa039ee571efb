import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUTTON_ACTIONS, buildCustomId, CUSTOM_ID_ARGUMENT_MAX, parseCustomId } from '../../src/bot/custom-id.js';
import { CUSTOM_ID_MAX } from '../../src/bot/discord-limits.js';
import { choiceOfDocument, DOCUMENT_CHOICE_MAX, documentOfChoice } from '../../src/bot/document-choice.js';
import { hostileText } from './hostile-text.js';
import '../support/fixed-seed.js';

const anyId = fc.record({
  action: fc.constantFrom(...BUTTON_ACTIONS),
  answerId: fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/u),
  argument: fc.stringMatching(/^[a-z0-9.:~-]{1,50}$/u),
});

describe('a custom id', () => {
  it('is read back as what it was built from and fits', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        const built = buildCustomId(id);
        expect(built.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
        expect(parseCustomId(built)).toEqual(id);
      }),
    );
  });

  it('without argument has none when read', () => {
    expect(parseCustomId('why:7K3F9QZM2H')).toEqual({ action: 'why', answerId: '7K3F9QZM2H' });
  });

  it.each(['', 'why', 'why:', 'ban:7K3F9QZM2H', 'why:a b', 'why:a:', 'why:a:b\nc', `why:a:${'x'.repeat(60)}`, 'WHY:a'])(
    'that was not built here is undefined: %j',
    (text) => {
      expect(parseCustomId(text)).toBeUndefined();
    },
  );

  it('is undefined or well-formed for any text', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        const parsed = parseCustomId(text);
        if (parsed) expect(buildCustomId(parsed)).toBe(text);
      }),
    );
  });

  it('refuses an argument that does not fit', () => {
    const argument = 'x'.repeat(CUSTOM_ID_ARGUMENT_MAX + 1);
    expect(() => buildCustomId({ action: 'why', answerId: 'a', argument })).toThrow(RangeError);
  });
});

describe('the choice of a document', () => {
  it('leads back to it among others, however long the ids are', () => {
    const ids = ['a', 'b'.repeat(200), `${'b'.repeat(199)}c`, '文'.repeat(100)];
    for (const id of ids) {
      expect(choiceOfDocument(id).length).toBeLessThanOrEqual(DOCUMENT_CHOICE_MAX);
      expect(documentOfChoice(choiceOfDocument(id), ids)).toBe(id);
    }
    expect(documentOfChoice('unknown', ids)).toBeUndefined();
  });
});
