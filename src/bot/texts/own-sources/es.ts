// bot: texts about a server's own documents in Spanish.
import type { OwnSourceCommandTexts, OwnSourceTexts } from './text-set.js';

export const es: OwnSourceTexts = {
  serversOnly: 'Solo se pueden añadir documentos en servidores a los que se haya invitado al propio bot.',
  mayNot: 'Solo quienes pueden gestionar este servidor pueden modificar sus documentos.',
  oneSource: 'Indique una dirección o un archivo, pero no ambos.',
  busyHere: 'Se está leyendo otro documento para este servidor. Espere a que termine.',
  busyElsewhere: 'En este momento se están leyendo muchos documentos. Inténtelo de nuevo dentro de unos minutos.',
  steps: {
    fetching: 'Obteniendo el documento…',
    reading: 'Leyendo el documento…',
    embedding: (done, all) => `Preparando la búsqueda: pasaje ${done} de ${all}…`,
    events: 'Buscando acontecimientos…',
  },
  newDocument: 'Listo para añadirse',
  newVersion: 'Hay una nueva versión lista',
  notSearchedYet: (minutes) =>
    `Todavía no se consulta: se consultará cuando usted lo confirme. Si no decide en ${minutes} minutos, se descartará. Solo se consultará en este servidor.`,
  labels: {
    origin: 'Procedencia',
    passages: 'Pasajes',
    events: 'Acontecimientos hallados',
    notes: 'Notas de la lectura',
  },
  changes: (added, removed) => `Oraciones nuevas: ${added}; oraciones suprimidas: ${removed}`,
  added: 'Nuevo',
  gone: 'Suprimido',
  confirm: 'Confirmar',
  discard: 'Descartar',
  published: (title) => `«${title}» ya se consulta en este servidor.`,
  notOnList:
    'Las respuestas de este servidor solo usan los documentos de su lista, y este aún no figura en ella: añádalo con /settings documents.',
  discarded: 'Descartado. No se ha guardado nada.',
  draftGone:
    'Este documento ya no está en espera: se agotó el plazo, el bot se reinició u otro documento ocupó su lugar. Añádalo de nuevo.',
  overtaken: 'El documento cambió entretanto y no se ha guardado nada. Vuelva a leerlo.',
  unchanged: (title) => `«${title}» ya está y no ha cambiado.`,
  removed: (title) => `«${title}» ya no se consulta. Las respuestas que lo citan conservan sus extractos.`,
  interrupted: 'El bot se reinició antes de que el documento estuviera listo. Añádalo de nuevo.',
  timedOut: 'La lectura del documento tardó demasiado y se interrumpió. No se ha guardado nada.',
  refusals: {
    'no-contact':
      'El operador de este bot no ha habilitado la obtención de páginas web. Adjunte el documento como archivo.',
    'bad-address': 'No se puede acceder a esta dirección: debe ser pública y empezar por https o http.',
    robots: 'El sitio web pide a los programas que no accedan a esta página. Adjunte el documento como archivo.',
    unreachable:
      'No se pudo acceder al sitio web o este no respondió. Inténtelo más tarde o adjunte el documento como archivo.',
    'too-slow':
      'El sitio web respondió con demasiada lentitud. Inténtelo más tarde o adjunte el documento como archivo.',
    'too-large': (megabytes) => `El documento es demasiado grande: ${megabytes} MB como máximo.`,
    'no-document': 'No hay ningún documento en esta dirección.',
    format:
      'Este tipo de archivo no se lee. Se admiten PDF, Word (.docx), páginas web, Markdown, texto sin formato y correos guardados.',
    encrypted: 'El documento está cifrado. Adjunte una copia sin contraseña.',
    damaged: 'El documento está dañado y no se puede leer.',
    'no-text': 'No se encontró texto. Un documento escaneado necesita antes un reconocimiento de texto (OCR).',
    'too-long': (passages) =>
      `El documento es demasiado largo: todos los documentos de un servidor pueden sumar ${passages} pasajes.`,
    full: (documents, passages) =>
      `Este servidor ha alcanzado su límite de ${documents} documentos o ${passages} pasajes. Quite antes un documento.`,
    'not-from-web': 'Este documento se añadió como archivo. Para actualizarlo, adjunte también el nuevo archivo.',
  },
  status: {
    heading: 'Documentos de este servidor',
    counts: (documents, documentsMax, passages, passagesMax) =>
      `Documentos: ${documents} de ${documentsMax}; pasajes: ${passages} de ${passagesMax}`,
    none: 'Este servidor aún no tiene documentos propios. Añada uno con /source add.',
    failed: 'No se pudieron añadir últimamente',
  },
};

export const esCommands: OwnSourceCommandTexts = {
  source: { name: 'fuente', description: 'Gestionar los documentos que solo se consultan en este servidor' },
  add: { name: 'añadir', description: 'Añadir un documento: desde una dirección web o como archivo' },
  remove: { name: 'quitar', description: 'Quitar un documento de este servidor' },
  refresh: { name: 'actualizar', description: 'Volver a leer un documento y mostrar lo que ha cambiado' },
  status: { name: 'estado', description: 'Enumerar los documentos de este servidor' },
  options: {
    url: { name: 'dirección', description: 'La dirección web del documento' },
    file: { name: 'archivo', description: 'El documento: PDF, Word, página web, Markdown, texto o correo guardado' },
    document: { name: 'documento', description: 'Un documento de este servidor' },
  },
};
