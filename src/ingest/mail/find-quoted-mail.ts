// ingest: text of a mail → the parts of it that are not its own: earlier messages quoted below, and the signature, each with
// the rule it falls under. A forwarded message stays, as it is what was sent. Must not change the text; in doubt a line stays.
import type { RemovedPart } from '../../domain/document.js';
import { type SourceLine, splitLines } from '../split-lines.js';

const QUOTED = /^>/;
/** "On 12 March 2024, A wrote:" in nine languages. */
const ATTRIBUTION =
  /(?:(?<!\p{L})(?:wrote|schrieb(?: .{1,100})?|a écrit|escribió|đã viết|пишет|писал[аи]?|написал[аи]?|كتبت?)|写道|寫道|書きました|のメール)\s?[:：]$/iu;
const BREAK =
  /^[-–_]{2,}\s?(?:original message|ursprüngliche nachricht|исходное сообщение|message d['’]origine|mensaje original|原始邮件|thư gốc|元のメッセージ|الرسالة الأصلية)\s?[-–_]{2,}$/iu;
const HEADER_FROM = /^[*]?(?:from|von|от|de|发件人|từ|差出人|من)\s?[:：]/iu;
const HEADER_SENT =
  /^[*]?(?:sent|date|gesendet|datum|отправлено|дата|envoyé|enviado(?: el)?|fecha|发送时间|日期|đã gửi|ngày|送信日時|日付|تاريخ|تم الإرسال)\s?[:：]/iu;
const HEADER_TO = /^[*]?(?:to|an|кому|à|para|收件人|đến|tới|宛先|إلى)\s?[:：]/iu;
const SIGNATURE_MARK = /^(?:--|—)$/;
const SENT_FROM =
  /^(?:sent from (?:my|outlook|mail)\b|get outlook for\b|von meinem .{1,30} gesendet|gesendet von|отправлено с |envoyé de mon|enviado desde mi|发自我的|gửi từ|iphoneから送信|أرسل(?:ت)? من)/iu;
/** A signature is short; "--" with more below it parts a text. */
const SIGNATURE_MAX_LINES = 12;
const HEADER_LINES = 6;
const MARK_MAX_CHARS = 200;

/** Regions in order, without overlap, from the first character of a line to the last of one. */
export function findQuotedMail(text: string): RemovedPart[] {
  const lines = splitLines(text);
  const rules = lines.map((line): string | undefined => (QUOTED.test(line.text) ? 'quoted-reply' : undefined));
  markAttributions(lines, rules);
  const tail = findTail(lines, rules);
  if (tail !== undefined) rules.fill('quoted-reply', tail);
  markSignature(lines, rules);
  return toRegions(lines, rules);
}

/** The one or two lines that announce a quotation right below them. */
function markAttributions(lines: readonly SourceLine[], rules: (string | undefined)[]): void {
  for (const [index, rule] of rules.entries()) {
    if (rule === undefined || index === 0 || rules[index - 1] !== undefined) continue;
    const last = lines[index - 1]!;
    if (last.text.length > MARK_MAX_CHARS || !ATTRIBUTION.test(last.text)) continue;
    rules[index - 1] = 'quoted-reply';
    const isWrapped = index > 1 && !last.blankBefore && !/[.!?:]$/u.test(lines[index - 2]!.text);
    if (isWrapped && rules[index - 2] === undefined) rules[index - 2] = 'quoted-reply';
  }
}

/** Where the copy of an earlier mail begins, which goes on to the end. Only below words of the mail's own. */
function findTail(lines: readonly SourceLine[], rules: readonly (string | undefined)[]): number | undefined {
  let hasOwnWords = false;
  for (const [index, { text }] of lines.entries()) {
    if (hasOwnWords && text.length <= MARK_MAX_CHARS && (BREAK.test(text) || isHeaderBlock(lines, index))) return index;
    hasOwnWords ||= rules[index] === undefined && !SIGNATURE_MARK.test(text) && /\p{L}/u.test(text);
  }
  return undefined;
}

function isHeaderBlock(lines: readonly SourceLine[], index: number): boolean {
  if (!HEADER_FROM.test(lines[index]!.text)) return false;
  const below = lines.slice(index + 1, index + HEADER_LINES).map(({ text }) => text);
  return below.some((text) => HEADER_SENT.test(text)) && below.some((text) => HEADER_TO.test(text));
}

function markSignature(lines: readonly SourceLine[], rules: (string | undefined)[]): void {
  for (const [index, { text }] of lines.entries())
    if (rules[index] === undefined && text.length <= MARK_MAX_CHARS && SENT_FROM.test(text)) rules[index] = 'signature';
  const open = rules.flatMap((rule, index) => (rule === undefined ? [index] : []));
  const last = open.findLast((index) => SIGNATURE_MARK.test(lines[index]!.text));
  if (last === undefined) return;
  const below = open.filter((index) => index >= last);
  // A mail of nothing else would be left without words.
  const isBelowWords = below.length < open.length;
  if (isBelowWords && below.length <= SIGNATURE_MAX_LINES) for (const index of below) rules[index] = 'signature';
}

function toRegions(lines: readonly SourceLine[], rules: readonly (string | undefined)[]): RemovedPart[] {
  const regions: RemovedPart[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const rule = rules[index];
    if (rule === undefined) continue;
    const last = regions.at(-1);
    if (last !== undefined && rules[index - 1] === rule) regions[regions.length - 1] = { ...last, end };
    else regions.push({ start, end, rule });
  }
  return regions;
}
