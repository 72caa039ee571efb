// bot: EVENT → the handler it is for, with all that the handler needs. Undefined for what is none of the bot's business. A new
// command, menu, button or form is a line in one of these tables.
import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';
import { askAboutMessage, findSource } from './ask-about-message.js';
import { askByCommand } from './ask-by-command.js';
import { askByMessage } from './ask-by-message.js';
import { type BotCall, type Handler, showNotice } from './bot-call.js';
import type { BotContext, HandlerOutcome } from './bot-context.js';
import { changeSettings } from './change-settings.js';
import { checkMessage, shareVerdict, verifyByCommand } from './check-quotation.js';
import { citeAnswer, citeByCommand } from './cite-answer.js';
import { ASK_MENU, FIND_SOURCE_MENU } from './commands/message-menus.js';
import { CHECK_QUOTATION_MENU } from './commands/quote-commands.js';
import { compareByCommand } from './compare-wording.js';
import { completeOptions } from './complete-options.js';
import { type ButtonAction, parseCustomId } from './custom-id.js';
import { decideDraft } from './decide-draft.js';
import { deleteAnswer } from './delete-answer.js';
import { managePrivacy } from './delete-user-data.js';
import { findCall } from './find-call.js';
import { dropFilters, followUp, openFollowUpForm } from './follow-up.js';
import { listBibliography } from './list-bibliography.js';
import { manageOwnSources, turnOwnSourcesPage } from './manage-own-sources.js';
import { sceneOfInteraction, sceneOfMessage } from './read-scene.js';
import { OWN_SOURCES_LIST } from './render/render-own-sources.js';
import { SHOWN_VERDICT } from './render/render-verdicts.js';
import { reopenAnswer } from './reopen-answer.js';
import { respondToInteraction, respondToMessage } from './responder.js';
import { moveToThread, shareAnswer } from './share-answer.js';
import { chooseEvent, pressEventButton, showEvents, submitEventForm } from './show-event.js';
import { showMoreContext } from './show-more-context.js';
import { explainRanking, showDocumentExcerpts, showNearest, showNextExcerpts } from './show-next-excerpts.js';
import { showAbout, showGlossaryTerm, showHelp } from './show-reference.js';
import { openSource, showSources, turnSourcePage } from './show-sources.js';
import { type AnswerHandler, openStoredAnswer } from './stored-answer.js';
import { takeDownvote, takeReason, takeUpvote } from './take-feedback.js';

const COMMANDS: Readonly<Record<string, Handler<ChatInputCommandInteraction>>> = {
  ask: askByCommand,
  verify: verifyByCommand,
  cite: citeByCommand,
  answer: reopenAnswer,
  bibliography: listBibliography,
  compare: compareByCommand,
  event: showEvents,
  sources: showSources,
  source: manageOwnSources,
  glossary: showGlossaryTerm,
  about: showAbout,
  help: showHelp,
  settings: changeSettings,
  privacy: managePrivacy,
};

const MENUS: Readonly<Record<string, Handler<MessageContextMenuCommandInteraction>>> = {
  [ASK_MENU.name]: askAboutMessage,
  [FIND_SOURCE_MENU.name]: findSource,
  [CHECK_QUOTATION_MENU.name]: checkMessage,
};

const BUTTONS: Readonly<Partial<Record<ButtonAction, AnswerHandler<ButtonInteraction>>>> = {
  more: showMoreContext,
  next: showNextExcerpts,
  why: explainRanking,
  cite: citeAnswer,
  share: shareAnswer,
  up: takeUpvote,
  down: takeDownvote,
  delete: deleteAnswer,
  follow: openFollowUpForm,
  nearest: showNearest,
  unfilter: dropFilters,
  thread: moveToThread,
};

const SELECTS: Readonly<Partial<Record<ButtonAction, AnswerHandler<StringSelectMenuInteraction>>>> = {
  more: showMoreContext,
  cite: citeAnswer,
  document: showDocumentExcerpts,
};

const FORMS: Readonly<Partial<Record<ButtonAction, AnswerHandler<ModalSubmitInteraction>>>> = {
  follow: followUp,
  down: takeReason,
};

export interface ChosenHandler {
  /** `/ask`, `button more`, `message`: for the log and the counts. */
  readonly kind: string;
  readonly call: BotCall;
  run(): Promise<HandlerOutcome>;
}

