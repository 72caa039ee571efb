// bot: `/glossary`, `/about`, `/help` → what they explain, to the reader alone. Figures come from the store and from the
// last measurement that was committed; nothing is measured here.
import fs from 'node:fs';
import path from 'node:path';
import type { ChatInputCommandInteraction } from 'discord.js';
import { z } from 'zod';
import { readQualityCard } from '../evaluation/quality-card.js';
import { PROJECT_ROOT } from '../project-root.js';
import { callLanguage, corpusOf, type Handler } from './bot-call.js';
import { resolveOption } from './commands/complete-option.js';
import { describeFilterProblem } from './commands/describe-filter-problem.js';
import { describeUnknown } from './commands/read-command-filters.js';
import { type AboutFacts, renderAbout } from './render/render-about.js';
import { renderGlossaryTerm } from './render/render-glossary-term.js';
import { renderHelp, renderNotice } from './render/render-notice.js';

export const showGlossaryTerm: Handler<ChatInputCommandInteraction> = async (interaction, call) => {
  const { responder, context } = call;
  await responder.acknowledge({ isPrivate: true });
  const language = callLanguage(call);
  const typed = interaction.options.getString('term', true);
  const catalogue = context.catalogue(call.scene.scope);
  const id = resolveOption(catalogue, { option: 'term', typed });
  const { lexicon } = context.app;
  const entry = id === undefined ? undefined : lexicon.entry(id);
  if (!entry) {
    const problem = describeUnknown('term', typed, { catalogue, language });
    await responder.show(renderNotice(describeFilterProblem(problem, language)));
    return 'asked-back';
  }
  const related = lexicon.related(entry.id).flatMap((each) => lexicon.entry(each) ?? []);
  await responder.show(renderGlossaryTerm(entry, related, language));
  return 'shown';
};

export const showAbout: Handler<ChatInputCommandInteraction> = async (_interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  const { app } = call.context;
  const corpus = corpusOf(call);
  const facts: AboutFacts = {
    version: VERSION,
    documentCount: corpus.documents().length,
    passageCount: corpus.chunkCount(),
    corpusDate: corpus.corpusDate(),
    model: app.config.model.modelId,
    quality: QUALITY,
    retentionDays: app.config.bot.retentionDays,
    composesAt: app.config.compose && new URL(app.config.compose.url).host,
  };
  await call.responder.show(renderAbout(facts, callLanguage(call)));
  return 'shown';
};

export const showHelp: Handler<ChatInputCommandInteraction> = async (_interaction, call) => {
  await call.responder.acknowledge({ isPrivate: true });
  await call.responder.show(renderHelp(callLanguage(call)));
  return 'shown';
};

const packageSchema = z.object({ version: z.string() });
const PACKAGE_FILE = path.join(PROJECT_ROOT, 'package.json');
const VERSION = packageSchema.parse(JSON.parse(fs.readFileSync(PACKAGE_FILE, 'utf8'))).version;
const QUALITY = readQualityCard();
