// bot: texts about quotations and citations in German.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const de: OwnQuoteTexts = {
  notShown: (quotations) =>
    `Weitere Zitate in dieser Nachricht: ${quotations}. Sie lassen sich einzeln mit /verify prüfen.`,
  noQuotation:
    'Diese Nachricht enthält kein Zitat: Zwischen Anführungszeichen oder in einem Blockzitat stehen nirgends drei Wörter oder mehr.',
  unusable: (characters, omissions) =>
    `Das lässt sich nicht prüfen. Ein Zitat braucht mindestens zwei Wörter und darf höchstens ${characters} Zeichen und ${omissions} Auslassungen haben.`,
  citeWhat: 'Bitte entweder ein Dokument, ein Ereignis oder die Kennung einer Antwort angeben.',
  cited: (sources) => `Hier zitierte Quellen: ${sources}`,
  nothingCited: 'Hier habe ich noch keine Quelle zitiert.',
  restInFile: 'Die Liste geht in der Datei weiter.',
};

export const deCommands: QuoteCommandTexts = {
  verify: { name: 'prüfen', description: 'Prüfen, ob ein Zitat wörtlich in den Dokumenten steht' },
  cite: {
    name: 'zitieren',
    description: 'Eine fertige Quellenangabe zu einem Dokument, einer Antwort oder einem Ereignis erhalten',
  },
  answer: {
    name: 'antwort',
    description: 'Eine frühere Antwort unverändert zeigen, und was sich seither geändert hat',
  },
  bibliography: { name: 'literaturliste', description: 'Die in diesem Kanal oder Thread zitierten Quellen auflisten' },
  compare: {
    name: 'vergleichen',
    description: 'Die ähnlichsten Stellen zweier Dokumente nebeneinander zeigen, mit den Unterschieden',
  },
  menu: 'Dieses Zitat prüfen',
  options: {
    text: { name: 'text', description: 'Das Zitat' },
    source: { name: 'quelle', description: 'Das Dokument, aus dem es stammen soll' },
    document: { name: 'dokument', description: 'Das Dokument' },
    answer: { name: 'antwort', description: 'Die Kennung der Antwort, zum Beispiel A-7K3F-9QZM-2H' },
    id: { name: 'kennung', description: 'Die Kennung unter der Antwort, zum Beispiel A-7K3F-9QZM-2H' },
    style: { name: 'stil', description: 'Der Zitierstil; ohne Angabe der redaktionelle Stil der Vereinten Nationen' },
    file: { name: 'datei', description: 'Die Art der Datei; ohne Angabe Markdown' },
    export: { name: 'datei', description: 'Die Antwort auch als Datei dieser Art erhalten' },
    event: { name: 'ereignis', description: 'Das Ereignis: sein Name oder die Nummer seines Dokuments' },
    a: { name: 'a', description: 'Das eine Dokument' },
    b: { name: 'b', description: 'Das andere Dokument' },
    topic: { name: 'thema', description: 'Nur Stellen zu diesem Thema, in beliebiger Sprache' },
  },
};
