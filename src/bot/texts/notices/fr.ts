// bot: notices in French.
import type { NoticeTexts } from './text-set.js';

export const fr: NoticeTexts = {
  queueFull: (when) => `De nombreuses questions sont en attente. Veuillez reposer la vôtre ${when}.`,
  tooManyOfYours: (when) =>
    `Plusieurs de vos questions sont encore en cours de traitement. Veuillez reposer celle-ci ${when}.`,
  tooManyOfServer: (when) =>
    `De nombreuses questions de ce serveur sont encore en cours de traitement. Veuillez reposer la vôtre ${when}.`,
  stopping: (when) => `Le bot redémarre. Veuillez reposer votre question ${when}.`,
  timedOut:
    'La recherche d’une réponse a pris trop de temps et a été interrompue. Veuillez reposer votre question plus tard.',
  interrupted: 'Le bot a redémarré avant que la réponse ne soit prête. Veuillez reposer votre question.',

  unknownAnswer: 'Cette réponse n’est plus disponible ici. Veuillez reposer la question.',
  nothingMore: 'Il n’y a rien de plus à afficher.',
  unknownSource: 'Ce document n’existe pas ou n’est pas disponible ici.',
  notAllowedHere:
    'Ce serveur n’a pas ouvert ce salon au bot. Posez votre question dans un autre salon, ou pour vous seul.',
  onlyAskerMayDelete: 'Seules la personne qui a posé la question et la modération peuvent supprimer cette réponse.',
  movedToThread: 'L’échange se poursuit dans le fil.',
  threadTitle: 'Question',
  emptyMessage: 'Ce message ne contient aucun texte exploitable.',
  askMe: 'Que souhaitez-vous savoir ? Mentionnez-moi avec votre question, ou utilisez /ask.',
  questionTooLong: (max) => `La question est trop longue : ${max} caractères au plus.`,

  voteThanks: 'Merci de votre retour.',
  reasonTitle: 'Qu’est-ce qui n’allait pas ?',
  reasonLabel: 'Votre explication (facultatif)',
  followUpTitle: 'Question complémentaire',
  followUpLabel: 'Votre question',

  cannotWriteThere: (channel) =>
    `Je n’ai pas pu vous répondre dans ${channel} : il me manque l’autorisation de voir ce salon ou d’y écrire. Une personne qui gère le serveur peut me l’accorder.`,
  missingPermission:
    'Il me manque pour cela une autorisation dans ce salon. Une personne qui gère le serveur peut me l’accorder.',
  discordFailed: 'Discord n’a pas répondu correctement. Veuillez réessayer dans un instant.',
  unexpected: (incident) =>
    `Une erreur s’est produite. Si elle se répète, veuillez communiquer ce code à l’exploitant du bot : ${incident}`,

  settingsTitle: 'Paramètres de ce serveur',
  settingsSaved: 'Enregistré.',
  settingsUnchanged: 'Rien n’a changé : c’est déjà réglé ainsi.',
  settingsListFull: 'La liste est pleine. Veuillez d’abord retirer une entrée.',
  settingsIdMissing: 'Veuillez indiquer l’entrée à ajouter ou à retirer.',
  settingNames: {
    channels: 'Salons',
    mentions: 'Répond aux mentions',
    privateByDefault: 'Réponse privée, sauf indication contraire',
    threads: 'Ouvre un fil pour chaque mention',
    language: 'Langue',
    feedback: 'Salon des retours',
    documents: 'Documents',
  },
  everywhere: 'partout',
  all: 'tous',
  none: 'aucun',
  yes: 'oui',
  no: 'non',
  automatic: 'automatique',
  guildPurged: (answers) =>
    `Tout ce qui était conservé au sujet des questions posées sur ce serveur a été supprimé. Réponses supprimées : ${answers}.`,

  privacyStored: (answers, votes, days) =>
    `Données conservées à votre sujet : réponses à vos questions : ${answers} ; avis sur des réponses : ${votes}. Tout est supprimé au bout de ${days} jours, ou immédiatement avec /privacy delete.`,
  privacyDeleted:
    'Vos questions, vos retours et vos réponses privées ont été supprimés. Les réponses publiques subsistent, sans votre nom ni votre question.',
};
