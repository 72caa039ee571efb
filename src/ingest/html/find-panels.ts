// ingest: elements of a page → the parts that it hides until a reader opens them: answers folded up under their questions, tabs.
// They are text. Must not open menus, dialogs and what no control of the page opens.
import type { PageElement } from './page-tree.js';

export interface FoldedPanels {
  /** Text in spite of being hidden. */
  readonly panels: ReadonlySet<PageElement>;
  /** The buttons that panels name as their label: the line above what they open. */
  readonly labels: ReadonlySet<PageElement>;
}

const CONTROL_ROLES = new Set(['button', 'tab']);
const CONTROL_NAMES = new Set(['button', 'a', 'summary']);
/** Opened over the page or beside it, not in its text. */
const OVERLAY_ROLES = new Set('dialog alertdialog menu menubar listbox navigation search tooltip'.split(' '));

export function findPanels(elements: readonly PageElement[]): FoldedPanels {
  const byId = new Map<string, PageElement>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const panels = new Set(elements.filter(({ attributes }) => attributes.get('hidden') === 'until-found'));
  const labels = new Set<PageElement>();
  for (const control of elements) {
    if (!isControl(control)) continue;
    for (const id of idsIn(control, 'aria-controls')) {
      const panel = byId.get(id);
      if (panel === undefined || OVERLAY_ROLES.has(panel.attributes.get('role') ?? '')) continue;
      panels.add(panel);
      if (idsIn(panel, 'aria-labelledby').includes(control.attributes.get('id') ?? '')) labels.add(control);
    }
  }
  return { panels, labels };
}

/** Folds something in and out, or is a tab. A button with a pop-up opens a menu. */
function isControl({ name, attributes }: PageElement): boolean {
  if (!attributes.has('aria-controls')) return false;
  const role = attributes.get('role') ?? '';
  const popup = attributes.get('aria-haspopup') ?? 'false';
  const folds = attributes.has('aria-expanded') || role === 'tab';
  return folds && popup === 'false' && (CONTROL_NAMES.has(name) || CONTROL_ROLES.has(role));
}

const idsIn = ({ attributes }: PageElement, name: string): readonly string[] =>
  (attributes.get(name) ?? '').split(/\s+/).filter((id) => id !== '');
