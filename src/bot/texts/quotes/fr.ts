// bot: texts about quotations and citations in French.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const fr: QuoteTexts = {
  verdicts: {
    exact: { label: 'Exacte', meaning: 'Ces mots figurent dans la source.' },
    typographic: {
      label: 'Exacte, à la typographie près',
      meaning: 'Seuls les guillemets, les tirets, les espaces ou des signes de ce genre diffèrent.',
    },
    shortened: { label: 'Abrégée', meaning: 'Toutes les parties figurent dans la source, dans cet ordre.' },
    altered: { label: 'Modifiée', meaning: 'La source le dit autrement.' },
    stitched: { label: 'Assemblée', meaning: 'Les parties proviennent d’endroits différents.' },
    misattributed: {
      label: 'Mal attribuée',
      meaning: 'Ces mots sont authentiques, mais ne viennent pas de la source indiquée.',
    },
    translation: {
      label: 'Peut-être une traduction',
      meaning:
        'Aucune source ne contient cette formulation. Un passage dans une autre langue en est très proche, sans constituer une correspondance.',
    },
    'not-found': {
      label: 'Introuvable',
      meaning: 'Aucun document enregistré ne contient cette formulation. Elle n’est pas fausse pour autant.',
    },
  },
  searched: (documents) => `Documents consultés : ${documents}`,
  kinds: {
    negation: 'négation',
    number: 'nombre',
    date: 'date',
    name: 'nom',
    'look-alike': 'lettres d’un autre alphabet',
    'word-changed': 'modifié',
    'word-inserted': 'ajouté',
    'word-dropped': 'omis',
  },
  difference: (kind, quoted, source) => `${kind} : « ${quoted} » dans la citation, « ${source} » dans la source`,
  nothing: '–',
  asQuoted: 'Dans la citation',
  inSource: 'Dans la source',
  leftOut: 'Omis entre les deux',
  alsoIn: (titles) => `Les mêmes mots figurent aussi dans : ${titles}`,
  warnings: {
    'negation-dropped': 'Le passage omis contient une négation : le sens peut s’en trouver inversé.',
    'omission-spans-paragraphs': 'L’omission dépasse la fin d’un paragraphe.',
    'other-document': 'Ce n’est pas la source indiquée.',
    'machine-translated-source': 'La source est une traduction automatique.',
  },
  unavailableHere: 'La formulation la plus proche se trouve dans un document que ce serveur n’utilise pas.',
  notShown: (quotations) =>
    `Autres citations dans ce message : ${quotations}. Vous pouvez les vérifier une à une avec /verify.`,
  noQuotation:
    'Ce message ne contient aucune citation : aucun passage d’au moins trois mots entre guillemets ou en bloc de citation.',
  unusable: (characters, omissions) =>
    `Vérification impossible. Une citation doit compter au moins deux mots, et au plus ${characters} caractères et ${omissions} omissions.`,
  citeWhat: 'Veuillez indiquer soit un document, soit l’identifiant d’une réponse.',
  givenOn: (date, corpus) => `Réponse du ${date}, reproduite à l’identique · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Toujours dans la source, au même endroit : ${numbers}`,
    moved: (numbers) => `Toujours dans la source, mais à un autre endroit : ${numbers}`,
    altered: (numbers) => `La source le dit désormais autrement : ${numbers}`,
    removed: (numbers) => `La source ne fait plus partie du corpus : ${numbers}`,
  },
  cited: (sources) => `Sources citées ici : ${sources}`,
  nothingCited: 'Je n’ai encore cité aucune source ici.',
  restInFile: 'La suite de la liste se trouve dans le fichier.',
  voices: (names) => `Qui parle : ${names}`,
  oneSided: (others) => `Un seul point de vue. Le corpus contient aussi, sur ce sujet, des textes de : ${others}`,
};

export const frCommands: QuoteCommandTexts = {
  verify: { name: 'vérifier', description: 'Vérifier si une citation figure mot pour mot dans les documents' },
  cite: { name: 'citer', description: 'Obtenir la référence d’un document ou des sources d’une réponse' },
  answer: { name: 'réponse', description: 'Revoir une réponse telle qu’elle a été donnée, et ce qui a changé depuis' },
  bibliography: { name: 'bibliographie', description: 'Lister les sources citées dans ce salon ou ce fil' },
  menu: 'Vérifier cette citation',
  options: {
    text: { name: 'texte', description: 'La citation' },
    source: { name: 'source', description: 'Le document dont elle serait tirée' },
    document: { name: 'document', description: 'Le document à citer' },
    answer: { name: 'réponse', description: 'L’identifiant de la réponse, par exemple A-7K3F-9QZM-2H' },
    id: { name: 'identifiant', description: 'L’identifiant sous la réponse, par exemple A-7K3F-9QZM-2H' },
    style: { name: 'style', description: 'Le style de citation ; à défaut, celui des Nations Unies' },
    file: { name: 'fichier', description: 'Le type de fichier ; à défaut, Markdown' },
  },
};
