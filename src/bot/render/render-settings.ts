// bot: SETTINGS → message: one line a setting, in the reader's language. Shows names of channels and ids of documents.
import { ComponentType, MessageFlags } from 'discord.js';
import type { InterfaceLanguage } from '../../domain/language.js';
import { escapeLine } from '../escape-markdown.js';
import type { GuildSettings } from '../guild-settings.js';
import { noticeTexts } from '../notice-texts.js';
import type { MessageBody } from './render-context.js';

const LISTED_MAX = 20;
const LINE_MAX = 450;

/** @param heading a whole sentence. @param channelName what a channel is called; its id where it is unknown */
export function renderSettings(
  heading: string,
  settings: GuildSettings,
  language: InterfaceLanguage,
  channelName: (id: string) => string,
): MessageBody {
  const texts = noticeTexts(language);
  const names = texts.settingNames;
  const yesNo = (isOn: boolean) => (isOn ? texts.yes : texts.no);
  const lines: [string, string][] = [
    [
      names.channels,
      settings.channels === 'everywhere' ? texts.everywhere : listed(settings.channels.map(channelName)),
    ],
    [names.mentions, yesNo(settings.answersMentions)],
    [names.privateByDefault, yesNo(settings.isPrivateByDefault)],
    [names.threads, yesNo(settings.opensThreads)],
    [names.language, languageName(settings.answerLanguage)],
    [names.feedback, settings.feedbackChannel === null ? texts.none : channelName(settings.feedbackChannel)],
    [names.documents, settings.documents === 'all' ? texts.all : listed(settings.documents)],
  ];
  const content = [
    escapeLine(heading, LINE_MAX),
    ...lines.map(([name, value]) => `**${escapeLine(name, LINE_MAX)}**: ${escapeLine(value, LINE_MAX)}`),
  ].join('\n');
  return { flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.TextDisplay, content }] };

  function listed(values: readonly string[]): string {
    if (values.length === 0) return texts.none;
    const more = values.length > LISTED_MAX ? ' …' : '';
    return `${new Intl.ListFormat(language).format(values.slice(0, LISTED_MAX))}${more}`;
  }
  function languageName(code: GuildSettings['answerLanguage']): string {
    return code === 'auto'
      ? texts.automatic
      : (new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code);
  }
}
