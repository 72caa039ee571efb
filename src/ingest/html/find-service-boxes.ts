// ingest: blocks of a page → the boxes that offer a service of the site under words of their own: whom to ask about the page or
// for the press, whether it was of use. Must not remove a part that holds more than some lines, nor the one around the title.
import type { PageCase } from './judge-page.js';
import { measurePage } from './measure-page.js';
import { lineageOf, type PageElement } from './page-tree.js';

/** Letters of the largest box: a name, an address, hours. */
const LARGEST_BOX = 200;
const PRESS_CONTACT =
  /^(?:(?:press|media) contacts?|contacts? for (?:the )?(?:press|media)|pressekontakt|medienkontakt|contacts? presse|contacto(?:s)? (?:de|para la) prensa|контакты? для (?:сми|прессы)|媒体联系(?:人|方式)?|新闻联系人|liên hệ báo chí|報道(?:機関)?(?:の方)?(?:の)?お問い?合わせ先?|(?:このページ|本件)に関するお問い?合わせ先?|للتواصل الإعلامي|جهة الاتصال الإعلامي)\s?[:：]?$/iu;
const FEEDBACK =
  /^(?:(?:was|is|did you find) this (?:page|information|article) (?:helpful|useful)|(?:war|ist) diese seite hilfreich|cette page vous a-t-elle été utile|(?:le |te )?(?:ha sido|ha resultado|resultó|fue) útil esta (?:página|información)|была ли (?:эта )?(?:страница|информация) полезн(?:а|ой)|(?:本页|此页|这个页面)(?:内容)?(?:对您)?(?:是否)?有(?:帮助|用)吗?|trang này có hữu ích(?: với bạn)?(?: không)?|この(?:ページ|情報|ページの情報)は(?:お)?役に立ちましたか|هل كانت هذه (?:الصفحة|المعلومات) مفيدة)\s?[?？؟]?$/iu;
const LONGEST_WORDS = 80;

export function removeServiceBoxes({ page, blocks, verdicts, title }: PageCase): void {
  const measures = measurePage(page.elements, blocks, verdicts);
  const aroundTitle = lineageOf(title === undefined ? undefined : blocks[title]!.element);
  const boxes = new Map<PageElement, string>();
  for (const [index, { words, element }] of blocks.entries()) {
    const box = element.parent;
    const rule = index === title ? undefined : serviceRule(words.replace(/^¿/u, ''));
    if (rule === undefined || box === undefined || aroundTitle.has(box)) continue;
    if (measures.letters[box.index]! <= LARGEST_BOX) boxes.set(box, rule);
  }
  if (boxes.size === 0) return;
  for (const [index, { element }] of blocks.entries()) {
    for (let at: PageElement | undefined = element; at !== undefined; at = at.parent) verdicts[index] ??= boxes.get(at);
  }
}

function serviceRule(words: string): string | undefined {
  if (words.length > LONGEST_WORDS) return undefined;
  if (PRESS_CONTACT.test(words)) return 'contact';
  return FEEDBACK.test(words) ? 'page-tool' : undefined;
}
