// Quotation generator: texts → a plain search that is blind to everything but letters and digits. It is coarser than any
// checker's rules, so that what it finds once stands once, and what it does not find stands nowhere.

/** "„Straße“, 2-mal" → "strasse 2 mal" */
export const foldText = (text) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('ß', 'ss')
      .replace(/[\u00ad\p{Cf}]/gu, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');

/** @param {import('./read-stored-texts.mjs').StoredText[]} documents */
export function createFoldedSearch(documents) {
  const all = documents.map(({ text }) => ` ${foldText(text)} `).join('\n');
  const occursAfter = (sought, from) => all.indexOf(` ${sought} `, from);
  const isAbsent = (text) => occursAfter(foldText(text), 0) < 0;
  const isUnique = (text) => {
    const sought = foldText(text);
    const first = occursAfter(sought, 0);
    return first >= 0 && occursAfter(sought, first + 1) < 0;
  };
  return { isAbsent, isUnique };
}
