// cli: CHECKED QUOTATION → its machine form. A contract like the answer's: fields may be added, never changed.
import type { CheckedQuotation } from '../quotes/verdict.js';

/** `alsoIn`, `differences` and `warnings` are there only when they hold something. */
export const verdictToJson = (checked: CheckedQuotation): Readonly<Record<string, unknown>> => ({
  text: checked.text,
  verdict: checked.verdict,
  parts: checked.parts.map(({ documentId, start, end, source }) => ({ documentId, start, end, source })),
  ...(checked.alsoIn.length > 0 && { alsoIn: checked.alsoIn }),
  ...(checked.differences.length > 0 && {
    differences: checked.differences.map(({ quoted, source, kind }) => ({ quoted, source, kind })),
  }),
  ...(checked.warnings.length > 0 && { warnings: checked.warnings }),
});
