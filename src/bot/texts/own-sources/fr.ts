// bot: texts about a server's own documents in French.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const fr: OwnSourceTexts = {
  serversOnly: 'On ne peut ajouter des documents que sur les serveurs où le bot lui-même a été invité.',
  mayNot: 'Seules les personnes autorisées à gérer ce serveur peuvent modifier ses documents.',
  oneSource: 'Veuillez indiquer soit une adresse, soit un fichier.',
  busyHere: 'Un autre document est en cours de lecture pour ce serveur. Veuillez attendre la fin de l’opération.',
  busyElsewhere: 'De nombreux documents sont en cours de lecture. Veuillez réessayer dans quelques minutes.',
  steps: {
    fetching: 'Récupération du document…',
    reading: 'Lecture du document…',
    embedding: (done, all) => `Préparation de la recherche : passage ${done} sur ${all}…`,
    events: 'Recherche d’événements…',
  },
  newDocument: 'Prêt à être ajouté',
  newVersion: 'Une nouvelle version est prête',
  notSearchedYet: (minutes) =>
    `Ce document n’est pas encore interrogé : il le sera une fois confirmé. Sans décision de votre part, il sera écarté au bout de ${minutes} minutes. Il ne sera interrogé que sur ce serveur.`,
  labels: { origin: 'Provenance', passages: 'Passages', events: 'Événements trouvés', notes: 'Remarques de lecture' },
  changes: (added, removed) => `Phrases nouvelles : ${added} ; phrases disparues : ${removed}`,
  added: 'Nouveau',
  gone: 'Disparu',
  confirm: 'Confirmer',
  discard: 'Écarter',
  published: (title) => `« ${title} » est désormais interrogé sur ce serveur.`,
  notOnList:
    'Les réponses de ce serveur ne reposent que sur les documents de sa liste, et celui-ci n’y figure pas encore : ajoutez-le avec /settings documents.',
  discarded: 'Document écarté. Rien n’a été enregistré.',
  draftGone:
    'Ce document n’est plus en attente : le délai est écoulé, le bot a redémarré ou un autre document a pris sa place. Veuillez l’ajouter de nouveau.',
  overtaken: 'Ce document a été modifié entre-temps ; rien n’a été enregistré. Veuillez le relire.',
  unchanged: (title) => `« ${title} » est déjà présent et n’a pas changé.`,
  removed: (title) => `« ${title} » n’est plus interrogé. Les réponses qui le citent conservent leurs extraits.`,
  interrupted: 'Le bot a redémarré avant que le document soit prêt. Veuillez l’ajouter de nouveau.',
  timedOut: 'La lecture du document a pris trop de temps et a été interrompue. Rien n’a été enregistré.',
  refusals: {
    'no-contact':
      'L’exploitant de ce bot n’a pas activé la récupération de pages web. Veuillez joindre le document sous forme de fichier.',
    'bad-address': 'Cette adresse ne peut pas être consultée : elle doit être publique et commencer par https ou http.',
    robots:
      'Le site demande aux programmes de ne pas consulter cette page. Veuillez joindre le document sous forme de fichier.',
    unreachable:
      'Le site n’a pas pu être joint ou n’a pas répondu. Veuillez réessayer plus tard ou joindre le document sous forme de fichier.',
    'too-slow':
      'Le site a répondu trop lentement. Veuillez réessayer plus tard ou joindre le document sous forme de fichier.',
    'too-large': (megabytes) => `Le document est trop volumineux : ${megabytes} Mo au plus.`,
    'no-document': 'Aucun document ne se trouve à cette adresse.',
    format:
      'Ce type de fichier n’est pas pris en charge. Sont acceptés : PDF, Word (.docx), pages web, Markdown, texte brut et courriels enregistrés.',
    encrypted: 'Le document est chiffré. Veuillez joindre une copie sans mot de passe.',
    damaged: 'Le document est endommagé et illisible.',
    'no-text':
      'Aucun texte n’a été trouvé. Un document numérisé doit d’abord passer par une reconnaissance de texte (OCR).',
    'too-long': (passages) =>
      `Le document est trop long : l’ensemble des documents d’un serveur est limité à ${passages} passages.`,
    full: (documents, passages) =>
      `Ce serveur a atteint sa limite de ${documents} documents ou de ${passages} passages. Veuillez d’abord retirer un document.`,
    'not-from-web':
      'Ce document a été ajouté sous forme de fichier. Pour l’actualiser, joignez aussi le nouveau fichier.',
  },
  status: {
    heading: 'Documents de ce serveur',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `Documents : ${documents} sur ${documentsMax} ; passages : ${passages} sur ${passagesMax}`,
    none: 'Ce serveur n’a pas encore de documents propres. Ajoutez-en un avec /source add.',
    failed: 'Ajouts récents qui ont échoué',
  },
};

export const frCommands: OwnSourceCommandTexts = {
  source: { name: 'source', description: 'Gérer les documents interrogés sur ce serveur uniquement' },
  add: { name: 'ajouter', description: 'Ajouter un document : depuis une adresse web ou sous forme de fichier' },
  remove: { name: 'retirer', description: 'Retirer un document de ce serveur' },
  refresh: { name: 'actualiser', description: 'Relire un document et montrer ce qui a changé' },
  status: { name: 'état', description: 'Lister les documents de ce serveur' },
  options: {
    url: { name: 'adresse', description: 'L’adresse web du document' },
    file: { name: 'fichier', description: 'Le document : PDF, Word, page web, Markdown, texte ou courriel enregistré' },
    document: { name: 'document', description: 'Un document de ce serveur' },
  },
};
