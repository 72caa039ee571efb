// bot: command texts in French.
import type { CommandTexts } from './text-set.js';

export const fr: CommandTexts = {
  ask: {
    name: 'demander',
    description: 'Poser une question et obtenir des extraits textuels des documents, avec leurs sources',
  },
  sources: {
    name: 'sources',
    description: 'Parcourir les documents dont proviennent les réponses, ou en consulter un',
  },
  glossary: {
    name: 'glossaire',
    description: 'Consulter un terme en neuf langues et les appellations retenues par les différents blocs',
  },
  about: {
    name: 'à-propos',
    description: 'Ce qu’est ce bot, l’étendue de son fonds documentaire et la qualité de ses réponses',
  },
  help: { name: 'aide', description: 'Comment poser une question, et que faire d’une réponse' },
  privacy: {
    name: 'confidentialité',
    description: 'Voir ou supprimer les données qui vous concernent',
    show: {
      name: 'afficher',
      description: 'Afficher les données conservées à votre sujet et leur durée de conservation',
    },
    delete: { name: 'supprimer', description: 'Supprimer vos questions, vos avis et vos réponses privées' },
  },
  settings: {
    name: 'paramètres',
    description: 'Régler le comportement du bot sur ce serveur',
    show: { name: 'afficher', description: 'Afficher les paramètres de ce serveur' },
    channels: { name: 'salons', description: 'Choisir les salons où le bot peut répondre' },
    mentions: { name: 'mentions', description: 'Choisir si le bot répond lorsqu’il est mentionné' },
    private: {
      name: 'privé',
      description: 'Choisir si, par défaut, seule la personne qui pose la question voit la réponse',
    },
    threads: { name: 'fils', description: 'Choisir si la réponse à une mention ouvre un fil' },
    language: { name: 'langue', description: 'Choisir la langue des textes du bot ; les extraits gardent la leur' },
    feedback: { name: 'avis', description: 'Choisir le salon où sont publiés les avis sur les réponses' },
    documents: { name: 'documents', description: 'Choisir les documents utilisables pour répondre sur ce serveur' },
    privacy: {
      name: 'confidentialité',
      description: 'Les données conservées au sujet de ce serveur',
      purge: {
        name: 'purger',
        description: 'Supprimer l’ensemble des questions, réponses et avis conservés pour ce serveur',
      },
    },
  },
  menus: { ask: 'Poser une question à ce sujet', findSource: 'Trouver une source' },
  options: {
    question: { name: 'question', description: 'Votre question, dans n’importe quelle langue' },
    private: { name: 'privé', description: 'Ne montrer la réponse qu’à vous' },
    from: {
      name: 'depuis',
      description: 'Uniquement les documents publiés à partir de cette date : 2016, 2016-09 ou 2016-09-12',
    },
    to: {
      name: 'jusque',
      description: 'Uniquement les documents publiés jusqu’à cette date : 2016, 2016-09 ou 2016-09-12',
    },
    forum: { name: 'enceinte', description: 'Uniquement les documents de cette organisation ou de ce processus' },
    party: { name: 'acteur', description: 'Uniquement les documents associant cet État ou cette organisation' },
    language: { name: 'langue', description: 'Uniquement les documents dans cette langue' },
    document: { name: 'document', description: 'Uniquement ce document' },
    query: { name: 'recherche', description: 'Mots du titre, éditeur ou cote' },
    term: { name: 'terme', description: 'Le terme, dans l’une des neuf langues' },
    enabled: { name: 'activer', description: 'Activer ou désactiver' },
    action: { name: 'action', description: 'Que faire' },
    channel: { name: 'salon', description: 'Le salon, ou une catégorie avec tous ses salons' },
    feedbackChannel: { name: 'salon', description: 'Le salon ; sans indication, les avis ne sont publiés nulle part' },
    answerLanguage: { name: 'langue', description: 'La langue' },
    confirm: { name: 'confirmation', description: 'Confirmer : cette action est irréversible' },
  },
  choices: {
    add: 'Ajouter à la liste',
    remove: 'Retirer de la liste',
    channelsReset: 'Répondre dans tous les salons',
    documentsReset: 'Utiliser tous les documents',
    automaticLanguage: 'Automatique : la langue de la personne qui pose la question',
    confirmOwn: 'Oui, supprimer les données qui me concernent',
    confirmServer: 'Oui, supprimer tout ce qui est conservé pour ce serveur',
  },
};
