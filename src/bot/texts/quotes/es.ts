// bot: texts about quotations and citations in Spanish.
import type { OwnQuoteTexts, QuoteCommandTexts } from './text-set.js';

export const es: OwnQuoteTexts = {
  notShown: (quotations) => `Otras citas en este mensaje: ${quotations}. Puede comprobarlas una por una con /verify.`,
  noQuotation:
    'Este mensaje no contiene ninguna cita: no hay tres palabras o más entre comillas ni en un bloque de cita.',
  unusable: (characters, omissions) =>
    `No se puede comprobar. Una cita debe tener al menos dos palabras, y como máximo ${characters} caracteres y ${omissions} omisiones.`,
  citeWhat: 'Indique un documento, un acontecimiento o el identificador de una respuesta, pero solo uno de ellos.',
  cited: (sources) => `Fuentes citadas aquí: ${sources}`,
  nothingCited: 'Todavía no he citado ninguna fuente aquí.',
  restInFile: 'La lista continúa en el archivo.',
};

export const esCommands: QuoteCommandTexts = {
  verify: { name: 'verificar', description: 'Comprobar si una cita figura palabra por palabra en los documentos' },
  cite: {
    name: 'citar',
    description: 'Obtener la referencia de un documento, de las fuentes de una respuesta o de un acontecimiento',
  },
  answer: {
    name: 'respuesta',
    description: 'Ver una respuesta anterior tal como se dio y qué ha cambiado desde entonces',
  },
  bibliography: { name: 'bibliografía', description: 'Enumerar las fuentes citadas en este canal o hilo' },
  compare: {
    name: 'comparar',
    description: 'Ver uno junto a otro los pasajes más parecidos de dos documentos y sus diferencias',
  },
  menu: 'Comprobar esta cita',
  options: {
    text: { name: 'texto', description: 'La cita' },
    source: { name: 'fuente', description: 'El documento del que procedería' },
    document: { name: 'documento', description: 'El documento' },
    answer: { name: 'respuesta', description: 'El identificador de la respuesta, por ejemplo A-7K3F-9QZM-2H' },
    id: { name: 'identificador', description: 'El identificador bajo la respuesta, por ejemplo A-7K3F-9QZM-2H' },
    style: { name: 'estilo', description: 'El estilo de cita; si se omite, el de las Naciones Unidas' },
    file: { name: 'archivo', description: 'El tipo de archivo; si se omite, Markdown' },
    export: { name: 'archivo', description: 'Recibir también la respuesta en un archivo de este tipo' },
    event: { name: 'acontecimiento', description: 'El acontecimiento: su nombre o la signatura de su documento' },
    a: { name: 'a', description: 'El primer documento' },
    b: { name: 'b', description: 'El segundo documento' },
    topic: { name: 'tema', description: 'Solo pasajes sobre este tema, en cualquier idioma' },
  },
};
