import { expect, it } from 'vitest';
import { callerFolder } from '../../src/config.js';
import { PROJECT_ROOT } from '../../src/project-root.js';

it('is where npm was called, once npm has moved to the project', () => {
  expect(callerFolder(PROJECT_ROOT, { INIT_CWD: '/home/ada' })).toBe('/home/ada');
});

it('is the current folder when npm did not move the process, or left no note', () => {
  expect(callerFolder('/tmp', { INIT_CWD: '/home/ada' })).toBe('/tmp');
  expect(callerFolder(PROJECT_ROOT, {})).toBe(PROJECT_ROOT);
  expect(callerFolder(PROJECT_ROOT, { INIT_CWD: '' })).toBe(PROJECT_ROOT);
});
