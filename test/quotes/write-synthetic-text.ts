// Synthetic sources for the quotation generator: sixty sentences in paragraphs of three, all of them different.

/** Enough of every feature that a kind needs: names, dates, numbers, negations, dashes, quotation marks, ß, ё. */
export function writeSyntheticText(language: 'en' | 'de' | 'ru', first: number): string {
  const months = ['January', 'March', 'June', 'October'];
  const countries = ['Estonia', 'Ghana', 'Peru', 'Nepal', 'Fiji'];
  const nouns = ['harbours', 'archives', 'bridges', 'orchards', 'lanterns', 'markets', 'ferries'];
  const write = {
    en: (n: number) =>
      `The ${nouns[n % 7]} of district ${100 + n} were not closed in ${1950 + (n % 70)} — officials from ${countries[n % 5]} said “nobody’s business” on ${1 + (n % 28)} ${months[n % 4]} about file ${3000 + n}, and many important security efforts must continue to strengthen international cooperation, promote peace, support development and protect all vulnerable people in region ${5000 + n}.`,
    de: (n: number) =>
      `Die Länder der Gruppe ${200 + n} sollen ihre großen Maßnahmen nicht vor ${1950 + (n % 70)} beenden – so die „Kanzlei ${n}“ am ${1 + (n % 28)}. Oktober in der Akte ${7000 + n} über wichtige gemeinsame Sicherheit.`,
    ru: (n: number) =>
      `Учёный совет отдела ${300 + n} не закрыл счёт за ${1950 + (n % 70)} год — её отчёт под номером ${8000 + n} всё ещё читают в округе ${n}.`,
  }[language];
  const sentences = Array.from({ length: 60 }, (_, index) => write(first + index));
  const paragraphs = Array.from({ length: 20 }, (_, index) => sentences.slice(index * 3, index * 3 + 3).join(' '));
  return paragraphs.join('\n\n');
}
