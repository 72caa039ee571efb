import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/domain/document.js';
import { Scope } from '../../src/domain/scope.js';
import { OPERATOR, SERVER_A, SERVER_B } from '../support/scopes.js';

const id = (text: string) => text as DocumentId;

describe('an id for the own collection', () => {
  it('belongs to that collection and to no other, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.constant(`server-${SERVER_B.guildId}-x`)), (text) => {
        const own = SERVER_A.ownId(id(text));
        expect([SERVER_A.owns(own), SERVER_B.owns(own), OPERATOR.owns(own)]).toEqual([true, false, false]);
        expect(SERVER_A.ownId(own)).toBe(own);
      }),
    );
  });

  it('is left as it is for the operator, who may not take one of a server', () => {
    expect(OPERATOR.ownId(id('server-2012-guide'))).toBe('server-2012-guide');
    expect(OPERATOR.owns(id('server-2012-guide'))).toBe(true);
    expect(OPERATOR.owns(id(`server-${SERVER_A.guildId}-guide`))).toBe(false);
  });
});

it.each(['', 'operator', '1', "100000000000000001' OR 1", '1'.repeat(21)])('refuses %j as a server', (guildId) => {
  expect(() => Scope.server(guildId)).toThrow(expect.objectContaining({ code: 'internal' }));
});

it('narrows to the part that all scopes share', () => {
  expect(SERVER_A.operatorPart.guildId).toBeNull();
});
