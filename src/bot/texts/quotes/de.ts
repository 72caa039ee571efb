// bot: texts about quotations and citations in German.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const de: QuoteTexts = {
  verdicts: {
    exact: { label: 'Wörtlich', meaning: 'Diese Worte stehen so in der Quelle.' },
    typographic: {
      label: 'Wörtlich bis auf die Typografie',
      meaning: 'Nur Anführungszeichen, Striche, Abstände oder Ähnliches weichen ab.',
    },
    shortened: { label: 'Gekürzt', meaning: 'Alle Teile stehen in dieser Reihenfolge in der Quelle.' },
    altered: { label: 'Verändert', meaning: 'Die Quelle drückt es anders aus.' },
    stitched: { label: 'Zusammengesetzt', meaning: 'Die Teile stammen von verschiedenen Stellen.' },
    misattributed: {
      label: 'Falsch zugeschrieben',
      meaning: 'Die Worte sind belegt, stammen aber nicht aus der genannten Quelle.',
    },
    translation: {
      label: 'Vielleicht eine Übersetzung',
      meaning:
        'Keine Quelle enthält diesen Wortlaut. Eine Stelle in einer anderen Sprache kommt ihm sehr nahe; eine Übereinstimmung ist das nicht.',
    },
    'not-found': {
      label: 'Nicht gefunden',
      meaning: 'Kein gespeichertes Dokument enthält diesen Wortlaut. Falsch ist er damit noch nicht.',
    },
  },
  searched: (documents) => `Durchsuchte Dokumente: ${documents}`,
  kinds: {
    negation: 'Verneinung',
    number: 'Zahl',
    date: 'Datum',
    name: 'Name',
    'look-alike': 'Buchstaben eines anderen Alphabets',
    'word-changed': 'geändert',
    'word-inserted': 'hinzugefügt',
    'word-dropped': 'weggelassen',
  },
  difference: (kind, quoted, source) => `${kind}: im Zitat „${quoted}“, in der Quelle „${source}“`,
  nothing: '–',
  asQuoted: 'Im Zitat',
  inSource: 'In der Quelle',
  leftOut: 'Dazwischen ausgelassen',
  alsoIn: (titles) => `Derselbe Wortlaut steht auch in: ${titles}`,
  warnings: {
    'negation-dropped': 'Das Ausgelassene enthält eine Verneinung: Der Sinn kann sich dadurch umkehren.',
    'omission-spans-paragraphs': 'Die Auslassung reicht über das Ende eines Absatzes hinaus.',
    'other-document': 'Dies ist nicht die genannte Quelle.',
    'machine-translated-source': 'Die Quelle ist eine maschinelle Übersetzung.',
  },
  unavailableHere: 'Der nächstliegende Wortlaut steht in einem Dokument, das dieser Server nicht verwendet.',
  notShown: (quotations) =>
    `Weitere Zitate in dieser Nachricht: ${quotations}. Sie lassen sich einzeln mit /verify prüfen.`,
  noQuotation:
    'Diese Nachricht enthält kein Zitat: Zwischen Anführungszeichen oder in einem Blockzitat stehen nirgends drei Wörter oder mehr.',
  unusable: (characters, omissions) =>
    `Das lässt sich nicht prüfen. Ein Zitat braucht mindestens zwei Wörter und darf höchstens ${characters} Zeichen und ${omissions} Auslassungen haben.`,
  citeWhat: 'Bitte entweder ein Dokument oder die Kennung einer Antwort angeben.',
  givenOn: (date, corpus) => `Gegeben am ${date}, unverändert wiedergegeben · Bestand ${corpus}`,
  changes: {
    unchanged: (numbers) => `Steht unverändert an derselben Stelle der Quelle: ${numbers}`,
    moved: (numbers) => `Steht noch in der Quelle, aber an anderer Stelle: ${numbers}`,
    altered: (numbers) => `Die Quelle drückt es inzwischen anders aus: ${numbers}`,
    removed: (numbers) => `Die Quelle gehört nicht mehr zum Bestand: ${numbers}`,
  },
  cited: (sources) => `Hier zitierte Quellen: ${sources}`,
  nothingCited: 'Hier habe ich noch keine Quelle zitiert.',
  restInFile: 'Die Liste geht in der Datei weiter.',
  voices: (names) => `Wessen Worte: ${names}`,
  oneSided: (others) => `Nur eine Seite. Der Bestand enthält dazu auch Texte von: ${others}`,
};

export const deCommands: QuoteCommandTexts = {
  verify: { name: 'prüfen', description: 'Prüfen, ob ein Zitat wörtlich in den Dokumenten steht' },
  cite: { name: 'zitieren', description: 'Eine fertige Quellenangabe zu einem Dokument oder einer Antwort erhalten' },
  answer: {
    name: 'antwort',
    description: 'Eine frühere Antwort unverändert zeigen, und was sich seither geändert hat',
  },
  bibliography: { name: 'literaturliste', description: 'Die in diesem Kanal oder Thread zitierten Quellen auflisten' },
  menu: 'Dieses Zitat prüfen',
  options: {
    text: { name: 'text', description: 'Das Zitat' },
    source: { name: 'quelle', description: 'Das Dokument, aus dem es stammen soll' },
    document: { name: 'dokument', description: 'Das Dokument' },
    answer: { name: 'antwort', description: 'Die Kennung der Antwort, zum Beispiel A-7K3F-9QZM-2H' },
    id: { name: 'kennung', description: 'Die Kennung unter der Antwort, zum Beispiel A-7K3F-9QZM-2H' },
    style: { name: 'stil', description: 'Der Zitierstil; ohne Angabe der redaktionelle Stil der Vereinten Nationen' },
    file: { name: 'datei', description: 'Die Art der Datei; ohne Angabe Markdown' },
  },
};
