// sources: what servers say where a page was, in nine languages. Data and one question; judges no page.

/** Said of a page: telling wherever it stands. */
const OF_A_PAGE = [
  /\b(?:page|document|resource) (?:was |is |could |can |cannot |can['’]t |does |has )?(?:not |no longer |been )?(?:be )?(?:found|exists?|available|removed|deleted)\b/iu,
  /\bpage (?:doesn['’]t|no longer) exists?\b|\bpage you (?:requested|are looking for|were looking for)\b/iu,
  /\bseite (?:wurde |konnte |ist |existiert )?(?:leider )?nicht (?:mehr )?(?:gefunden|verfügbar|vorhanden)|\bseite existiert nicht/iu,
  /страниц[аы] (?:не (?:найдена|существует)|удалена|была удалена)|запрашиваем(?:ая|ой) страниц/iu,
  /\bpage (?:non trouvée|introuvable|demandée)|\bcette page n['’](?:existe|est) (?:pas|plus)/iu,
  /página (?:no (?:encontrada|existe|disponible)|solicitada|que busca)|no se (?:ha |pudo )?encontr(?:ó|ado|ar) la página/iu,
  /页面不存在|頁面不存在|页面未找到|找不到(?:该|此|您)?[^。]{0,6}(?:页面|网页)|(?:访问|请求|查找)的页面(?:不存在|已)/u,
  /không tìm thấy trang|trang (?:này |bạn tìm |bạn yêu cầu )?không tồn tại/iu,
  /ページ(?:が|は)(?:見つかりません|存在しません|削除)|お探しのページ/u,
  /الصفحة (?:غير موجودة|غير متوفرة|التي تبحث عنها|المطلوبة)|لم يتم العثور على الصفحة/u,
];

/** Said of anything: telling only as all of a title or heading. */
const ALONE =
  /^(?:(?:error|fehler|erreur|ошибка|lỗi|错误|エラー|خطأ)?\s*[:–-]?\s*(?:404|410)(?:\s*[:–-]?\s*(?:error|fehler|erreur|ошибка))?|not found|nicht gefunden|не найдено|introuvable|no encontrad[oa]|未找到|không tìm thấy|見つかりません|غير موجود)$/iu;

/** Titles carry the site's name behind a sign. */
const TITLE_PARTS = /\s+[|–—·»:-]\s+/u;

const LOOKED_AT = 2000;

/** The telling words, or undefined. `body` only where it is short: a long text may speak of pages that were not found. */
export function findNotFoundWording(heads: readonly string[], body: string): string | undefined {
  for (const text of [...heads, body].map((each) => each.slice(0, LOOKED_AT))) {
    const found = OF_A_PAGE.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);
    if (found !== undefined) return found;
  }
  return heads
    .flatMap((head) => head.slice(0, LOOKED_AT).split(TITLE_PARTS))
    .map((part) => part.trim().replace(/[.!…]+$/u, ''))
    .find((part) => ALONE.test(part));
}
