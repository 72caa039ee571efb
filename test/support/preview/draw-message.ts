// Preview: message body (components v2) → HTML of Discord-like elements. A component or button style without a drawing is
// an error: a preview that leaves something out would show a message that nobody gets.
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord.js';
import { messageBodySchema } from '../../../src/bot/discord-limits.js';
import type { MessageBody } from '../../../src/bot/render/render-context.js';
import { drawEmoji } from './draw-emoji.js';
import { type Block, type Inline, parseMarkdown } from './parse-markdown.js';

/** Anything that may stand in a message. */
type Component = APIMessageTopLevelComponent | Parts<APIMessageTopLevelComponent>;
type Parts<Outer> = Outer extends { components: readonly (infer Inner)[] } ? Inner | Parts<Inner> : never;

const BUTTON_TYPES: Readonly<Partial<Record<ButtonStyle, string>>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
};

/** Throws where the body breaks a limit of Discord, or holds what has no drawing. */
export function drawMessage(body: MessageBody): string {
  messageBodySchema.parse(body);
  return drawAll(body.components);
}

const drawAll = (components: readonly Component[]): string => components.map(drawComponent).join('');

function drawComponent(component: Component): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = (component.accent_color ?? 0).toString(16).padStart(6, '0');
      return `<div class="container" style="border-inline-start-color:#${colour}">${drawAll(component.components)}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text-display">${drawMarkdown(component.content)}</div>`;
    case ComponentType.Separator:
      return `<div class="separator${component.divider === false ? '' : ' divider'}"></div>`;
    case ComponentType.ActionRow:
      return `<discord-action-row>${drawAll(component.components)}</discord-action-row>`;
    case ComponentType.Button:
      return drawButton(component);
    case ComponentType.StringSelect:
      return `<discord-string-select-menu placeholder="${escapeHtml(component.placeholder ?? '')}"></discord-string-select-menu>`;
    default:
      throw new Error(
        `The preview has no drawing for the component type ${ComponentType[component.type]} (${component.type}). Add one to draw-message.ts.`,
      );
  }
}

function drawButton(button: Extract<Component, { type: ComponentType.Button }>): string {
  const type = BUTTON_TYPES[button.style];
  if (type === undefined || !('custom_id' in button)) {
    throw new Error(`The preview has no drawing for the button style ${ButtonStyle[button.style]} (${button.style}).`);
  }
  const { label, emoji, disabled } = button;
  const face = emoji === undefined ? '' : ` emoji="${drawEmoji(emoji.name ?? '')}" emoji-name="${emoji.name}"`;
  const state = disabled === true ? ' disabled' : '';
  return `<discord-button type="${type}"${face}${state}>${escapeHtml(label ?? '')}</discord-button>`;
}

const drawMarkdown = (markdown: string): string => parseMarkdown(markdown).map(drawBlock).join('');

function drawBlock({ kind, lines }: Block): string {
  const drawn = lines.map((line) => `<div class="line">${line.map(drawInline).join('') || '<br>'}</div>`);
  switch (kind) {
    case 'text':
      return drawn.join('');
    case 'quote':
      return `<discord-quote>${drawn.join('')}</discord-quote>`;
    case 'small':
      return `<discord-subscript>${drawn.join('')}</discord-subscript>`;
    case 'list':
      return `<discord-unordered-list>${drawn.map((line) => `<discord-list-item>${line}</discord-list-item>`).join('')}</discord-unordered-list>`;
  }
}

function drawInline(part: Inline): string {
  switch (part.kind) {
    case 'text':
      return escapeHtml(part.text);
    case 'code':
      return `<discord-code>${escapeHtml(part.text)}</discord-code>`;
    case 'bold':
      return `<discord-bold>${part.parts.map(drawInline).join('')}</discord-bold>`;
    case 'link':
      return `<discord-link href="${escapeHtml(part.url)}">${part.parts.map(drawInline).join('')}</discord-link>`;
  }
}

/** For text and for attribute values between double quotation marks. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
