// bot: EXCERPTS → one line that says whose texts they are: the bodies that published them, with the kind of text and whether
// it is a machine translation. Judges nobody.
import { nameDocumentStatus } from '../../answer/name-document-status.js';
import type { Excerpt } from '../../domain/answer.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { answerTexts } from '../answer-texts.js';
import { escapeLine } from '../escape-markdown.js';
import { quoteTexts } from '../quote-texts.js';
import { insertIn, lineIn } from './compose-message.js';

/** Longest line, UTF-16 units. */
export const VOICE_MAX = 130;
const NAME_MAX = 50;
const REMARKS_MAX = 30;

/** Nothing where no publisher is known. Names that no longer fit become `…`. */
export function writeVoiceLine(excerpts: readonly Excerpt[], language: InterfaceLanguage): string[] {
  const names = [...new Set(excerpts.flatMap((excerpt) => describeVoice(excerpt, language)))];
  let shown: string | undefined;
  for (const [place, name] of names.entries()) {
    const list = [...names.slice(0, place), name].join('; ') + (place + 1 < names.length ? '; …' : '');
    const line = lineIn(language, quoteTexts(language).voices(list), '-# ');
    if (line.length > VOICE_MAX) break;
    shown = line;
  }
  return shown === undefined ? [] : [shown];
}

function describeVoice({ citation }: Excerpt, language: InterfaceLanguage): string[] {
  const { publisher = '', status, machineTranslated } = citation;
  const name = escapeLine(publisher, NAME_MAX);
  if (name === '') return [];
  const texts = answerTexts(language).source;
  // Machine translation matters more than the kind of text: it stays where both do not fit.
  const remarks = [
    machineTranslated ? texts.machineTranslated : undefined,
    status && nameDocumentStatus(status, language),
  ]
    .filter((remark) => remark !== undefined)
    .filter((_, place, all) => place === 0 || all.join(', ').length <= REMARKS_MAX);
  return [`${insertIn(language, name)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`];
}
