// bot: texts about quotations and citations in French.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const fr: OwnQuoteTexts = {
  notShown: (quotations) =>
    `Autres citations dans ce message : ${quotations}. Vous pouvez les vérifier une à une avec /verify.`,
  noQuotation:
    'Ce message ne contient aucune citation : aucun passage d’au moins trois mots entre guillemets ou en bloc de citation.',
  unusable: (characters, omissions) =>
    `Vérification impossible. Une citation doit compter au moins deux mots, et au plus ${characters} caractères et ${omissions} omissions.`,
  citeWhat: 'Veuillez indiquer soit un document, soit un événement, soit l’identifiant d’une réponse.',
  cited: (sources) => `Sources citées ici : ${sources}`,
  nothingCited: 'Je n’ai encore cité aucune source ici.',
  restInFile: 'La suite de la liste se trouve dans le fichier.',
};

export const frCommands: QuoteCommandTexts = {
  verify: { name: 'vérifier', description: 'Vérifier si une citation figure mot pour mot dans les documents' },
  cite: {
    name: 'citer',
    description: 'Obtenir la référence d’un document, des sources d’une réponse ou d’un événement',
  },
  answer: { name: 'réponse', description: 'Revoir une réponse telle qu’elle a été donnée, et ce qui a changé depuis' },
  bibliography: { name: 'bibliographie', description: 'Lister les sources citées dans ce salon ou ce fil' },
  compare: {
    name: 'comparer',
    description: 'Mettre en regard les passages les plus proches de deux documents, avec leurs différences',
  },
  menu: 'Vérifier cette citation',
  options: {
    text: { name: 'texte', description: 'La citation' },
    source: { name: 'source', description: 'Le document dont elle serait tirée' },
    document: { name: 'document', description: 'Le document à citer' },
    answer: { name: 'réponse', description: 'L’identifiant de la réponse, par exemple A-7K3F-9QZM-2H' },
    id: { name: 'identifiant', description: 'L’identifiant sous la réponse, par exemple A-7K3F-9QZM-2H' },
    style: { name: 'style', description: 'Le style de citation ; à défaut, celui des Nations Unies' },
    file: { name: 'fichier', description: 'Le type de fichier ; à défaut, Markdown' },
    export: { name: 'fichier', description: 'Recevoir aussi la réponse dans un fichier de ce type' },
    event: { name: 'événement', description: 'L’événement : son nom ou la cote de son document' },
    a: { name: 'a', description: 'Le premier document' },
    b: { name: 'b', description: 'Le second document' },
    topic: { name: 'sujet', description: 'Seulement les passages sur ce sujet, dans n’importe quelle langue' },
  },
};
