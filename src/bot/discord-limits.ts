// bot: Discord's limits as named constants, and schemas that every outgoing body passes. Counts are UTF-16 units, which
// are never fewer than what Discord counts. A body that breaks one is a mistake of the renderer, not of its input.
import {
  ButtonStyle,
  ComponentType,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  MessageFlags,
} from 'discord.js';
import { z } from 'zod';

/** Sum over all text displays of a message. */
export const MESSAGE_TEXT_MAX = 4000;
/** Components of a message, those within containers, sections and rows counted. */
export const MESSAGE_COMPONENTS_MAX = 40;
export const CUSTOM_ID_MAX = 100;
export const BUTTON_LABEL_MAX = 80;
export const ROW_BUTTONS_MAX = 5;
export const SELECT_OPTIONS_MAX = 25;
export const SELECT_TEXT_MAX = 100;
export const SELECT_PLACEHOLDER_MAX = 150;
export const MEDIA_ITEMS_MAX = 10;
export const ALT_TEXT_MAX = 1024;
export const URL_MAX = 512;
export const MODAL_TITLE_MAX = 45;
export const MODAL_COMPONENTS_MAX = 5;
export const MODAL_LABEL_MAX = 45;
export const MODAL_DESCRIPTION_MAX = 100;
export const TEXT_INPUT_MAX = 4000;
export const TEXT_INPUT_PLACEHOLDER_MAX = 100;
export const SCHEDULED_NAME_MAX = 100;
export const SCHEDULED_DESCRIPTION_MAX = 1000;
export const SCHEDULED_LOCATION_MAX = 100;
export const AUTOCOMPLETE_CHOICES_MAX = 25;
export const AUTOCOMPLETE_TEXT_MAX = 100;

const filled = (max: number) => z.string().min(1).max(max).regex(/\S/u, 'must hold more than white space');
const customId = z.string().min(1).max(CUSTOM_ID_MAX);
const id = z.int32().optional();
const webUrl = z.url({ protocol: /^https?$/u }).max(URL_MAX);
const media = z.strictObject({ url: z.union([webUrl, z.string().regex(/^attachment:\/\/[\w.-]{1,200}$/u)]) });
const emoji = z.strictObject({
  name: z.string().min(1).max(32),
  id: z.string().optional(),
  animated: z.boolean().optional(),
});

const button = z.strictObject({
  type: z.literal(ComponentType.Button),
  style: z.union([
    z.literal(ButtonStyle.Primary),
    z.literal(ButtonStyle.Secondary),
    z.literal(ButtonStyle.Success),
    z.literal(ButtonStyle.Danger),
  ]),
  custom_id: customId,
  label: filled(BUTTON_LABEL_MAX).optional(),
  emoji: emoji.optional(),
  disabled: z.boolean().optional(),
  id,
});
const linkButton = z.strictObject({
  type: z.literal(ComponentType.Button),
  style: z.literal(ButtonStyle.Link),
  url: webUrl,
  label: filled(BUTTON_LABEL_MAX),
  id,
});
const selectOption = z.strictObject({
  label: filled(SELECT_TEXT_MAX),
  value: z.string().min(1).max(SELECT_TEXT_MAX),
  description: filled(SELECT_TEXT_MAX).optional(),
  emoji: emoji.optional(),
  default: z.boolean().optional(),
});
const stringSelect = z
  .strictObject({
    type: z.literal(ComponentType.StringSelect),
    custom_id: customId,
    placeholder: filled(SELECT_PLACEHOLDER_MAX).optional(),
    options: z.array(selectOption).min(1).max(SELECT_OPTIONS_MAX),
    min_values: z.int().min(0).max(SELECT_OPTIONS_MAX).optional(),
    max_values: z.int().min(1).max(SELECT_OPTIONS_MAX).optional(),
    required: z.boolean().optional(),
    disabled: z.boolean().optional(),
    id,
  })
  .refine(({ options }) => areDistinct(options.map((option) => option.value)), 'select values must differ');
const actionRow = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  components: z.union([
    z
      .array(
        z.union([
          button.refine((it) => it.label !== undefined || it.emoji !== undefined, 'a button needs a label or an emoji'),
          linkButton,
        ]),
      )
      .min(1)
      .max(ROW_BUTTONS_MAX),
    z.tuple([stringSelect]),
  ]),
  id,
});
const textDisplay = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  content: filled(MESSAGE_TEXT_MAX),
  id,
});
const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
  id,
});
const mediaGallery = z.strictObject({
  type: z.literal(ComponentType.MediaGallery),
  // Alt text is required here, though not by Discord: every picture has one.
  items: z
    .array(z.strictObject({ media, description: filled(ALT_TEXT_MAX), spoiler: z.boolean().optional() }))
    .min(1)
    .max(MEDIA_ITEMS_MAX),
  id,
});
const file = z.strictObject({ type: z.literal(ComponentType.File), file: media, spoiler: z.boolean().optional(), id });
const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z.array(z.union([textDisplay, separator, mediaGallery, file, actionRow])).min(1),
  id,
});

