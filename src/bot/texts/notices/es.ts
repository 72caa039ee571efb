// bot: notices in Spanish.
import type { NoticeTexts } from './text-set.js';

export const es: NoticeTexts = {
  queueFull: (when) => `En este momento hay muchas preguntas en espera. Vuelva a preguntar ${when}.`,
  tooManyOfYours: (when) => `Todavía se están respondiendo varias de sus preguntas. Vuelva a preguntar ${when}.`,
  tooManyOfServer: (when) =>
    `Todavía se están respondiendo muchas preguntas de este servidor. Vuelva a preguntar ${when}.`,
  stopping: (when) => `El bot se está reiniciando. Vuelva a preguntar ${when}.`,
  timedOut: 'La búsqueda de una respuesta tardó demasiado y se detuvo. Vuelva a preguntar más tarde.',
  interrupted: 'El bot se reinició antes de que la respuesta estuviera lista. Vuelva a preguntar.',

  unknownAnswer: 'Esta respuesta ya no está disponible aquí. Vuelva a hacer la pregunta.',
  nothingMore: 'No hay nada más que mostrar.',
  unknownSource: 'Ese documento no existe o no está disponible aquí.',
  notAllowedHere: 'Este servidor no ha abierto este canal al bot. Pregunte en otro canal o solo para usted.',
  onlyAskerMayDelete: 'Solo quien hizo la pregunta o la moderación puede eliminar esta respuesta.',
  movedToThread: 'La conversación continúa en el hilo.',
  threadTitle: 'Pregunta',
  emptyMessage: 'Este mensaje no contiene texto con el que trabajar.',
  askMe: '¿Qué desea saber? Mencióneme junto con su pregunta o utilice /ask.',
  questionTooLong: (max) => `La pregunta es demasiado larga: ${max} caracteres como máximo.`,

  voteThanks: 'Gracias por su opinión.',
  reasonTitle: '¿Qué no era correcto?',
  reasonLabel: 'Su explicación (opcional)',
  followUpTitle: 'Pregunta de seguimiento',
  followUpLabel: 'Su pregunta',

  cannotWriteThere: (channel) =>
    `No pude responderle en ${channel}: me falta el permiso para ver ese canal o para escribir en él. Puede concederlo quien administre el servidor.`,
  missingPermission: 'Para eso me falta un permiso en este canal. Puede concederlo quien administre el servidor.',
  discordFailed: 'Discord no respondió correctamente. Inténtelo de nuevo en un momento.',
  unexpected: (incident) =>
    `Se ha producido un error. Si vuelve a ocurrir, comunique este código a quien gestione el bot: ${incident}`,

  settingsTitle: 'Ajustes de este servidor',
  settingsSaved: 'Guardado.',
  settingsUnchanged: 'No ha cambiado nada: ya estaba así.',
  settingsListFull: 'La lista está llena. Quite primero una entrada.',
  settingsIdMissing: 'Indique qué entrada se debe añadir o quitar.',
  settingNames: {
    channels: 'Canales',
    mentions: 'Responde a las menciones',
    privateByDefault: 'Respuesta privada, salvo que se indique otra cosa',
    threads: 'Abre un hilo para cada mención',
    language: 'Idioma',
    feedback: 'Canal para opiniones',
    documents: 'Documentos',
  },
  everywhere: 'en todas partes',
  all: 'todos',
  none: 'ninguno',
  yes: 'sí',
  no: 'no',
  automatic: 'automático',
  guildPurged: (answers) =>
    `Se ha eliminado todo lo almacenado sobre las preguntas de este servidor. Respuestas eliminadas: ${answers}.`,

  privacyStored: (answers, votes, days) =>
    `Datos almacenados sobre usted: respuestas a sus preguntas: ${answers}; valoraciones de respuestas: ${votes}. Todo se elimina al cabo de ${days} días, o de inmediato con /privacy delete.`,
  privacyDeleted:
    'Se han eliminado sus preguntas, sus opiniones y sus respuestas privadas. Las respuestas públicas permanecen sin su nombre y sin su pregunta.',
};
