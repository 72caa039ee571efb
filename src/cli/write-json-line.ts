// cli: value → one line of JSON. The result is plain JSON in which no character breaks a line or steers a terminal.

// JSON.stringify leaves these as they are; some readers split lines at them and some terminals obey C1 controls.
const UNSAFE = /[\u007f-\u009f\u2028\u2029]/g;

/** With the closing line break. */
export const writeJsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
