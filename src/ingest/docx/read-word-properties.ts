// ingest: core.xml of a Word file → the title and date it declares, where they are plausible. Word fills both in by itself, so
// what looks like a file name or a template's is left out. Must not look at the text.
import { Parser } from 'htmlparser2';
import { isPartialDate } from '../read-document-metadata.js';

export interface WordProperties {
  readonly title?: string;
  /** The day the file was made, `YYYY-MM-DD`: near its publication, not the same. */
  readonly created?: string;
}

const PROPERTIES: Readonly<Record<string, 'title' | 'created'>> = { 'dc:title': 'title', 'dcterms:created': 'created' };
/** "Microsoft Word - draft.doc", "Dokument1", "Untitled", "Template", names of files. */
const NO_TITLE =
  /^(?:microsoft word\b.*|(?:document|dokument|документ|documento|文档|文書|مستند|tài liệu)\s?\d*|untitled|unbenannt|без имени|sans titre|sin título|template|title|titel|powerpoint.*|\S+\.(?:docx?|dotx?|rtf|pdf|odt|txt))$/iu;
const TITLE_LEAST_CHARS = 6;
/** Templates of Word carry dates from before they were filled in; nothing was written in this format earlier. */
const FIRST_YEAR = 2000;

export function readWordProperties(coreXml: string): WordProperties {
  const found: { title: string; created: string } = { title: '', created: '' };
  let open: 'title' | 'created' | undefined;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        open = PROPERTIES[name];
      },
      ontext: (text) => {
        if (open !== undefined) found[open] += text;
      },
      onclosetag: () => {
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(coreXml);
  const title = found.title.replace(/\s+/gu, ' ').trim();
  const created = found.created.trim().slice(0, 10);
  const isTitle =
    title.length >= TITLE_LEAST_CHARS && title.length <= 300 && !NO_TITLE.test(title) && /\s|\p{Lo}/u.test(title);
  const isDate = created.length === 10 && isPartialDate(created) && Number(created.slice(0, 4)) >= FIRST_YEAR;
  return { ...(isTitle ? { title } : {}), ...(isDate ? { created } : {}) };
}
