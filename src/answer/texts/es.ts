// answer: interface texts in Spanish. Values in, one sentence out.
// What is inserted follows a colon and stays in the source's form; no word may depend on its gender or number.
import type { InterfaceTexts } from './text-set.js';

export const es: InterfaceTexts = {
  named: {
    person: (span) => `Persona mencionada en [1]: ${span}.`,
    date: (span) => `Fecha indicada en [1]: ${span}.`,
    place: (span) => `Lugar mencionado en [1]: ${span}.`,
    number: (span) => `Cifra indicada en [1]: ${span}.`,
    symbol: (span) => `Documento mencionado en [1]: ${span}.`,
  },
  namedSeveral: (list) => `Menciones en [1]: ${list}.`,
  dateResolved: (span, date, clue) =>
    `Fecha indicada en [1]: ${span}, es decir, ${date}; el año se ha tomado de: ${clue}.`,
  publishedOn: (date) => `fecha de publicación (${date})`,
  about: (title) => `Lo más cercano a su pregunta se encuentra en: ${title}.`,
  aboutSeveral: (titles) => `Los pasajes más cercanos a su pregunta proceden de: ${titles}.`,
  offTopic:
    'Solo respondo a partir de los documentos almacenados sobre la diplomacia de la seguridad de la información; esta pregunta trata de otro asunto.',
  notInCorpus: 'Los documentos almacenados no responden a esta pregunta.',
  notInCorpusMissing: (missing) =>
    `Los documentos almacenados no responden a esta pregunta; no se ha encontrado nada sobre: ${missing}.`,
  filteredOut: 'Ningún documento almacenado cumple los filtros que usted ha establecido.',
  lowConfidence:
    'No se ha encontrado ningún pasaje que responda claramente a esta pregunta. A continuación figuran los más cercanos; es posible que no la respondan.',
  answeredMissing: (missing) => `No se ha encontrado nada sobre: ${missing}.`,
  undatedExcluded: (count) =>
    count === 1
      ? 'Un documento sin fecha de publicación ha quedado excluido por el filtro de fechas.'
      : `${count} documentos sin fecha de publicación han quedado excluidos por el filtro de fechas.`,
  quote: (text) => `«${text}»`,
};