interface Shape {
  readonly type: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Shape[];
}

/** The components and all within them, in order. */
const flatten = (components: readonly Shape[]): Shape[] =>
  components.flatMap((component) => [component, ...flatten(component.components ?? [])]);
const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const customIdsOf = (components: readonly Shape[]): string[] =>
  flatten(components).flatMap((component) => component.custom_id ?? []);

/** Units of text in a message's components. */
const textLength = (components: readonly Shape[]): number =>
  flatten(components).reduce((sum, component) => sum + (component.content?.length ?? 0), 0);

const messageComponents = z
  .array(z.union([container, textDisplay, separator, mediaGallery, file, actionRow]))
  .min(1)
  .refine((all) => flatten(all).length <= MESSAGE_COMPONENTS_MAX, `more than ${MESSAGE_COMPONENTS_MAX} components`)
  .refine((all) => textLength(all) <= MESSAGE_TEXT_MAX, `more than ${MESSAGE_TEXT_MAX} characters of text`)
  .refine((all) => areDistinct(customIdsOf(all)), 'custom ids must differ');

const V2_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications;

/** A message with components v2: no `content`, no `embeds`, nothing unknown. `allowed_mentions` may only forbid. */
export const messageBodySchema = z.strictObject({
  flags: z.int().refine((flags) => (flags & MessageFlags.IsComponentsV2) !== 0 && (flags & ~V2_FLAGS) === 0),
  components: messageComponents,
  allowed_mentions: z.strictObject({ parse: z.tuple([]), replied_user: z.literal(false).optional() }).optional(),
});

const textInput = z
  .strictObject({
    type: z.literal(ComponentType.TextInput),
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    min_length: z.int().min(0).max(TEXT_INPUT_MAX).optional(),
    max_length: z.int().min(1).max(TEXT_INPUT_MAX).optional(),
    required: z.boolean().optional(),
    value: z.string().max(TEXT_INPUT_MAX).optional(),
    placeholder: z.string().max(TEXT_INPUT_PLACEHOLDER_MAX).optional(),
    id,
  })
  .refine((it) => (it.min_length ?? 0) <= (it.max_length ?? TEXT_INPUT_MAX), 'min_length is above max_length');
const modalLabel = z.strictObject({
  type: z.literal(ComponentType.Label),
  label: filled(MODAL_LABEL_MAX),
  description: filled(MODAL_DESCRIPTION_MAX).optional(),
  component: z.union([textInput, stringSelect]),
  id,
});

/** A modal of labelled inputs. */
export const modalSchema = z.strictObject({
  custom_id: customId,
  title: filled(MODAL_TITLE_MAX),
  components: z
    .array(z.union([modalLabel, textDisplay]))
    .min(1)
    .max(MODAL_COMPONENTS_MAX)
    .refine(
      (all) => areDistinct(all.flatMap((each) => (each.type === ComponentType.Label ? each.component.custom_id : []))),
      'custom ids must differ',
    ),
});

/** Choices of an autocompleted option. */
export const autocompleteSchema = z
  .array(z.strictObject({ name: filled(AUTOCOMPLETE_TEXT_MAX), value: z.string().min(1).max(AUTOCOMPLETE_TEXT_MAX) }))
  .max(AUTOCOMPLETE_CHOICES_MAX);

/** An event outside of Discord's own channels, as discord.js takes it. Times in milliseconds since 1970. */
export const scheduledEventSchema = z
  .strictObject({
    name: filled(SCHEDULED_NAME_MAX),
    description: filled(SCHEDULED_DESCRIPTION_MAX).optional(),
    entityType: z.literal(GuildScheduledEventEntityType.External),
    privacyLevel: z.literal(GuildScheduledEventPrivacyLevel.GuildOnly),
    scheduledStartTime: z.int(),
    scheduledEndTime: z.int(),
    entityMetadata: z.strictObject({ location: filled(SCHEDULED_LOCATION_MAX) }),
  })
  .refine((it) => it.scheduledStartTime < it.scheduledEndTime, 'ends before it begins');
