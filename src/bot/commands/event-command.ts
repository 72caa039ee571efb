// bot: the definition of `/event`: look events up in seven ways. Kinds and statuses are closed lists; everything else is
// typed, with help, and read where it arrives.
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import { EVENT_KINDS, EVENT_STATUSES } from '../../domain/event.js';
import { TIMELINE_THEMES } from '../../events/draw-timeline.js';
import { eventTexts } from '../../events/event-texts.js';
import type { EventTexts } from '../../events/texts/text-set.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import { deMenu } from '../texts/events/de.js';
import { enMenu } from '../texts/events/en.js';
import { esMenu } from '../texts/events/es.js';
import { frMenu } from '../texts/events/fr.js';
import { jaMenu } from '../texts/events/ja.js';
import { ruMenu } from '../texts/events/ru.js';
import type { EventMenuTexts } from '../texts/events/text-set.js';
import { viMenu } from '../texts/events/vi.js';
import { zhMenu } from '../texts/events/zh.js';
import type { CommandBody } from './command-body.js';
import { switchOption } from './command-options.js';
import { EVERYWHERE } from './command-reach.js';
import { type CommandLanguage, localiseName, localiseWording, type PerCommandLanguage } from './localise-wording.js';

type OptionText = keyof EventMenuTexts['options'];
type Option = APIApplicationCommandBasicOption;

const MENUS: PerCommandLanguage<EventMenuTexts> = {
  en: enMenu,
  de: deMenu,
  ru: ruMenu,
  fr: frMenu,
  es: esMenu,
  zh: zhMenu,
  vi: viMenu,
  ja: jaMenu,
};
const LANGUAGES = Object.keys(MENUS) as CommandLanguage[];
const perLanguage = <Texts>(read: (language: CommandLanguage) => Texts): PerCommandLanguage<Texts> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as PerCommandLanguage<Texts>;
const REGISTRY_TEXTS = perLanguage((language): EventTexts => eventTexts(language));

/** Days before an event on which one can be reminded of it. */
export const DAYS_BEFORE = [0, 1, 2, 3, 7, 14, 30] as const;

const wording = (option: OptionText) => localiseWording(MENUS, ({ options }) => options[option]);
const text = (option: OptionText, isRequired: boolean) => ({
  type: ApplicationCommandOptionType.String as const,
  ...wording(option),
  required: isRequired,
  min_length: 1,
  max_length: AUTOCOMPLETE_TEXT_MAX,
});
const typed = (option: OptionText, isRequired = false): Option => text(option, isRequired);
const completed = (option: OptionText, isRequired = false): Option => ({
  ...text(option, isRequired),
  autocomplete: true,
});

const kindOption = (): Option => ({
  type: ApplicationCommandOptionType.String,
  ...wording('kind'),
  choices: EVENT_KINDS.map((kind) => ({ ...localiseName(REGISTRY_TEXTS, ({ kinds }) => kinds[kind]), value: kind })),
});
const statusOption = (): Option => ({
  type: ApplicationCommandOptionType.String,
  ...wording('status'),
  choices: EVENT_STATUSES.map((status) => ({
    ...localiseName(REGISTRY_TEXTS, ({ statuses }) => statuses[status]),
    value: status,
  })),
});
const themeOption = (): Option => ({
  type: ApplicationCommandOptionType.String,
  ...wording('theme'),
  choices: TIMELINE_THEMES.map((theme) => ({ ...localiseName(MENUS, ({ themes }) => themes[theme]), value: theme })),
});
const beforeOption = (): Option => ({
  type: ApplicationCommandOptionType.Integer,
  ...wording('before'),
  choices: DAYS_BEFORE.map((days) => ({
    ...localiseName(
      perLanguage((language) => (days === 0 ? MENUS[language].sameDay : dayCount(days, language))),
      (words) => words,
    ),
    value: days,
  })),
});
const dayCount = (days: number, language: CommandLanguage): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

const privately = () => switchOption('private', false);
const filters = (): Option[] => [
  completed('query'),
  typed('from'),
  typed('to'),
  completed('forum'),
  completed('party'),
  completed('place'),
  kindOption(),
  statusOption(),
];

const subcommand = (
  name: keyof EventMenuTexts['subcommands'],
  ...options: Option[]
): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  ...localiseWording(MENUS, ({ subcommands }) => subcommands[name]),
  options,
});

export const EVENT_COMMAND: CommandBody = {
  type: ApplicationCommandType.ChatInput,
  ...localiseWording(MENUS, ({ event }) => event),
  ...EVERYWHERE,
  options: [
    subcommand('find', ...filters(), privately()),
    subcommand('show', completed('name', true), privately()),
    subcommand('on', typed('date', true), privately()),
    subcommand('next', completed('forum'), privately()),
    subcommand('timeline', ...filters(), themeOption(), privately()),
    subcommand('compare', completed('first', true), completed('second', true), privately()),
    subcommand('remind', completed('upcoming'), beforeOption(), typed('time'), completed('zone')),
  ],
};