export function chooseHandler(event: Interaction | Message, context: BotContext): ChosenHandler | undefined {
  return 'content' in event ? chooseForMessage(event, context) : chooseForInteraction(event, context);
}

function chooseForMessage(message: Message, context: BotContext): ChosenHandler | undefined {
  const { readsMessageContent } = context.app.config.bot;
  const asked = findCall(message, { botId: message.client.user.id, readsMessageContent });
  if (!asked) return undefined;
  const responder = respondToMessage(message);
  const call = { scene: sceneOfMessage(message, context), responder, context, facts: {} };
  return { kind: 'message', call, run: () => askByMessage(message, asked, call) };
}

function chooseForInteraction(interaction: Interaction, context: BotContext): ChosenHandler | undefined {
  const scene = sceneOfInteraction(interaction, context);
  const chosen = <Event extends Interaction>(kind: string, event: Event, handler: Handler<Event> | undefined) => {
    if (!handler) return undefined;
    const responder = event.isRepliable() ? respondToInteraction(event) : UNHEARD;
    const call = { scene, responder, context, facts: {} };
    return { kind, call, run: () => handler(event, call) };
  };
  if (interaction.isAutocomplete()) return chosen('autocomplete', interaction, completeOptions);
  if (interaction.isChatInputCommand()) {
    return chosen(`/${interaction.commandName}`, interaction, COMMANDS[interaction.commandName]);
  }
  if (interaction.isMessageContextMenuCommand()) {
    return chosen(`menu ${interaction.commandName}`, interaction, MENUS[interaction.commandName]);
  }
  if (!interaction.isButton() && !interaction.isStringSelectMenu() && !interaction.isModalSubmit()) return undefined;
  const { action } = parseCustomId(interaction.customId) ?? {};
  if (interaction.isButton()) return chosen(`button ${action}`, interaction, handleButton);
  if (interaction.isStringSelectMenu()) return chosen(`select ${action}`, interaction, handleSelect);
  const isOfEvents = action === 'event';
  return chosen(`form ${action}`, interaction, (form, call) =>
    isOfEvents ? submitEventForm(form, call) : handleByAnswer(form, FORMS, call),
  );
}

const handleButton: Handler<ButtonInteraction> = (button, call) => {
  const { action, answerId, argument = '' } = parseCustomId(button.customId) ?? {};
  if (action === 'page' && (answerId === 'sources' || answerId === 'source')) {
    return turnSourcePage(button, answerId, argument, call);
  }
  if (action === 'page' && answerId === OWN_SOURCES_LIST) return turnOwnSourcesPage(button, argument, call);
  if (action === 'draft') return decideDraft(button, answerId ?? '', argument, call);
  if (action === 'share' && answerId === SHOWN_VERDICT) return shareVerdict(button, call);
  const isOfEvents = action === 'event' || (action === 'page' && (answerId === 'events' || answerId === 'event'));
  if (isOfEvents) return pressEventButton(button, call);
  return handleByAnswer(button, BUTTONS, call);
};

const handleSelect: Handler<StringSelectMenuInteraction> = (select, call) => {
  const { action, answerId } = parseCustomId(select.customId) ?? {};
  if (action === 'event') return chooseEvent(select, call);
  return action === 'document' && answerId === 'sources'
    ? openSource(select, call)
    : handleByAnswer(select, SELECTS, call);
};

/** Buttons of earlier versions, forged ones and those of answers out of reach get the same note. */
async function handleByAnswer<Event extends { readonly customId: string }>(
  event: Event,
  handlers: Readonly<Partial<Record<ButtonAction, AnswerHandler<Event>>>>,
  call: BotCall,
): Promise<HandlerOutcome> {
  const parsed = parseCustomId(event.customId);
  const handler = parsed && handlers[parsed.action];
  const opened = parsed && openStoredAnswer(parsed.answerId, call);
  if (!handler || !opened) return showNotice(call, (texts) => texts.unknownAnswer);
  return handler(event, opened, call, parsed.argument);
}

/** Autocomplete has no place for sentences. */
const UNHEARD = {
  acknowledge: async () => undefined,
  show: async () => undefined,
  note: async () => undefined,
  finish: () => undefined,
};
