// bot: texts of the renderings in French. Values in, finished words out.
import type { AnswerTexts } from './text-set.js';

const RULES = new Intl.PluralRules('fr');

const counted = (count: number, one: string, many: string): string =>
  `${count} ${RULES.select(count) === 'one' ? one : many}`;

export const fr: AnswerTexts = {
  quotedExactly: 'cité mot pour mot',
  documentsUsed: (used, total) => `${counted(used, 'document utilisé', 'documents utilisés')} sur ${total}`,
  corpusOf: (date) => `corpus du ${date}`,
  sentenceContinues: 'la phrase continue',
  moreBehind: (excerpts) => `${counted(excerpts, 'autre extrait', 'autres extraits')} sous « Extraits suivants »`,
  understoodAs: (question) => `Question comprise ainsi : ${question}`,
  lowConfidence:
    'Aucun passage ne répond clairement à cette question. Les plus proches peuvent être affichés ci-dessous ; il se peut qu’ils n’y répondent pas.',
  nearestHeading: 'Passages les plus proches. Il se peut qu’ils ne répondent pas à la question.',
  excerptsFrom: (title) => `Extraits de : ${title}`,
  furtherExcerpts: 'Extraits suivants',
  aroundExcerpt: (number) => `Le paragraphe autour de l’extrait [${number}], l’extrait étant en gras`,
  pageOf: (page, pages) => `page ${page} sur ${pages}`,
  whyHeading: 'Pourquoi ces extraits d’abord',
  whyNote:
    'Les points ne comparent que les extraits de cette réponse ; ils ne disent pas si une affirmation est exacte.',
  scoreGroups: {
    meaning: 'proximité de sens avec votre question',
    words: 'mêmes mots',
    names: 'mêmes noms et mêmes dates',
    document: 'objet du document dans son ensemble',
    kind: 'contient le type d’information demandé',
    length: 'assez de texte pour être compris',
    other: 'autres',
  },
  points: (points) => counted(points, 'point', 'points'),
  foundHeading: 'Passages au sujet de cette affirmation',
  foundNote:
    'Voici les passages les plus proches dans les documents conservés. À vous de juger s’ils étayent l’affirmation.',
  foundNothing: 'Les documents conservés ne contiennent aucun passage au sujet de cette affirmation.',
  labelled: (name, value) => `${name} : ${value}`,
  buttons: {
    more: 'Plus de contexte',
    next: 'Extraits suivants',
    why: 'Pourquoi ceux-ci ?',
    cite: 'Citer',
    share: 'Partager',
    delete: 'Supprimer',
    follow: 'Poursuivre',
    thread: 'Déplacer dans un fil',
    nearest: 'Afficher les passages les plus proches',
    unfilter: 'Demander sans filtre',
    previousPage: 'Page précédente',
    nextPage: 'Page suivante',
    chooseExcerpt: 'Contexte d’un autre extrait',
    chooseDocument: 'Choisir un document',
  },
  source: {
    paragraph: (number) => `§ ${number}`,
    page: (number) => `p. ${number}`,
    section: (name) => `section « ${name} »`,
    machineTranslated: 'traduction automatique',
    titleGuessed: 'titre supposé',
    dateInferred: 'date déduite',
    link: 'source',
    publisher: 'Éditeur',
    published: 'Publication',
    events: 'Dates des événements',
    symbol: 'Cote',
    status: 'Nature',
    language: 'Langue',
    twins: 'Sur le même événement',
    forums: 'Enceintes',
    parties: 'Parties',
    alsoAt: 'Également sur',
    retrieved: 'Consulté le',
    rights: 'Droits',
    version: 'Version',
    opening: 'Début du document',
    removed: (parts) => `Omis comme habillage de page : ${counted(parts, 'partie', 'parties')}`,
    removedNothing: 'Rien n’a été omis comme habillage de page.',
    count: (documents) => counted(documents, 'source', 'sources'),
    none: 'Aucun document conservé ne correspond à ces filtres.',
  },
  term: {
    kinds: {
      organisation: 'organisation',
      process: 'processus',
      instrument: 'instrument',
      concept: 'notion',
      office: 'fonction',
      person: 'personne',
    },
    meaning: 'Signification (en anglais)',
    usage: 'Qui l’emploie et comment (en anglais)',
    related: 'Voir aussi',
  },
  about: {
    purpose:
      'Je trouve et cite des passages des documents conservés sur la diplomatie de la sécurité de l’information. Je n’écris aucun texte à leur sujet.',
    version: 'Version',
    corpus: 'Corpus',
    corpusSize: (documents, passages, date) =>
      `${counted(documents, 'document', 'documents')}, ${passages} passages, état au ${date}`,
    model: 'Modèle',
    quality: 'Qualité mesurée',
    notMeasured: 'non mesurée pour ce corpus',
    measuredOn: (questions) =>
      `sur le corpus fourni ; questions de contrôle non utilisées pour le réglage : ${questions}`,
    figures: {
      'first-excerpt': 'Le premier extrait contient la réponse',
      'first-three': 'L’un des trois premiers la contient',
      answered: 'Réponse donnée quand les documents la contiennent',
      'near-miss': 'Refus quand ils ne contiennent que des éléments proches',
      'false-premise': 'Refus ou réserve quand la question part d’une prémisse fausse',
      'off-topic': 'Refus quand la question porte sur autre chose',
    },
    privacy: 'Confidentialité',
    nothingSent: 'Tout fonctionne sur la machine de l’exploitant ; rien n’est transmis ailleurs.',
    keptFor: (days) =>
      `Les questions et réponses sont conservées ${counted(days, 'jour', 'jours')} ; \`/privacy delete\` supprime les vôtres aussitôt.`,
  },
  queued: (position) => `Vous êtes en ${position === 1 ? '1re' : `${position}e`} position dans la file d’attente.`,
  help: {
    heading: 'Ce que je sais faire',
    does: [
      '`/ask` : posez une question dans l’une des neuf langues ; vous recevez des citations exactes avec leurs sources. Vous pouvez aussi me mentionner ou m’écrire directement.',
      'Répondez à l’un de mes messages, ou appuyez sur « Poursuivre », pour continuer.',
      'Clic droit sur un message, puis Applications : poser une question à son sujet ou chercher une source de ce qu’il affirme.',
      '`/event` indique qui s’est réuni, où et quand : chercher, comparer, voir la chronologie, reporter dans un calendrier, programmer un rappel.',
      '`/sources` énumère les documents, `/glossary` donne un terme en neuf langues, `/about` dit ce qui fonctionne ici.',
      '`/settings` est réservé à la gestion du serveur ; `/privacy delete` supprime ce qui est conservé à votre sujet.',
    ],
    refusesHeading: 'Ce que je ne fais pas',
    refuses: [
      'Je ne réponds qu’à partir des documents conservés ; là où ils sont muets, je le dis.',
      'Je ne paraphrase pas, ne traduis pas les citations, ne donne ni avis ni conseil juridique et ne suis pas l’actualité.',
    ],
  },
};
