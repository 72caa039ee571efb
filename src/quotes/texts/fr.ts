// quotes: what is said about verdicts, kept answers and compared documents, in French.
import type { QuotationTexts } from './text-set.js';

export const fr: QuotationTexts = {
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
  givenOn: (date, corpus) => `Réponse du ${date}, reproduite à l’identique · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Toujours dans la source, au même endroit : ${numbers}`,
    moved: (numbers) => `Toujours dans la source, mais à un autre endroit : ${numbers}`,
    altered: (numbers) => `La source le dit désormais autrement : ${numbers}`,
    removed: (numbers) => `La source ne fait plus partie du corpus : ${numbers}`,
  },
  voices: (names) => `Qui parle : ${names}`,
  oneSided: (others) => `Un seul point de vue. Le corpus contient aussi, sur ce sujet, des textes de : ${others}`,
  betterNow: (source) => `Si l’on repose la question, un autre extrait vient désormais en tête : ${source}`,
  answeredNow: (source) => `Si l’on repose la question, il y a désormais une réponse : ${source}`,
  unansweredNow: 'Si l’on repose la question, le corpus n’y répond plus.',
  comparison: {
    identical: 'Les deux documents ont la même formulation.',
    nothingAlike: 'Les deux documents n’ont pas de passages assez proches pour être comparés.',
    nothingOnTopic: (topic) =>
      `Les deux documents n’ont pas, sur « ${topic} », de passages assez proches pour être comparés.`,
    sameDocument: 'Veuillez indiquer deux documents différents.',
    sameWords: (count) => `Passages identiques dans les deux documents : ${count}`,
    acrossLanguages: 'Langues différentes : textes mis en regard, sans comparaison mot à mot.',
  },
};
