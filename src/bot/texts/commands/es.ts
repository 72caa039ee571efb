// bot: command texts in Spanish.
import type { CommandTexts } from './text-set.js';

export const es: CommandTexts = {
  ask: {
    name: 'preguntar',
    description: 'Hacer una pregunta y obtener extractos literales de los documentos, con sus fuentes',
  },
  sources: {
    name: 'fuentes',
    description: 'Ver la lista de documentos de los que proceden las respuestas, o consultar uno',
  },
  glossary: {
    name: 'glosario',
    description: 'Consultar un término en nueve idiomas y cómo lo denominan los distintos bloques',
  },
  about: { name: 'acerca-de', description: 'Qué es este bot, cuántos documentos reúne y con qué acierto responde' },
  help: { name: 'ayuda', description: 'Cómo preguntar y qué se puede hacer con una respuesta' },
  privacy: {
    name: 'privacidad',
    description: 'Ver o borrar los datos que se guardan sobre usted',
    show: { name: 'mostrar', description: 'Mostrar qué datos se guardan sobre usted y durante cuánto tiempo' },
    delete: { name: 'borrar', description: 'Borrar sus preguntas, sus valoraciones y sus respuestas privadas' },
  },
  settings: {
    name: 'ajustes',
    description: 'Configurar el comportamiento del bot en este servidor',
    show: { name: 'mostrar', description: 'Mostrar los ajustes de este servidor' },
    channels: { name: 'canales', description: 'Elegir los canales en los que el bot puede responder' },
    mentions: { name: 'menciones', description: 'Elegir si el bot responde cuando se le menciona' },
    private: { name: 'privado', description: 'Elegir si, por defecto, solo quien pregunta ve la respuesta' },
    threads: { name: 'hilos', description: 'Elegir si la respuesta a una mención abre un hilo' },
    language: {
      name: 'idioma',
      description: 'Elegir el idioma de los textos del bot; los extractos conservan el suyo',
    },
    feedback: {
      name: 'valoraciones',
      description: 'Elegir el canal en el que se publican las valoraciones de las respuestas',
    },
    documents: {
      name: 'documentos',
      description: 'Elegir los documentos que pueden usarse para responder en este servidor',
    },
    privacy: {
      name: 'privacidad',
      description: 'Los datos que se guardan sobre este servidor',
      purge: {
        name: 'purgar',
        description: 'Borrar todas las preguntas, respuestas y valoraciones guardadas de este servidor',
      },
    },
  },
  menus: { ask: 'Preguntar sobre esto', findSource: 'Buscar una fuente' },
  options: {
    question: { name: 'pregunta', description: 'Su pregunta, en cualquier idioma' },
    private: { name: 'privado', description: 'Mostrar la respuesta solo a usted' },
    from: {
      name: 'desde',
      description: 'Solo documentos publicados a partir de esta fecha: 2016, 2016-09 o 2016-09-12',
    },
    to: { name: 'hasta', description: 'Solo documentos publicados hasta esta fecha: 2016, 2016-09 o 2016-09-12' },
    forum: { name: 'foro', description: 'Solo documentos de esta organización o este proceso' },
    party: { name: 'participante', description: 'Solo documentos en los que participa este país u organización' },
    language: { name: 'idioma', description: 'Solo documentos en este idioma' },
    document: { name: 'documento', description: 'Solo este documento' },
    query: { name: 'búsqueda', description: 'Palabras del título, editor o signatura' },
    term: { name: 'término', description: 'El término, en cualquiera de los nueve idiomas' },
    enabled: { name: 'activar', description: 'Activar o desactivar' },
    action: { name: 'acción', description: 'Qué hacer' },
    channel: { name: 'canal', description: 'El canal, o una categoría con todos sus canales' },
    feedbackChannel: { name: 'canal', description: 'El canal; si no se indica, las valoraciones no se publican' },
    answerLanguage: { name: 'idioma', description: 'El idioma' },
    confirm: { name: 'confirmación', description: 'Confirmar: esta acción no se puede deshacer' },
  },
  choices: {
    add: 'Añadir a la lista',
    remove: 'Quitar de la lista',
    channelsReset: 'Responder en todos los canales',
    documentsReset: 'Usar todos los documentos',
    automaticLanguage: 'Automático: el idioma de quien pregunta',
    confirmOwn: 'Sí, borrar lo que se guarda sobre mí',
    confirmServer: 'Sí, borrar todo lo guardado de este servidor',
  },
};
