// language: WORDS of a text in plain Latin letters → whether they are Vietnamese typed without tone marks, which the
// statistics take for Italian, Romanian or French. In: lower-case words. Out: a claim. Knows no text and no corpus.

/** A syllable without its marks: onset, vowels, ending. Nearly every Vietnamese word is one or is written as several. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]{1,3})(?:ch|ng|nh|[cmnpt])?$/u;

/** Frequent small words and words of the field, without marks; those that are also frequent elsewhere are left out. */
const FREQUENT: ReadonlySet<string> = new Set(
  `ai bao bang bi boi cac cai chinh cho chuc co cua cung cuoc dai dan dang dau den diem dieu doan doi duoc giua gi gio
  hai hay hien hoi hop khac khi khong ky lam lan len luc ly mang mot nam nao nay nghi ngay nguoi nhan nhieu nhu nhung
  noi nuoc o ong phai phap phia qua quan quoc ra sao sau tai tham thang theo thi thoi thu ti trong truoc tu tuyen va
  vao ve vi viec voi vu xay`.split(/\s+/u),
);

const ENOUGH_WORDS = 4;
/** Names, abbreviations and foreign words stand between the syllables. */
const SYLLABLE_SHARE = 0.7;
const FREQUENT_SHARE = 0.4;

/** Fewer than 4 words are never called Vietnamese: two syllables may be anything. */
export function isPlainVietnamese(words: readonly string[]): boolean {
  if (words.length < ENOUGH_WORDS) return false;
  const syllables = words.filter((word) => SYLLABLE.test(word)).length;
  const frequent = words.filter((word) => FREQUENT.has(word)).length;
  return syllables >= SYLLABLE_SHARE * words.length && frequent >= FREQUENT_SHARE * words.length;
}
