// bot: texts about quotations and citations in Spanish.
import type { QuoteCommandTexts, QuoteTexts } from './text-set.js';

export const es: QuoteTexts = {
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
  unavailableHere: 'La formulación más próxima está en un documento que este servidor no utiliza.',
  notShown: (quotations) => `Otras citas en este mensaje: ${quotations}. Puede comprobarlas una por una con /verify.`,
  noQuotation:
    'Este mensaje no contiene ninguna cita: no hay tres palabras o más entre comillas ni en un bloque de cita.',
  unusable: (characters, omissions) =>
    `No se puede comprobar. Una cita debe tener al menos dos palabras, y como máximo ${characters} caracteres y ${omissions} omisiones.`,
  citeWhat: 'Indique un documento o el identificador de una respuesta, pero no ambos.',
  givenOn: (date, corpus) => `Respuesta del ${date}, reproducida sin cambios · corpus ${corpus}`,
  changes: {
    unchanged: (numbers) => `Sigue en la fuente, en el mismo lugar: ${numbers}`,
    moved: (numbers) => `Sigue en la fuente, pero en otro lugar: ${numbers}`,
    altered: (numbers) => `La fuente lo dice ahora de otro modo: ${numbers}`,
    removed: (numbers) => `La fuente ya no forma parte del corpus: ${numbers}`,
  },
  cited: (sources) => `Fuentes citadas aquí: ${sources}`,
  nothingCited: 'Todavía no he citado ninguna fuente aquí.',
  restInFile: 'La lista continúa en el archivo.',
  voices: (names) => `De quién son las palabras: ${names}`,
  oneSided: (others) => `Una sola parte. El corpus contiene además textos sobre este asunto de: ${others}`,
};

export const esCommands: QuoteCommandTexts = {
  verify: { name: 'verificar', description: 'Comprobar si una cita figura palabra por palabra en los documentos' },
  cite: { name: 'citar', description: 'Obtener la referencia de un documento o de las fuentes de una respuesta' },
  answer: {
    name: 'respuesta',
    description: 'Ver una respuesta anterior tal como se dio y qué ha cambiado desde entonces',
  },
  bibliography: { name: 'bibliografía', description: 'Enumerar las fuentes citadas en este canal o hilo' },
  menu: 'Comprobar esta cita',
  options: {
    text: { name: 'texto', description: 'La cita' },
    source: { name: 'fuente', description: 'El documento del que procedería' },
    document: { name: 'documento', description: 'El documento' },
    answer: { name: 'respuesta', description: 'El identificador de la respuesta, por ejemplo A-7K3F-9QZM-2H' },
    id: { name: 'identificador', description: 'El identificador bajo la respuesta, por ejemplo A-7K3F-9QZM-2H' },
    style: { name: 'estilo', description: 'El estilo de cita; si se omite, el de las Naciones Unidas' },
    file: { name: 'archivo', description: 'El tipo de archivo; si se omite, Markdown' },
  },
};
