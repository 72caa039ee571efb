// Preview: scene → the whole page: dark theme, the person's message or command, the bot's message. Loads its elements from
// PAGE_ORIGIN, which is answered from disk; everything else lies in data URLs.
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT_ROOT } from '../../../src/project-root.js';
import { svgUrl } from './draw-emoji.js';
import { drawMessage, escapeHtml } from './draw-message.js';
import type { PreviewScene } from './preview-scenes.js';

/** A name that no resolver knows: what is not answered from disk goes nowhere. */
export const PAGE_ORIGIN = 'http://preview.invalid';

/** Run in the page once the elements are known. */
export const FINISHING_SCRIPT = 'test/support/preview/finish-page.mjs';

const require = createRequire(import.meta.url);
const LIBRARY = path.relative(PROJECT_ROOT, path.dirname(require.resolve('@skyra/discord-components-core')));

/** Elements of the component library: files below its `components`, without extension. */
const ELEMENTS = [
  'discord-messages/DiscordMessages',
  'discord-message/DiscordMessage',
  'discord-command/DiscordCommand',
  'discord-quote/DiscordQuote',
  'discord-bold/DiscordBold',
  'discord-code/DiscordCode',
  'discord-link/DiscordLink',
  'discord-subscript/DiscordSubscript',
  'discord-unordered-list/DiscordUnorderedList',
  'discord-list-item/DiscordListItem',
  'discord-action-row/DiscordActionRow',
  'discord-button/DiscordButton',
  'discord-string-select-menu/DiscordStringSelectMenu',
];

/** Packages that the elements import by name → folder below `node_modules` and what the bare name stands for. */
const IMPORTS = Object.fromEntries(
  Object.entries({
    lit: 'index.js',
    'lit-html': 'lit-html.js',
    'lit-element': 'index.js',
    '@lit/reactive-element': 'reactive-element.js',
    '@lit/context': 'index.js',
  }).flatMap(([name, main]) => [
    [name, `/node_modules/${name}/${main}`],
    [`${name}/`, `/node_modules/${name}/`],
  ]),
);

/** Fonts by what they write: the library asks for 'gg sans', and gets these from the machine, nothing else. */
const FONTS = [
  { family: 'Liberation Sans', range: 'U+0-5FF, U+1E00-2BFF, U+27E6-27E7, U+FB00-FB06' },
  { family: 'DejaVu Sans', range: 'U+600-6FF, U+750-77F, U+FB50-FDFF, U+FE70-FEFF' },
  { family: 'Noto Sans CJK JP', range: 'U+2E80-9FFF, U+F900-FAFF, U+FF00-FFEF, U+20000-2FA1F' },
];

const fontFaces = FONTS.flatMap(({ family, range }) =>
  (
    [
      ['normal', ''],
      ['bold', ' Bold'],
    ] as const
  ).map(
    ([weight, suffix]) =>
      `@font-face { font-family: 'gg sans'; font-weight: ${weight}; src: local('${family}${suffix}'); unicode-range: ${range}; }`,
  ),
).join('\n');

const STYLE = `
${fontFaces}
body { margin: 0; background: #1a1a1e; }
discord-messages { background: #1a1a1e; border: none; padding: 4px 0 12px; }
discord-message { padding-right: 16px; }
.line { unicode-bidi: plaintext; text-align: start; min-height: 1.375rem; white-space: pre-wrap; }
.container { display: flex; flex-direction: column; gap: 8px; box-sizing: border-box; max-width: 600px; margin: 4px 0;
  padding: 16px; background: #242429; border: 1px solid #303035; border-inline-start: 4px solid; border-radius: 8px; }
.text-display { line-height: 1.375rem; }
discord-subscript .line { min-height: 1.125rem; line-height: 1.125rem; }
.separator { height: 1px; }
.separator.divider { background: #3f3f46; }
`;

const disc = (colour: string, mark: string): string =>
  svgUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${mark}</svg>`,
  );
const BOT_AVATAR = disc(
  '#2e7d5b',
  '<path fill="#fff" d="M10 22c0-6 3-10 8-11v3c-3 1-4 3-4 6h4v8h-8zM22 22c0-6 3-10 8-11v3c-3 1-4 3-4 6h4v8h-8z"/>',
);
const PERSON_AVATAR = disc(
  '#5c6f9e',
  '<circle cx="20" cy="15" r="7" fill="#fff"/><path fill="#fff" d="M7 38c0-9 6-14 13-14s13 5 13 14z"/>',
);
const PERSON = 'Delegate';
const TIME = '10:30';

const SCRIPT = [...ELEMENTS.map((name) => `/${LIBRARY}/components/${name}.js`), `/${FINISHING_SCRIPT}`]
  .map((file) => `import '${file}';`)
  .join('\n');

export function drawPage({ said, body, isPrivate }: PreviewScene): string {
  const isCommand = said.startsWith('/');
  const command = isCommand
    ? `<discord-command slot="reply" type="slash_command" author="${PERSON}" avatar="${PERSON_AVATAR}" command="${escapeHtml(said.slice(1))}"></discord-command>`
    : '';
  const question = isCommand
    ? ''
    : `<discord-message author="${PERSON}" avatar="${PERSON_AVATAR}" timestamp="${TIME}"><div class="line">${escapeHtml(said)}</div></discord-message>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Preview</title>
<style>${STYLE}</style>
<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>
<script type="module">${SCRIPT}</script></head><body>
<discord-messages>${question}
<discord-message bot author="Aide-Mémoire" avatar="${BOT_AVATAR}" timestamp="${TIME}"${isPrivate ? ' ephemeral' : ''}>${command}${drawMessage(body)}</discord-message>
</discord-messages></body></html>`;
}
