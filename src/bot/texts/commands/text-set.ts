// bot: what a command language must say in Discord's own menus: names and descriptions of commands, options and choices.
// English names are what the bot receives; the others are shown only. Names are lower case without blanks, at most 32
// characters; descriptions and choices at most 100.

export interface Wording {
  readonly name: string;
  readonly description: string;
}

export interface CommandTexts {
  readonly ask: Wording;
  readonly sources: Wording;
  readonly glossary: Wording;
  readonly about: Wording;
  readonly help: Wording;
  readonly privacy: Wording & { readonly show: Wording; readonly delete: Wording };
  readonly settings: Wording & {
    readonly show: Wording;
    readonly channels: Wording;
    readonly mentions: Wording;
    readonly private: Wording;
    readonly threads: Wording;
    readonly language: Wording;
    readonly feedback: Wording;
    readonly documents: Wording;
    readonly privacy: Wording & { readonly purge: Wording };
  };
  /** Message menus: title case where the language has it, blanks allowed. */
  readonly menus: { readonly ask: string; readonly findSource: string };
  readonly options: {
    readonly question: Wording;
    readonly private: Wording;
    readonly from: Wording;
    readonly to: Wording;
    readonly forum: Wording;
    readonly party: Wording;
    /** Of the source. */
    readonly language: Wording;
    readonly document: Wording;
    readonly query: Wording;
    readonly term: Wording;
    /** Of settings: on or off. */
    readonly enabled: Wording;
    readonly action: Wording;
    readonly channel: Wording;
    readonly feedbackChannel: Wording;
    readonly answerLanguage: Wording;
    readonly confirm: Wording;
  };
  readonly choices: {
    readonly add: string;
    readonly remove: string;
    readonly channelsReset: string;
    readonly documentsReset: string;
    readonly automaticLanguage: string;
    readonly confirmOwn: string;
    readonly confirmServer: string;
  };
}
