// ingest: one line of text → the rule by which it is page furniture, or undefined. Looks at the line alone; rules that
// need its neighbours are in find-menus.ts. Must not match anything that could be a sentence of the document.
import { OPENINGS, RELATED_HEADINGS, WHOLE_LINES } from './chrome-phrases.js';

/** A line longer than this is a paragraph unless it is a notice (cookies, copyright, translator's note). */
const LONGEST_LINE = 120;
const LONGEST_NOTICE = 450;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\(\d*\)|\d+ (?=\p{L})|^\d+\s*/gu, '')
    .replace(/^[\s«»›‹<>|•·:：…\-–—.]+|[\s«»›‹<>|•·:：…\-–—.]+$/g, '')
    .trim();

const wholeLines = new Map(
  Object.entries(WHOLE_LINES).flatMap(([rule, list]) => list.map((line) => [fold(line), rule])),
);
const openings = Object.entries(OPENINGS).flatMap(([rule, list]) => list.map((opening) => ({ rule, opening })));
const relatedHeadings = new Set(RELATED_HEADINGS.map(fold));

const LANGUAGE_CODES = 'en|de|ru|fr|es|zh|vi|ja|ar|pt|it|nl|pl|uk|cs|sv|fi|da|no|tr|ko|fa|cn|jp|he|hi|el|hu|ro|bg';
const LANGUAGE_CODE = new RegExp(`^(?:${LANGUAGE_CODES})(?:[-_][a-z]{2,4})?\\d?$`, 'i');
const LANGUAGE_NAME =
  /^(?:english|deutsch|русский|français|español|中文|简体中文|繁體中文|tiếng việt|日本語|العربية|عربي|português|italiano|nederlands|polski|українська|türkçe|한국어|eng|рус|deu|ger|fra|spa)$/iu;
const HOME =
  /^(?:home|startseite|accueil|inicio|главная|首页|首頁|trang chủ|トップページ|ホーム|الرئيسية|you are here|sie sind hier)(?=[\s:：>›»/|→])/iu;

