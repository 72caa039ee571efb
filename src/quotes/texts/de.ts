// quotes: what is said about verdicts, kept answers and compared documents, in German.
import type { QuotationTexts } from './text-set.js';

export const de: QuotationTexts = {
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
  givenOn: (date, corpus) => `Gegeben am ${date}, unverändert wiedergegeben · Bestand ${corpus}`,
  changes: {
    unchanged: (numbers) => `Steht unverändert an derselben Stelle der Quelle: ${numbers}`,
    moved: (numbers) => `Steht noch in der Quelle, aber an anderer Stelle: ${numbers}`,
    altered: (numbers) => `Die Quelle drückt es inzwischen anders aus: ${numbers}`,
    removed: (numbers) => `Die Quelle gehört nicht mehr zum Bestand: ${numbers}`,
  },
  voices: (names) => `Wessen Worte: ${names}`,
  oneSided: (others) => `Nur eine Seite. Der Bestand enthält dazu auch Texte von: ${others}`,
  betterNow: (source) => `Jetzt noch einmal gefragt, steht ein anderer Auszug an erster Stelle: ${source}`,
  answeredNow: (source) => `Jetzt noch einmal gefragt, gibt es eine Antwort: ${source}`,
  unansweredNow: 'Jetzt noch einmal gefragt, gibt der Bestand keine Antwort mehr.',
  comparison: {
    identical: 'Beide Dokumente haben denselben Wortlaut.',
    nothingAlike: 'In den beiden Dokumenten sind keine Stellen einander ähnlich genug für einen Vergleich.',
    nothingOnTopic: (topic) =>
      `Zu „${topic}“ sind in den beiden Dokumenten keine Stellen einander ähnlich genug für einen Vergleich.`,
    sameDocument: 'Bitte zwei verschiedene Dokumente angeben.',
    sameWords: (count) => `Stellen mit gleichem Wortlaut in beiden: ${count}`,
    acrossLanguages: 'Verschiedene Sprachen: nebeneinander, ohne Wortvergleich.',
  },
};
