// quotes: what is said about verdicts, kept answers and compared documents, in Spanish.
import type { QuotationTexts } from './text-set.js';

export const es: QuotationTexts = {
  verdicts: {
    exact: { label: 'Exacta', meaning: 'Estas palabras figuran en la fuente.' },
    typographic: {
      label: 'Exacta, salvo la tipografía',
      meaning: 'Solo difieren las comillas, las rayas, los espacios u otros signos similares.',
    },
    shortened: { label: 'Abreviada', meaning: 'Todas las partes figuran en la fuente, en este orden.' },
    altered: { label: 'Modificada', meaning: 'La fuente lo dice de otro modo.' },
    stitched: { label: 'Combinada', meaning: 'Las partes proceden de lugares distintos.' },
    misattributed: {
      label: 'Mal atribuida',
      meaning: 'Las palabras son auténticas, pero no proceden de la fuente indicada.',
    },
    translation: {
      label: 'Quizá una traducción',
      meaning:
        'Ninguna fuente contiene esta formulación. Un pasaje en otro idioma se le acerca mucho, pero no es una coincidencia.',
    },
    'not-found': {
      label: 'No encontrada',
      meaning: 'Ningún documento almacenado contiene esta formulación. Eso no significa que sea falsa.',
    },
  },
  searched: (documents) => `Documentos consultados: ${documents}`,
  kinds: {
    negation: 'negación',
    number: 'número',
    date: 'fecha',
    name: 'nombre',
    'look-alike': 'letras de otro alfabeto',
    'word-changed': 'cambiado',
    'word-inserted': 'añadido',
    'word-dropped': 'omitido',
  },
  difference: (kind, quoted, source) => `${kind}: en la cita «${quoted}», en la fuente «${source}»`,
  nothing: '–',
  asQuoted: 'En la cita',
  inSource: 'En la fuente',
  leftOut: 'Omitido entre ambas partes',
  alsoIn: (titles) => `Las mismas palabras figuran también en: ${titles}`,
  warnings: {
    'negation-dropped': 'Lo omitido contiene una negación: el sentido puede quedar invertido.',
    'omission-spans-paragraphs': 'La omisión va más allá del final de un párrafo.',
    'other-document': 'Esta no es la fuente indicada.',
    'machine-translated-source': 'La fuente es una traducción automática.',
  },
  givenOn: (date, corpus) => `Respuesta del ${date}, reproducida sin cambios · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Sigue en la fuente, en el mismo lugar: ${numbers}`,
    moved: (numbers) => `Sigue en la fuente, pero en otro lugar: ${numbers}`,
    altered: (numbers) => `La fuente lo dice ahora de otro modo: ${numbers}`,
    removed: (numbers) => `La fuente ya no forma parte del corpus: ${numbers}`,
  },
  voices: (names) => `De quién son las palabras: ${names}`,
  oneSided: (others) => `Una sola parte. El corpus contiene además textos sobre este asunto de: ${others}`,
  betterNow: (source) => `Al repetir la pregunta, ahora aparece primero otro pasaje: ${source}`,
  answeredNow: (source) => `Al repetir la pregunta, ahora hay una respuesta: ${source}`,
  unansweredNow: 'Al repetir la pregunta, el corpus ya no da respuesta.',
  comparison: {
    identical: 'Los dos documentos tienen el mismo texto.',
    nothingAlike: 'Los dos documentos no tienen pasajes lo bastante parecidos para compararlos.',
    nothingOnTopic: (topic) =>
      `Los dos documentos no tienen pasajes sobre «${topic}» lo bastante parecidos para compararlos.`,
    sameDocument: 'Indique dos documentos distintos.',
    sameWords: (count) => `Pasajes con el mismo texto en ambos: ${count}`,
    acrossLanguages: 'Idiomas distintos: los textos van uno junto a otro, sin comparar palabras.',
  },
};
