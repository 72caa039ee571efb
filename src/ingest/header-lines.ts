// ingest: lines around a text that state facts about it: its date, number and kind. They are read as metadata and do not
// become excerpts. One line → its rule, or undefined. Must not match a line that also says something else.
import { findDates } from '../language/find-dates.js';
import { isStructuralHeading } from './cleaned-block.js';
import { findUnSymbol } from './find-un-symbol.js';
import { isEraDateLine } from './read-era-date.js';

const LONGEST = 90;
const STATEMENT =
  /^[\s(]*(?:stand|published|updated|posted|issued|date|last updated|last modified|veröffentlicht|aktualisiert|datum|erstellt|опубликовано|обновлено|дата(?: публикации)?|publié|mis à jour|dernière mise à jour|date|fecha|publicado|actualizado|última actualización|发布时间|发布日期|更新时间|日期|ngày đăng|cập nhật|更新日|公開日|掲載日|تاريخ النشر|تاريخ|نشر في|آخر تحديث)(?:\s+(?:on|am|le|el|в|du|vom|:))?[\s:：]/iu;
const NUMBER = /^(?=[^\d]{0,12}\d)[A-ZА-Я0-9][A-ZА-Я0-9a-z]{0,15}(?:[./-][A-ZА-Я0-9a-z().]{1,15}){1,8}$/u;
const KICKER_WORDS =
  'press release|media release|news release|press statement|media statement|media message|media note|press communiqué|press briefing|for immediate release|statement|interview|news|speech|remarks|pressemitteilung|pressemeldung|presseaussendung|medienmitteilung|mitteilung|meldung|artikel|rede|erklärung|сообщение для сми|пресс-релиз|заявление|комментарий|интервью|communiqué de presse|communiqué|déclaration|point de presse|entretien|comunicado de prensa|nota de prensa|nota informativa|comunicado|declaración|entrevista|新闻稿|新闻公报|新闻发布|声明|thông cáo báo chí|thông cáo|tuyên bố|phỏng vấn|報道発表|プレスリリース|記者発表|声明|بيان صحفي|بيان|تصريح صحفي|خبر صحفي|مقابلة';
const KICKER = new RegExp(
  `^(?:${KICKER_WORDS})(?:\\s+(?:no\\.?|nr\\.?|n°|n\\.º|№|số|第|رقم)?\\s*[\\p{L}]{0,4}[\\d/.-]{1,16}(?:号)?)?$`,
  'iu',
);
const BYLINE =
  /^(?:by|von|par|por|автор:|from:|author:|作者[::]|记者|tác giả:|文=|بقلم:?|كتب:?)\s+\p{Lu}?[\p{L}.'’-]+(?:[\s,&]+[\p{L}.'’-]+){0,9}$/u;
const AGENCY = /^\(?(?:[A-ZĐ]{2,8}(?:\/[\p{L}+.]{2,15})?|[\p{Lu}]{2,10}\/[\p{L}+]{2,15})\)$/u;

/** Of a date, beside its figures: "21 ноября 2003 г.", "ngày 24 tháng 11". */
const DATE_WORD = /(?<=\s)г(?:\.|ода?(?!\p{L}))|(?<!\p{L})ngày(?!\p{L})/gu;

export type HeaderRule = 'date-line' | 'document-number' | 'kicker' | 'byline' | 'agency-mark';

/** `language` for the names of months. */
export function headerRule(text: string, language: string): HeaderRule | undefined {
  if (text.length > LONGEST) return undefined;
  if (KICKER.test(text) && !(/\d/u.test(text) && isStructuralHeading(text))) return 'kicker';
  if (isDateLine(text, language)) return 'date-line';
  if (NUMBER.test(text) || findUnSymbol([text]) !== undefined) return 'document-number';
  if (AGENCY.test(text)) return 'agency-mark';
  return BYLINE.test(text.replace(/^(?:By|Von|Par|Por|From)\b/, (word) => word.toLowerCase())) ? 'byline' : undefined;
}

/** A date, perhaps with a label, a weekday, a place and a time, and nothing else. */
function isDateLine(text: string, language: string): boolean {
  const dates = findDates(text, language).filter((date) => date.precision !== 'year' && date.from.day !== undefined);
  if (isEraDateLine(text)) return true;
  const first = dates[0];
  if (first === undefined) return false;
  let rest = text;
  for (const date of [...dates].reverse()) rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  rest = rest.replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?/g, ' ').replace(DATE_WORD, ' ');
  if (STATEMENT.test(text)) return rest.replace(STATEMENT, '').split(/\s+/u).filter(hasLetters).length <= 6;
  const words = rest.split(/[\s,()|·–—-]+/u).filter(hasLetters);
  return words.length <= 2 && words.join('').length <= 24 && !/[.!?。]\s*$/u.test(rest.trim());
}

const hasLetters = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
