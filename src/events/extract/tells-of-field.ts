// events: DOCUMENT → whether it has to do with information security at all: by its stated forums, by its words, by what its
// title names. An operator's documents may be about anything. It judges no event by itself.
import type { PreparedDocument } from '../../domain/document.js';
import type { EntityFinder } from '../../language/find-entities.js';

/** In nine languages; "ICT" and its sisters as whole words only. */
const CUES = [
  'cyber|cibern?|kyber|кибер|サイバー|سيبران|السبران',
  "information[ -]security|informationssicherheit|информационн\\p{L}{1,3} безопасност|sécurité de l[’']information",
  'seguridad de la información|an ninh mạng|không gian mạng|an toàn thông tin|情報セキュリティ|信息安全|网络安全|网络空间|網絡安全|أمن المعلومات',
  '(?<!\\p{L})(?:ICTs?|IKT|ИКТ|TIC|CNTT)(?!\\p{L})|digital|цифров|numérique|数字|デジタル|الرقمي',
];
const CUE = new RegExp(CUES.join('|'), 'iu');

/** Kinds of the glossary that are of the field by themselves; States, organisations and concepts may be of any. */
const OF_THE_FIELD: ReadonlySet<string> = new Set(['process', 'instrument']);

export function tellsOfTheField({ text, metadata }: PreparedDocument, finder: EntityFinder): boolean {
  const { forums, title, language } = metadata;
  if (forums.some((forum) => forum !== 'bilateral') || CUE.test(title) || CUE.test(text)) return true;
  return finder.find(title, language).some(({ kind }) => OF_THE_FIELD.has(kind));
}
