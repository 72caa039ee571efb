// bot: texts about a server's own documents in German.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const de: OwnSourceTexts = {
  serversOnly: 'Dokumente lassen sich nur auf Servern hinzufügen, auf die der Bot selbst eingeladen wurde.',
  mayNot: 'Nur wer diesen Server verwalten darf, kann seine Dokumente ändern.',
  oneSource: 'Bitte entweder eine Adresse oder eine Datei angeben.',
  busyHere: 'Für diesen Server wird gerade ein anderes Dokument eingelesen. Bitte abwarten, bis das abgeschlossen ist.',
  busyElsewhere: 'Im Augenblick werden viele Dokumente eingelesen. Bitte in einigen Minuten erneut versuchen.',
  steps: {
    fetching: 'Das Dokument wird abgerufen …',
    reading: 'Das Dokument wird gelesen …',
    embedding: (done, all) => `Die Suche wird vorbereitet: Abschnitt ${done} von ${all} …`,
    events: 'Ereignisse werden gesucht …',
  },
  newDocument: 'Bereit zur Aufnahme',
  newVersion: 'Eine neue Fassung liegt bereit',
  notSearchedYet: (minutes) =>
    `Noch wird darin nicht gesucht: erst nach der Bestätigung. Ohne Entscheidung wird es nach ${minutes} Minuten verworfen. Durchsucht wird es nur auf diesem Server.`,
  labels: {
    origin: 'Herkunft',
    passages: 'Abschnitte',
    events: 'Gefundene Ereignisse',
    notes: 'Hinweise vom Einlesen',
  },
  changes: (added, removed) => `Neue Sätze: ${added}; entfallene Sätze: ${removed}`,
  added: 'Neu',
  gone: 'Entfallen',
  confirm: 'Bestätigen',
  discard: 'Verwerfen',
  published: (title) => `„${title}“ wird ab jetzt auf diesem Server durchsucht.`,
  notOnList:
    'Antworten auf diesem Server stützen sich nur auf die Dokumente seiner Liste, und dieses steht noch nicht darauf: /settings documents nimmt es auf.',
  discarded: 'Verworfen. Es wurde nichts gespeichert.',
  draftGone:
    'Dieses Dokument wartet nicht mehr: Die Zeit ist abgelaufen, der Bot wurde neu gestartet, oder ein anderes ist an seine Stelle getreten. Bitte noch einmal hinzufügen.',
  overtaken: 'Das Dokument wurde inzwischen geändert; gespeichert wurde nichts. Bitte noch einmal einlesen.',
  unchanged: (title) => `„${title}“ ist bereits vorhanden, und daran hat sich nichts geändert.`,
  removed: (title) => `„${title}“ wird nicht mehr durchsucht. Antworten, die es zitieren, behalten ihre Auszüge.`,
  interrupted: 'Der Bot wurde neu gestartet, bevor das Dokument bereit war. Bitte noch einmal hinzufügen.',
  timedOut: 'Das Einlesen hat zu lange gedauert und wurde abgebrochen. Es wurde nichts gespeichert.',
  refusals: {
    'no-contact':
      'Der Betreiber dieses Bots hat den Abruf aus dem Web nicht freigegeben. Bitte das Dokument als Datei anhängen.',
    'bad-address': 'Diese Adresse lässt sich nicht abrufen: Sie muss öffentlich sein und mit https oder http beginnen.',
    robots: 'Die Website bittet Programme, diese Seite nicht abzurufen. Bitte das Dokument als Datei anhängen.',
    unreachable:
      'Die Website war nicht erreichbar oder hat nicht geantwortet. Bitte später erneut versuchen oder das Dokument als Datei anhängen.',
    'too-slow':
      'Die Website hat zu langsam geantwortet. Bitte später erneut versuchen oder das Dokument als Datei anhängen.',
    'too-large': (megabytes) => `Das Dokument ist zu groß: höchstens ${megabytes} MB.`,
    'no-document': 'Unter dieser Adresse gibt es kein Dokument.',
    format:
      'Diese Art von Datei wird nicht gelesen. Möglich sind PDF, Word (.docx), Webseiten, Markdown, reiner Text und gespeicherte E-Mails.',
    encrypted: 'Das Dokument ist verschlüsselt. Bitte eine Fassung ohne Passwort anhängen.',
    damaged: 'Das Dokument ist beschädigt und nicht lesbar.',
    'no-text': 'Es wurde kein Text gefunden. Ein Scan braucht zuerst eine Texterkennung (OCR).',
    'too-long': (passages) =>
      `Das Dokument ist zu lang: Alle Dokumente eines Servers dürfen zusammen ${passages} Abschnitte haben.`,
    full: (documents, passages) =>
      `Dieser Server hat die Grenze von ${documents} Dokumenten oder ${passages} Abschnitten erreicht. Bitte zuerst ein Dokument entfernen.`,
    'not-from-web':
      'Dieses Dokument wurde als Datei hinzugefügt. Um es zu erneuern, bitte auch die neue Datei angeben.',
  },
  status: {
    heading: 'Dokumente dieses Servers',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `Dokumente: ${documents} von ${documentsMax}; Abschnitte: ${passages} von ${passagesMax}`,
    none: 'Dieser Server hat noch keine eigenen Dokumente. /source add fügt eines hinzu.',
    failed: 'Zuletzt nicht aufgenommen',
  },
};

export const deCommands: OwnSourceCommandTexts = {
  source: { name: 'quelle', description: 'Dokumente verwalten, die nur auf diesem Server durchsucht werden' },
  add: { name: 'hinzufügen', description: 'Ein Dokument hinzufügen: von einer Webadresse oder als Datei' },
  remove: { name: 'entfernen', description: 'Ein Dokument dieses Servers entfernen' },
  refresh: { name: 'erneuern', description: 'Ein Dokument noch einmal einlesen und zeigen, was sich geändert hat' },
  status: { name: 'status', description: 'Die Dokumente dieses Servers auflisten' },
  options: {
    url: { name: 'adresse', description: 'Die Webadresse des Dokuments' },
    file: { name: 'datei', description: 'Das Dokument als Datei: PDF, Word, Webseite, Markdown, Text oder E-Mail' },
    document: { name: 'dokument', description: 'Ein Dokument dieses Servers' },
  },
};
