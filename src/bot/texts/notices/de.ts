// bot: notices in German.
import type { NoticeTexts } from './text-set.js';

export const de: NoticeTexts = {
  queueFull: (when) => `Im Augenblick warten viele Fragen. Bitte fragen Sie ${when} noch einmal.`,
  tooManyOfYours: (when) => `Mehrere Ihrer Fragen werden noch beantwortet. Bitte fragen Sie ${when} noch einmal.`,
  tooManyOfServer: (when) =>
    `Viele Fragen von diesem Server werden noch beantwortet. Bitte fragen Sie ${when} noch einmal.`,
  stopping: (when) => `Der Bot wird neu gestartet. Bitte fragen Sie ${when} noch einmal.`,
  timedOut:
    'Die Suche nach einer Antwort hat zu lange gedauert und wurde abgebrochen. Bitte fragen Sie später noch einmal.',
  interrupted: 'Der Bot wurde neu gestartet, bevor die Antwort vorlag. Bitte fragen Sie noch einmal.',

  unknownAnswer: 'Diese Antwort ist hier nicht mehr verfügbar. Bitte stellen Sie die Frage noch einmal.',
  nothingMore: 'Mehr gibt es dazu nicht.',
  unknownSource: 'Dieses Dokument gibt es nicht, oder es steht hier nicht zur Verfügung.',
  notAllowedHere:
    'Dieser Server hat den Kanal nicht für den Bot freigegeben. Fragen Sie in einem anderen Kanal oder nur für sich selbst.',
  onlyAskerMayDelete: 'Nur wer gefragt hat oder moderiert, kann diese Antwort löschen.',
  movedToThread: 'Das Gespräch geht im Thread weiter.',
  threadTitle: 'Frage',
  emptyMessage: 'Diese Nachricht enthält keinen Text, mit dem sich arbeiten ließe.',
  askMe: 'Was möchten Sie wissen? Erwähnen Sie mich zusammen mit Ihrer Frage, oder verwenden Sie /ask.',
  questionTooLong: (max) => `Die Frage ist zu lang: höchstens ${max} Zeichen.`,

  voteThanks: 'Vielen Dank für Ihre Rückmeldung.',
  reasonTitle: 'Was war nicht richtig?',
  reasonLabel: 'Ihre Begründung (freiwillig)',
  followUpTitle: 'Anschlussfrage',
  followUpLabel: 'Ihre Frage',

  cannotWriteThere: (channel) =>
    `In ${channel} konnte ich Ihnen nicht antworten: Mir fehlt die Berechtigung, den Kanal zu sehen oder dort zu schreiben. Wer den Server verwaltet, kann sie erteilen.`,
  missingPermission: 'Dafür fehlt mir in diesem Kanal eine Berechtigung. Wer den Server verwaltet, kann sie erteilen.',
  discordFailed: 'Discord hat nicht richtig geantwortet. Bitte versuchen Sie es gleich noch einmal.',
  unexpected: (incident) =>
    `Etwas ist schiefgegangen. Sollte es wieder vorkommen, nennen Sie dem Betreiber bitte diese Kennung: ${incident}`,

  settingsTitle: 'Einstellungen dieses Servers',
  settingsSaved: 'Gespeichert.',
  settingsUnchanged: 'Es hat sich nichts geändert: So ist es bereits eingestellt.',
  settingsListFull: 'Die Liste ist voll. Bitte entfernen Sie zuerst einen Eintrag.',
  settingsIdMissing: 'Bitte geben Sie an, welcher Eintrag hinzugefügt oder entfernt werden soll.',
  settingNames: {
    channels: 'Kanäle',
    mentions: 'Antwortet auf Erwähnungen',
    privateByDefault: 'Privat, wenn nichts anderes gewünscht ist',
    threads: 'Eröffnet zu jeder Erwähnung einen Thread',
    language: 'Sprache',
    feedback: 'Kanal für Rückmeldungen',
    documents: 'Dokumente',
  },
  everywhere: 'überall',
  all: 'alle',
  none: 'keine',
  yes: 'ja',
  no: 'nein',
  automatic: 'automatisch',
  guildPurged: (answers) =>
    `Alles, was über Fragen auf diesem Server gespeichert war, ist gelöscht. Gelöschte Antworten: ${answers}.`,

  privacyStored: (answers, votes, days) =>
    `Über Sie gespeichert: Antworten auf Ihre Fragen: ${answers}; Bewertungen von Antworten: ${votes}. Alles wird nach ${days} Tagen gelöscht, oder sofort mit /privacy delete.`,
  privacyDeleted:
    'Ihre Fragen, Ihre Rückmeldungen und Ihre privaten Antworten sind gelöscht. Öffentliche Antworten bleiben ohne Ihren Namen und ohne Ihre Frage bestehen.',
};
