// bot: GLOSSARY ENTRY → message: the term in nine languages, what it means, and who uses it how.

import { formatLanguage, formatList } from '../../answer/format-fact.js';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../domain/language.js';
import type { LexiconEntry } from '../../language/load-lexicon.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { ACCENTS, composeMessage, insertIn, lineIn } from './compose-message.js';
import { joinFacts } from './describe-source.js';
import type { MessageBody } from './render-context.js';

const FORM_MAX = 80;
/** The preferred form and the commonest others; the glossary lists inflected ones, too. */
const FORMS_SHOWN = 3;
const TEXT_MAX = 400;
const RELATED_MAX = 250;

/** @param related entries linked with it, in the order to show */
export function renderGlossaryTerm(
  entry: LexiconEntry,
  related: readonly LexiconEntry[],
  language: InterfaceLanguage,
): MessageBody {
  const texts = answerTexts(language);
  const prose = (name: string, text: string | undefined, max: number) =>
    text === undefined || text === ''
      ? []
      : [lineIn(language, texts.labelled(`**${name}**`, insertIn(language, escapeLine(text, max))))];
  const heading = insertIn(language, escapeLine(preferredForm(entry, language), FORM_MAX));
  const others = formatList(
    related.map((each) => preferredForm(each, language)),
    language,
  );
  return composeMessage({
    accent: ACCENTS.plain,
    blocks: [
      lineIn(language, joinFacts([`**${heading}**`, texts.term.kinds[entry.kind]])),
      INTERFACE_LANGUAGES.flatMap((each) => formLine(entry, each, language)).join('\n'),
      [
        ...prose(texts.term.meaning, entry.definition, TEXT_MAX),
        ...prose(texts.term.usage, entry.note, TEXT_MAX),
        ...prose(texts.term.related, others, RELATED_MAX),
      ].join('\n'),
    ],
  });
}

/** In the interface language where the glossary has one, else in English, else the id. */
const preferredForm = ({ id, forms }: LexiconEntry, language: InterfaceLanguage): string =>
  forms[language]?.[0] ?? forms.en?.[0] ?? id;

function formLine({ forms }: LexiconEntry, formsLanguage: InterfaceLanguage, language: InterfaceLanguage): string[] {
  const [preferred, ...others] = (forms[formsLanguage] ?? [])
    .slice(0, FORMS_SHOWN)
    .map((form) => insertIn(language, escapeLine(form, FORM_MAX)));
  if (preferred === undefined) return [];
  const name = formatLanguage(formsLanguage, language) ?? formsLanguage;
  return [lineIn(language, answerTexts(language).labelled(name, joinFacts([`**${preferred}**`, ...others])))];
}