const LONE_MARK = /^(?:[^\p{L}\p{N}]*|[^\p{L}\p{N}]*[xX×][^\p{L}\p{N}]*)$/u;
const WIRE_FRAME = /^(?:MIL[ -]OSI\b|.{0,40}\(END\) ?$|.{0,5}-{2,} ?\p{L}+ NEWS ?-{2,})/u;
const TRANSLATION_NOTE =
  /^(?:(?:editor|translator)['’]s note|note|anmerkung der redaktion|hinweis|примечание|note de la rédaction|nota del editor)\s*[:：–-].{0,80}(?:translation|translated|übersetz|перев[оеё]|traduction|traduit|traducción|traducid|翻译|翻訳|dịch|ترجم)/iu;
const MACHINE_NOTE =
  /^(?:this (?:article|text|page) (?:is|was|has been) (?:a )?(?:machine |automatically |automatic )?translat|dieser (?:text|artikel) wurde (?:maschinell|automatisch) übersetzt|ce texte a été traduit automatiquement|este texto ha sido traducido automáticamente)/iu;
const COOKIES = /(?:\bcookies?\b|файлы cookie|куки|使用.{0,6}cookie|クッキー|ملفات تعريف الارتباط)/iu;
const COOKIE_VERB =
  /(?:\b(?:we use|uses? cookies|this (?:web)?site|continu|accept|consent|by (?:using|browsing)|verwende[tn]?|nutzen|einwillig|nous utilisons|ce site|utilizamos|este sitio|chúng tôi sử dụng|trang web)|мы используем|сайт использует|本网站|本サイト|当サイト|يستخدم هذا الموقع|نستخدم)/iu;
const COPYRIGHT = /^(?:©|\(c\) ?\d{4}|copyright\b|版权所有|著作権|bản quyền|حقوق النشر|جميع الحقوق|.{0,20}ICP备)/iu;
const COPYRIGHT_TAIL =
  /(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|все права защищены)\.?$/iu;
const SOURCE_LINE = /^(?:source|quelle|источник|fuente|来源|來源|nguồn|出典|المصدر)\s*[:：]/iu;
const HASHTAGS = /^(?:#[\p{L}\p{N}_][^#]{0,30}){2,}$/u;
const PAGE_NUMBER =
  /^\d{1,3}$|^(?:page|seite|стр\.|страница|página|trang|صفحة)\s\d{1,4}$|^(?:page|seite|стр\.|страница|página|第|trang|صفحة)?\s?\d{1,3}\s?(?:(?:\/|of|von|из|de|sur)\s?\d{1,3}|页|ページ)$|^[-–] ?\d{1,4} ?[-–]$/iu;
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

const PAGE_TOKEN = /^(?:\d{1,4}(?:\/\d{1,4}){0,2}|\d{2}-\d{5}|[A-Z]{1,5}\/[\dA-Z./-]{1,20})$/;
const PAGE_SYMBOL = /^(?:\d{2}-\d{5}|[A-Z]{1,5}\/[\dA-Z./-]*\d[\dA-Z./-]*)$/;

/** Head or foot of a printed page: numbers beside a document symbol or job number ("14/54 15-29562"). */
export function isPageMark(text: string): boolean {
  if (text.length > 60) return false;
  const tokens = text.split(' ');
  return (
    tokens.length >= 2 &&
    tokens.every((token) => PAGE_TOKEN.test(token)) &&
    tokens.some((token) => PAGE_SYMBOL.test(token))
  );
}

/** Asterisks, a cross, a rule: nothing that can be read. */
export const isLoneMark = (text: string): boolean => LONE_MARK.test(text);

/** The rule a line falls under by itself. `text` is normalised. */
export function chromeRule(text: string): string | undefined {
  if (isLoneMark(text)) return 'lone-mark';
  if (text.length > LONGEST_NOTICE) return undefined;
  if (TRANSLATION_NOTE.test(text) || MACHINE_NOTE.test(text)) return 'translation-note';
  if (COOKIES.test(text) && COOKIE_VERB.test(text)) return 'cookie-banner';
  if (text.length <= 300 && SOURCE_LINE.test(text) && isBareReference(text)) return 'source-line';
  if (text.length <= 200 && (COPYRIGHT.test(text) || COPYRIGHT_TAIL.test(text))) return 'legal-footer';
  if (isBreadcrumb(text)) return 'breadcrumb';
  return text.length > LONGEST_LINE ? undefined : shortLineRule(text);
}

function shortLineRule(text: string): string | undefined {
  const folded = fold(text);
  const whole = wholeLines.get(folded);
  if (whole !== undefined) return whole;
  if (isRelatedHeading(text)) return 'related-links';
  const lower = text.toLowerCase();
  const opening = openings.find((entry) => lower.startsWith(entry.opening) && endsWord(lower, entry.opening));
  if (opening !== undefined && !/[.。]$/u.test(text)) return opening.rule;
  if (WIRE_FRAME.test(text)) return 'wire-frame';
  if (isLanguageBar(text)) return 'language-bar';
  if (HASHTAGS.test(text)) return 'tag-line';
  if (PAGE_NUMBER.test(text) || isPageMark(text)) return 'page-number';
  return BARE_ADDRESS.test(text) ? 'bare-address' : undefined;
}

const endsWord = (text: string, opening: string): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(opening.length)) || /[:：字体到]$/u.test(opening);

/** True for "Related content": what follows are titles of other pages. */
export const isRelatedHeading = (text: string): boolean => text.length <= 60 && relatedHeadings.has(fold(text));

/** A source line names a publisher or an address; a sentence after "Source:" is text. */
const isBareReference = (text: string): boolean =>
  /https?:\/\//.test(text) || (text.length <= 80 && !/[.!?。]$/u.test(text));

function isLanguageBar(text: string): boolean {
  const tokens = text.split(/[\s|/·•,]+/u).filter((token) => token !== '');
  const known = tokens.filter((token) => LANGUAGE_CODE.test(token) || LANGUAGE_NAME.test(token));
  if (tokens.length === 1) return LANGUAGE_NAME.test(text) && !/^(?:eng|deu|spa|fra|ger)$/i.test(text);
  return tokens.length >= 2 && known.length === tokens.length;
}

function isBreadcrumb(text: string): boolean {
  if (text.length > 250 || /[.!?。؟]$/u.test(text)) return false;
  const steps = text.split(/ ?[›»→] ?| > | \/ /u);
  if (HOME.test(text) && steps.length >= 2) return true;
  return steps.length >= 3 && text.split(/ ?[›»→] ?| > /u).length >= 3 && steps.every((step) => step.length <= 100);
}
