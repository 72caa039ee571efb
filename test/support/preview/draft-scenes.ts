// Preview: the card of a document that somebody adds to their server, and that of its new version. The page is made up and lies on this
// machine; what the card says of it is read, split, embedded and searched for events as any page.

import type { BotApp } from '../../../src/app.js';
import { renderDraft } from '../../../src/bot/render/render-draft.js';
import { Scope } from '../../../src/domain/scope.js';
import { startServer } from '../../sources/loopback-server.js';
import type { PreviewScene } from './preview-scenes.js';

const GUILD_ID = '100000000000000001';
const TITLE = 'Norland and Suvania hold third round of cyber consultations';
const PARAGRAPHS = [
  'Delegations of Norland and Suvania met in Harbour City on 3 May 2021 for the third round of bilateral consultations on security in the use of information and communications technologies.',
  'Both sides reaffirmed that international law applies in cyberspace, and agreed that hospitals and vaccine research must never be the target of malicious activity.',
];
const [BEFORE, AFTER] = [
  'The fourth round will be held in Lake Town.',
  'The fourth round will be held in Lake Town on 9 June 2022.',
];

const pageOf = (last: string) =>
  `<html lang="en"><head><title>${TITLE}</title><meta property="article:published_time" content="2021-05-04"><meta property="og:site_name" content="Ministry of Foreign Affairs of Norland"></head><body><main><h1>${TITLE}</h1>${[...PARAGRAPHS, last].map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

/** The app may reach this machine, where hosts under `.test` lie. */
export async function makeDraftScenes(app: BotApp): Promise<PreviewScene[]> {
  let page = pageOf(BEFORE);
  const server = await startServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
  const url = `http://mfa.norland.test:${server.port}/press/cyber-consultations`;
  try {
    const added = await makeDraft(url, app);
    app.drafts.publish(added, Scope.server(GUILD_ID));
    page = pageOf(AFTER);
    const renewed = await makeDraft(url, app);
    const show = (draft: typeof added) => renderDraft(draft, { language: 'en', draftId: 'PREVIEW', minutes: 15 });
    return [
      { name: 'source-added', said: '/source add', body: show(added), isPrivate: true },
      { name: 'source-renewed', said: '/source refresh', body: show(renewed), isPrivate: true },
    ];
  } finally {
    await server.close();
  }
}

async function makeDraft(url: string, app: BotApp) {
  const outcome = await app.drafts.make({
    scope: Scope.server(GUILD_ID),
    source: { kind: 'page', url },
    signal: new AbortController().signal,
    inTurn: (work) => work(),
    onStep: () => undefined,
  });
  if (outcome.kind === 'draft') return outcome.draft;
  throw new Error(`The page for the preview became no draft: ${JSON.stringify(outcome)}.`);
}
