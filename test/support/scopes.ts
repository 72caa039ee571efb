// Test support: the scopes that tests read and write within.
import { Scope } from '../../src/domain/scope.js';

export const OPERATOR = Scope.operator();
export const SERVER_A = Scope.server('100000000000000001');
export const SERVER_B = Scope.server('200000000000000002');
