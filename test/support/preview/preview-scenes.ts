// Preview: the messages worth a picture, as the bot makes them from the starter corpus with the bundled model. Ids and the
// day of the corpus are fixed, so that the same answers give the same pictures; nothing else is made up here.
import type { BotApp } from '../../../src/app.js';
import type { BotCall } from '../../../src/bot/bot-call.js';
import { createCatalogueReader } from '../../../src/bot/commands/read-catalogue.js';
import { DEFAULT_SETTINGS } from '../../../src/bot/guild-settings.js';
import { renderAnswer } from '../../../src/bot/render/render-answer.js';
import type { MessageBody } from '../../../src/bot/render/render-context.js';
import { showAbout } from '../../../src/bot/show-reference.js';
import { turnSourcePage } from '../../../src/bot/show-sources.js';
import { formatAnswerId, makeAnswerId } from '../../../src/domain/answer-id.js';
import type { InterfaceLanguage } from '../../../src/domain/language.js';
import { OPERATOR } from '../scopes.js';
import { makeDraftScenes } from './draft-scenes.js';

export interface PreviewScene {
  /** Name of the picture's file, without width and extension. */
  readonly name: string;
  /** What the person wrote, or the command they used, `/about`. */
  readonly said: string;
  readonly body: MessageBody;
  /** Seen by the person alone. */
  readonly isPrivate: boolean;
}

const CORPUS_DATE = '2026-11-22';

interface Asked {
  readonly name: string;
  readonly language: InterfaceLanguage;
  readonly question: string;
  readonly outcome: 'answered' | 'not-found';
  /** Fewest documents that must be quoted for the picture to show what it is for. */
  readonly minDocuments?: number;
}

const QUESTIONS: readonly Asked[] = [
  {
    name: 'answered',
    language: 'en',
    question: 'Who led the Japanese side in the cyber consultations with Germany?',
    outcome: 'answered',
  },
  {
    name: 'abstained',
    language: 'en',
    question: "Who represented China at the SCO experts' meeting in Moscow?",
    outcome: 'not-found',
  },
  {
    name: 'several-documents',
    language: 'en',
    question:
      'Which of these texts talk about confidence-building measures in the OSCE framework, and what do they say?',
    outcome: 'answered',
    minDocuments: 2,
  },
  { name: 'arabic', language: 'ar', question: 'متى اجتمع خبراء منظمة شنغهاي للتعاون في موسكو؟', outcome: 'answered' },
  {
    name: 'japanese',
    language: 'ja',
    question: 'フィッチェン大使は協議が何の機会になると述べましたか。',
    outcome: 'answered',
  },
];

/** The app must hold the starter corpus. Throws where an answer is not of the kind its picture is for. */
export async function makePreviewScenes(app: BotApp): Promise<PreviewScene[]> {
  const scenes: PreviewScene[] = [];
  for (const [index, asked] of QUESTIONS.entries()) scenes.push(await askForScene(asked, index, app));
  const sources = await captureShown(app, (call) =>
    turnSourcePage({ deferUpdate: async () => undefined } as never, 'sources', '1', call),
  );
  const about = await captureShown(app, (call) => showAbout(undefined as never, call));
  return [
    ...scenes,
    { name: 'sources', said: '/sources', body: sources, isPrivate: true },
    { name: 'about', said: '/about', body: about, isPrivate: true },
    ...(await makeDraftScenes(app)),
  ];
}

async function askForScene(asked: Asked, index: number, app: BotApp): Promise<PreviewScene> {
  const { name, language, question, outcome, minDocuments = 0 } = asked;
  const { answer } = await app.ask(question, OPERATOR, { interfaceLanguage: language });
  const excerpts = answer.outcome === 'answered' ? answer.excerpts : [];
  const documents = new Set(excerpts.map(({ citation }) => citation.documentId)).size;
  if (answer.outcome !== outcome || documents < minDocuments) {
    throw new Error(
      `The picture "${name}" is for the outcome ${outcome} from at least ${minDocuments} documents; got ${answer.outcome} from ${documents}. Choose another question in preview-scenes.ts.`,
    );
  }
  const id = makeAnswerId(Uint8Array.from({ length: 10 }, (_, place) => (index + 3) * (place + 5)));
  const body = renderAnswer(answer, {
    language,
    answerId: id,
    answerLabel: formatAnswerId(id),
    documentCount: app.store.within(OPERATOR).documents().length,
    corpusDate: CORPUS_DATE,
    isPrivate: false,
    hasFilters: false,
    canMoveToThread: false,
  });
  return { name, said: question, body, isPrivate: false };
}

/** What a handler shows to somebody who reads English. */
async function captureShown(app: BotApp, handle: (call: BotCall) => Promise<unknown>): Promise<MessageBody> {
  const shown: MessageBody[] = [];
  const { config, store, lexicon } = app;
  // A handler that reaches for more than this fails at once.
  const call = {
    scene: { settings: DEFAULT_SETTINGS, scope: OPERATOR, locale: 'en-US' },
    responder: { acknowledge: async () => undefined, show: async (body: MessageBody) => void shown.push(body) },
    context: {
      app: { config, store, lexicon, botStore: { ...app.botStore, corpusDate: () => CORPUS_DATE } },
      catalogue: createCatalogueReader(app),
    },
  };
  await handle(call as unknown as BotCall);
  const [body] = shown;
  if (!body || shown.length > 1) throw new Error(`Expected one message for the preview, got ${shown.length}.`);
  return body;
}
