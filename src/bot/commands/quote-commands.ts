// bot: the definitions of the commands about quotations and citations: `/verify`, `/cite`, `/answer`, `/bibliography`,
// `/compare`, and the message menu that checks a quotation. All their results are private.
import {
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Locale,
} from 'discord.js';
import type { BibliographyFileType } from '../../quotes/citation/write-bibliography-file.js';
import { CITATION_STYLES, type CitationStyle, isProseStyle } from '../../quotes/citation/write-citation.js';
import { TOPIC_MAX_CHARS } from '../../quotes/compare-documents.js';
import { QUOTATION_MAX_CHARS } from '../../quotes/read-quotation.js';
import { AUTOCOMPLETE_TEXT_MAX } from '../discord-limits.js';
import { deCommands } from '../texts/quotes/de.js';
import { enCommands } from '../texts/quotes/en.js';
import { esCommands } from '../texts/quotes/es.js';
import { frCommands } from '../texts/quotes/fr.js';
import { jaCommands } from '../texts/quotes/ja.js';
import { ruCommands } from '../texts/quotes/ru.js';
import type { QuoteCommandTexts } from '../texts/quotes/text-set.js';
import { viCommands } from '../texts/quotes/vi.js';
import { zhCommands } from '../texts/quotes/zh.js';
import type { CommandBody } from './command-body.js';
import { EVERYWHERE } from './command-reach.js';
import { localiseName, localiseWording, type PerCommandLanguage } from './localise-wording.js';

const TEXTS: PerCommandLanguage<QuoteCommandTexts> = {
  en: enCommands,
  de: deCommands,
  ru: ruCommands,
  fr: frCommands,
  es: esCommands,
  zh: zhCommands,
  vi: viCommands,
  ja: jaCommands,
};
const type = ApplicationCommandType.ChatInput;

const textOption = (
  option: keyof QuoteCommandTexts['options'],
  more: Partial<APIApplicationCommandStringOption> = {},
): APIApplicationCommandStringOption =>
  ({
    type: ApplicationCommandOptionType.String,
    ...localiseWording(TEXTS, ({ options }) => options[option]),
    min_length: 1,
    max_length: AUTOCOMPLETE_TEXT_MAX,
    ...more,
  }) as APIApplicationCommandStringOption;

/** Proper names: the same in every language. */
export const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  un: 'UN',
  'chicago-note': 'Chicago (note)',
  chicago: 'Chicago',
  apa: 'APA',
  oscola: 'OSCOLA',
  gost: 'GOST R 7.0.5',
  markdown: 'Markdown',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
};

/** A closed list: Discord completes it itself while people type. */
const choiceOption = (
  option: keyof QuoteCommandTexts['options'],
  choices: readonly (readonly [value: string, name: string])[],
): APIApplicationCommandStringOption => ({
  type: ApplicationCommandOptionType.String,
  ...localiseWording(TEXTS, ({ options }) => options[option]),
  choices: choices.map(([value, name]) => ({
    name,
    value,
    ...(value === 'gost' && { name_localizations: { [Locale.Russian]: 'ГОСТ Р 7.0.5' } }),
  })),
});

const styleOption = (styles: readonly CitationStyle[]): APIApplicationCommandStringOption =>
  choiceOption(
    'style',
    styles.map((style) => [style, STYLE_NAMES[style]]),
  );

export const FILE_TYPES = ['md', 'docx', 'bib', 'ris', 'csv'] as const satisfies readonly BibliographyFileType[];

export const ANSWER_FILE_TYPES = ['md', 'docx'] as const;
export type AnswerFileType = (typeof ANSWER_FILE_TYPES)[number];

const fileOption = (option: 'file' | 'export', types: readonly string[]): APIApplicationCommandStringOption =>
  choiceOption(
    option,
    types.map((each) => [each, `.${each}`]),
  );

export const VERIFY_COMMAND: CommandBody = {
  type,
  ...localiseWording(TEXTS, ({ verify }) => verify),
  ...EVERYWHERE,
  options: [
    textOption('text', { required: true, max_length: QUOTATION_MAX_CHARS }),
    textOption('source', { autocomplete: true }),
  ],
};

export const CITE_COMMAND: CommandBody = {
  type,
  ...localiseWording(TEXTS, ({ cite }) => cite),
  ...EVERYWHERE,
  options: [
    textOption('document', { autocomplete: true }),
    textOption('answer'),
    textOption('event', { autocomplete: true }),
    styleOption(CITATION_STYLES),
  ],
};

export const ANSWER_COMMAND: CommandBody = {
  type,
  ...localiseWording(TEXTS, ({ answer }) => answer),
  ...EVERYWHERE,
  options: [textOption('id', { required: true }), fileOption('export', ANSWER_FILE_TYPES)],
};

export const BIBLIOGRAPHY_COMMAND: CommandBody = {
  type,
  ...localiseWording(TEXTS, ({ bibliography }) => bibliography),
  ...EVERYWHERE,
  options: [styleOption(CITATION_STYLES.filter(isProseStyle)), fileOption('file', FILE_TYPES)],
};

export const COMPARE_COMMAND: CommandBody = {
  type,
  ...localiseWording(TEXTS, ({ compare }) => compare),
  ...EVERYWHERE,
  options: [
    textOption('a', { required: true, autocomplete: true }),
    textOption('b', { required: true, autocomplete: true }),
    textOption('topic', { max_length: TOPIC_MAX_CHARS }),
  ],
};

export const CHECK_QUOTATION_MENU: CommandBody = {
  type: ApplicationCommandType.Message,
  ...localiseName(TEXTS, ({ menu }) => menu),
  ...EVERYWHERE,
};
