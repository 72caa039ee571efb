// answer: interface texts in French. Values in, one sentence out.
// What is inserted follows a colon and stays in the source's form; no word may depend on its gender or number.
// No-break spaces are written as escapes: U+00A0 before a colon and inside guillemets, U+202F before a semicolon.
import type { InterfaceTexts } from './text-set.js';

// Not `count === 1`: in French zero takes the singular too.
const PLURAL_RULES = new Intl.PluralRules('fr');

export const fr: InterfaceTexts = {
  named: {
    person: (span) => `Personne nommée dans [1]\u00A0: ${span}.`,
    date: (span) => `Date indiquée dans [1]\u00A0: ${span}.`,
    place: (span) => `Lieu mentionné dans [1]\u00A0: ${span}.`,
    number: (span) => `Nombre indiqué dans [1]\u00A0: ${span}.`,
    symbol: (span) => `Document mentionné dans [1]\u00A0: ${span}.`,
  },
  namedSeveral: (list) => `Mentions relevées dans [1]\u00A0: ${list}.`,
  dateResolved: (span, date, clue) =>
    `Date indiquée dans [1]\u00A0: ${span}, soit ${date}\u202F; année établie d’après\u00A0: ${clue}.`,
  publishedOn: (date) => `date de publication (${date})`,
  about: (title) => `Voici ce qui se rapproche le plus de votre question dans le document suivant\u00A0: ${title}.`,
  aboutSeveral: (titles) =>
    `Les passages les plus proches de votre question proviennent des documents suivants\u00A0: ${titles}.`,
  offTopic:
    'Je réponds uniquement à partir des documents enregistrés sur la diplomatie de la sécurité de l’information\u202F; cette question porte sur un autre sujet.',
  notInCorpus: 'Les documents enregistrés ne répondent pas à cette question.',
  notInCorpusMissing: (missing) =>
    `Les documents enregistrés ne répondent pas à cette question\u202F; rien n’a été trouvé au sujet de\u00A0: ${missing}.`,
  filteredOut: 'Aucun document enregistré ne correspond aux filtres que vous avez définis.',
  lowConfidence:
    'Aucun passage répondant clairement à cette question n’a été trouvé. Les passages les plus proches figurent ci-après\u202F; il se peut qu’ils n’y répondent pas.',
  answeredMissing: (missing) => `Rien n’a été trouvé au sujet de\u00A0: ${missing}.`,
  undatedExcluded: (count) =>
    PLURAL_RULES.select(count) === 'one'
      ? `${count} document sans date de publication a été écarté par le filtre de dates.`
      : `${count} documents sans date de publication ont été écartés par le filtre de dates.`,
  quote: (text) => `«\u00A0${text}\u00A0»`,
};
