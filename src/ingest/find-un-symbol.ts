// ingest: first lines of a document → the symbol that the United Nations print in its head, in nine languages. A symbol that the
// text merely speaks of is another document's and is not taken.
import { findSymbols } from '../language/find-symbols.js';

const HEAD_LINES = 12;
const LINE_MAX_CHARS = 200;
/** What stands beside a symbol in the head of a document. */
const MASTHEAD =
  /united nations|vereinte nationen|организация объединенных наций|nations unies|naciones unidas|联合国|聯合國|liên hợp quốc|国際連合|国連|الأمم المتحدة|distr\.?|general|générale|limited|limitée|limitada|общий|عام|\p{P}/giu;
const ASSEMBLY_RESOLUTION =
  /resolution adopted by the general assembly|resolution der generalversammlung|резолюция, принятая генеральной ассамблеей|résolution adoptée par l['’]assemblée générale|resolución aprobada por la asamblea general|大会决议|大會決議|nghị quyết (?:do |của )?đại hội đồng|総会決議|قرار اتخذته الجمعية العامة/iu;
/** "73/27. Developments in the field …": how resolutions of the Assembly are headed since their 31st session. */
const SESSION_NUMBER = /^(\d{2,3}\/\d{1,3})\s?[.．]\s?\S/u;

/** `lines`: the text from its beginning on. The symbol as printed; of a resolution headed by its number, `A/RES/` and that. */
export function findUnSymbol(lines: readonly string[]): string | undefined {
  const head = lines.slice(0, HEAD_LINES).filter((line) => line.length <= LINE_MAX_CHARS);
  for (const line of head) {
    const span = findSymbols(line)[0];
    const symbol = span && line.slice(span.start, span.end);
    if (symbol === undefined || !/^\p{Lu}+\//u.test(symbol)) continue;
    if (line.replace(symbol, '').replace(MASTHEAD, '').trim() === '') return symbol;
  }
  const number = head.map((line) => SESSION_NUMBER.exec(line)?.[1]).find((found) => found !== undefined);
  return number !== undefined && head.some((line) => ASSEMBLY_RESOLUTION.test(line)) ? `A/RES/${number}` : undefined;
}
