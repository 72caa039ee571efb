// bot: notices in English.
import type { NoticeTexts } from './text-set.js';

export const en: NoticeTexts = {
  queueFull: (when) => `Many questions are waiting at the moment. Please ask again ${when}.`,
  tooManyOfYours: (when) => `Several of your questions are still being answered. Please ask again ${when}.`,
  tooManyOfServer: (when) => `Many questions from this server are still being answered. Please ask again ${when}.`,
  stopping: (when) => `The bot is being restarted. Please ask again ${when}.`,
  timedOut: 'Finding an answer took too long, so the search was stopped. Please ask again later.',
  interrupted: 'The bot was restarted before the answer was ready. Please ask again.',

  unknownAnswer: 'This answer is no longer available here. Please ask the question again.',
  nothingMore: 'There is nothing more to show.',
  unknownSource: 'There is no such document, or it is not available here.',
  notAllowedHere:
    'This server has not opened this channel to the bot. Please ask in another one, or for yourself alone.',
  onlyAskerMayDelete: 'Only the person who asked, or a moderator, can delete this answer.',
  movedToThread: 'The conversation continues in the thread.',
  threadTitle: 'Question',
  emptyMessage: 'This message contains no text to work with.',
  askMe: 'What would you like to know? Mention me together with your question, or use /ask.',
  questionTooLong: (max) => `The question is too long: ${max} characters at most.`,

  voteThanks: 'Thank you for your feedback.',
  reasonTitle: 'What was wrong?',
  reasonLabel: 'Your reason (optional)',
  followUpTitle: 'Follow-up question',
  followUpLabel: 'Your question',

  cannotWriteThere: (channel) =>
    `I could not answer you in ${channel}: I lack the permission to view that channel or to send messages there. Someone who manages the server can grant it.`,
  missingPermission: 'I lack a permission in this channel for that. Someone who manages the server can grant it.',
  discordFailed: 'Discord did not respond properly. Please try again in a moment.',
  unexpected: (incident) =>
    `Something went wrong. If it happens again, please give the operator this code: ${incident}`,

  settingsTitle: 'Settings of this server',
  settingsSaved: 'Saved.',
  settingsUnchanged: 'Nothing has changed: that is how it is already.',
  settingsListFull: 'The list is full. Please remove an entry first.',
  settingsIdMissing: 'Please name the entry that is to be added or removed.',
  settingNames: {
    channels: 'Channels',
    mentions: 'Answers when mentioned',
    privateByDefault: 'Private unless stated otherwise',
    threads: 'Opens a thread for each mention',
    language: 'Language',
    feedback: 'Channel for feedback',
    documents: 'Documents',
  },
  everywhere: 'everywhere',
  all: 'all',
  none: 'none',
  yes: 'yes',
  no: 'no',
  automatic: 'automatic',
  guildPurged: (answers) =>
    `Everything stored about questions on this server has been deleted. Answers deleted: ${answers}.`,

  privacyStored: (answers, votes, days) =>
    `Stored about you: answers to your questions: ${answers}; votes on answers: ${votes}. All of it is deleted after ${days} days, or at once with /privacy delete.`,
  privacyDeleted:
    'Your questions, your feedback and your private answers have been deleted. Public answers remain, without your name and your question.',
};
