// cli: EXCERPTS → one line, unescaped, that says whose texts they are: who published them, the kind of text, and whether it
// is a machine translation. Judges nobody.
import { nameDocumentStatus } from '../answer/name-document-status.js';
import type { Excerpt } from '../domain/answer.js';
import type { InterfaceLanguage } from '../domain/language.js';
import { quotationTexts } from '../quotes/quotation-texts.js';
import { terminalLabels } from './terminal-labels.js';

/** Undefined where no publisher is known. */
export function voiceLine(excerpts: readonly Excerpt[], language: InterfaceLanguage): string | undefined {
  const names = excerpts.flatMap(({ citation: { publisher, status, machineTranslated } }) => {
    if (publisher === undefined || publisher.trim() === '') return [];
    const remarks = [
      machineTranslated ? terminalLabels(language).machineTranslation : undefined,
      status && nameDocumentStatus(status, language),
    ].filter((remark) => remark !== undefined);
    return [remarks.length === 0 ? publisher : `${publisher} (${remarks.join(', ')})`];
  });
  return names.length === 0 ? undefined : quotationTexts(language).voices([...new Set(names)].join('; '));
}
