// bot: text blocks and controls → message JSON with components v2. Knows shapes and directions, nothing about answers.
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { buildCustomId, type CustomId } from '../custom-id.js';
import {
  ALT_TEXT_MAX,
  BUTTON_LABEL_MAX,
  SELECT_OPTIONS_MAX,
  SELECT_PLACEHOLDER_MAX,
  SELECT_TEXT_MAX,
} from '../discord-limits.js';
import { hasRightToLeft, isolate, plainLine, RIGHT_TO_LEFT_MARK } from '../escape-markdown.js';
import type { MessageBody, MessageFile } from './render-context.js';

/** Stripe beside a message: an answer, an abstention, anything else. */
export const ACCENTS = { answered: 0x2e7d5b, abstained: 0x8a6d3b, plain: 0x4a5a75 } as const;

export type Control = APIComponentInMessageActionRow;

export interface MessageParts {
  readonly accent: number;
  /** Markdown, a text display each; empty ones are left out. At least one is not. */
  readonly blocks: readonly string[];
  /** Small print below a line. */
  readonly footer?: string;
  /** Rows of buttons, or a select alone; empty ones are left out. */
  readonly rows?: readonly (readonly Control[])[];
  /** Below the blocks, with its alternative text. */
  readonly picture?: { readonly file: MessageFile; readonly description: string };
  /** To be downloaded. */
  readonly file?: MessageFile;
}

export function composeMessage({ accent, blocks, footer, rows = [], picture, file }: MessageParts): MessageBody {
  const text = (content: string): APIComponentInContainer => ({ type: ComponentType.TextDisplay, content });
  const shown = blocks.filter((block) => block.trim() !== '').map(text);
  const below: APIComponentInContainer[] =
    footer === undefined ? [] : [{ type: ComponentType.Separator, divider: true, spacing: 1 }, text(footer)];
  const controls = rows
    .filter((row) => row.length > 0)
    .map((row): APIMessageTopLevelComponent => ({ type: ComponentType.ActionRow, components: [...row] }));
  const files = [picture?.file, file].filter((each) => each !== undefined);
  const components = [...shown, ...pictureIn(picture), ...fileIn(file), ...below];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components }, ...controls],
    ...(files.length > 0 && { files }),
  };
}

const addressOf = ({ name }: MessageFile): { url: string } => ({ url: `attachment://${name}` });
const pictureIn = (picture: MessageParts['picture']): APIComponentInContainer[] =>
  picture === undefined
    ? []
    : [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: addressOf(picture.file), description: plainLine(picture.description, ALT_TEXT_MAX) }],
        },
      ];
const fileIn = (file: MessageFile | undefined): APIComponentInContainer[] =>
  file === undefined ? [] : [{ type: ComponentType.File, file: addressOf(file) }];

export interface ButtonOptions {
  readonly style?: APIButtonComponentWithCustomId['style'];
  readonly isDisabled?: boolean;
}

/** @param face label, or an emoji alone */
export function button(id: CustomId, face: string, options: ButtonOptions = {}): Control {
  const isEmoji = /^\p{Extended_Pictographic}\ufe0f?$/u.test(face);
  return {
    type: ComponentType.Button,
    style: options.style ?? ButtonStyle.Secondary,
    custom_id: buildCustomId(id),
    ...(isEmoji ? { emoji: { name: face } } : { label: plainLine(face, BUTTON_LABEL_MAX) }),
    ...(options.isDisabled === true ? { disabled: true } : {}),
  };
}

export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

/** Choices beyond Discord's 25 are left out, as are second ones of the same value. At least one must be given. */
export function select(id: CustomId, placeholder: string, choices: readonly Choice[]): APIStringSelectComponent {
  const distinct = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  return {
    type: ComponentType.StringSelect,
    custom_id: buildCustomId(id),
    placeholder: plainLine(placeholder, SELECT_PLACEHOLDER_MAX),
    options: distinct.slice(0, SELECT_OPTIONS_MAX).map(({ label, value, description }) => ({
      label: plainLine(label, SELECT_TEXT_MAX),
      value,
      ...(description ? { description: plainLine(description, SELECT_TEXT_MAX) } : {}),
    })),
  };
}

/** A line of the interface, held in its direction whatever it opens with. `mark` is the markdown before it. */
export const lineIn = (language: InterfaceLanguage, line: string, mark = ''): string =>
  mark + (language === 'ar' ? RIGHT_TO_LEFT_MARK : '') + line;

/** Escaped foreign text within a line, set apart where two directions meet. */
export const insertIn = (language: InterfaceLanguage, text: string): string =>
  language === 'ar' || hasRightToLeft(text) ? isolate(text) : text;
