// bot: command texts in German.
import type { CommandTexts } from './text-set.js';

export const de: CommandTexts = {
  ask: {
    name: 'fragen',
    description: 'Eine Frage stellen und wörtliche Auszüge aus den Dokumenten mit Quellenangabe erhalten',
  },
  sources: {
    name: 'quellen',
    description: 'Die Dokumente auflisten, aus denen die Antworten stammen, oder eines davon ansehen',
  },
  glossary: {
    name: 'glossar',
    description: 'Einen Begriff in neun Sprachen nachschlagen, auch wie verschiedene Lager ihn nennen',
  },
  about: { name: 'über', description: 'Was dieser Bot ist, wie groß sein Bestand ist und wie gut er antwortet' },
  help: { name: 'hilfe', description: 'Wie man fragt und was man mit einer Antwort tun kann' },
  privacy: {
    name: 'datenschutz',
    description: 'Ansehen oder löschen, was über Sie gespeichert ist',
    show: { name: 'anzeigen', description: 'Zeigen, was über Sie gespeichert ist und wie lange' },
    delete: { name: 'löschen', description: 'Ihre Fragen, Ihre Rückmeldungen und Ihre privaten Antworten löschen' },
  },
  settings: {
    name: 'einstellungen',
    description: 'Festlegen, wie sich der Bot auf diesem Server verhält',
    show: { name: 'anzeigen', description: 'Die Einstellungen dieses Servers zeigen' },
    channels: { name: 'kanäle', description: 'Festlegen, in welchen Kanälen der Bot antworten darf' },
    mentions: { name: 'erwähnungen', description: 'Festlegen, ob der Bot antwortet, wenn er erwähnt wird' },
    private: {
      name: 'privat',
      description: 'Festlegen, ob Antworten nur für Fragende sichtbar sind, wenn sie nichts anderes angeben',
    },
    threads: { name: 'threads', description: 'Festlegen, ob die Antwort auf eine Erwähnung einen Thread eröffnet' },
    language: {
      name: 'sprache',
      description: 'Die Sprache der Texte des Bots wählen; Auszüge bleiben in ihrer Sprache',
    },
    feedback: { name: 'rückmeldungen', description: 'Den Kanal wählen, in dem Rückmeldungen zu Antworten erscheinen' },
    documents: {
      name: 'dokumente',
      description: 'Festlegen, welche Dokumente Antworten auf diesem Server nutzen dürfen',
    },
    privacy: {
      name: 'datenschutz',
      description: 'Was über diesen Server gespeichert ist',
      purge: {
        name: 'leeren',
        description: 'Alle für diesen Server gespeicherten Fragen, Antworten und Rückmeldungen löschen',
      },
    },
  },
  menus: { ask: 'Dazu eine Frage stellen', findSource: 'Quelle suchen' },
  options: {
    question: { name: 'frage', description: 'Ihre Frage, in beliebiger Sprache' },
    private: { name: 'privat', description: 'Die Antwort nur Ihnen zeigen' },
    from: {
      name: 'ab',
      description: 'Nur Dokumente, die ab diesem Datum erschienen sind: 2016, 2016-09 oder 2016-09-12',
    },
    to: {
      name: 'bis',
      description: 'Nur Dokumente, die bis zu diesem Datum erschienen sind: 2016, 2016-09 oder 2016-09-12',
    },
    forum: { name: 'forum', description: 'Nur Dokumente dieser Organisation oder dieses Prozesses' },
    party: { name: 'beteiligte', description: 'Nur Dokumente mit diesem Staat oder dieser Organisation' },
    language: { name: 'sprache', description: 'Nur Dokumente in dieser Sprache' },
    document: { name: 'dokument', description: 'Nur dieses Dokument' },
    query: { name: 'suche', description: 'Wörter aus Titel, Herausgeber oder Dokumentnummer' },
    term: { name: 'begriff', description: 'Der Begriff, in einer der neun Sprachen' },
    enabled: { name: 'aktiv', description: 'Ein oder aus' },
    action: { name: 'aktion', description: 'Was geschehen soll' },
    channel: { name: 'kanal', description: 'Der Kanal, oder eine Kategorie mit allen ihren Kanälen' },
    feedbackChannel: { name: 'kanal', description: 'Der Kanal; ohne Angabe erscheinen Rückmeldungen nirgends' },
    answerLanguage: { name: 'sprache', description: 'Die Sprache' },
    confirm: { name: 'bestätigung', description: 'Bestätigen: Das lässt sich nicht rückgängig machen' },
  },
  choices: {
    add: 'In die Liste aufnehmen',
    remove: 'Von der Liste nehmen',
    channelsReset: 'In allen Kanälen antworten',
    documentsReset: 'Alle Dokumente verwenden',
    automaticLanguage: 'Automatisch: die Sprache der fragenden Person',
    confirmOwn: 'Ja, löschen, was über mich gespeichert ist',
    confirmServer: 'Ja, alles löschen, was für diesen Server gespeichert ist',
  },
};
