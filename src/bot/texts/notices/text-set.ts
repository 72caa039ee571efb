// bot: what the runtime itself must be able to say in every interface language: notices, forms, settings. Plain text;
// `when` is a time relative to now as the language writes it ("in 20 seconds"), fitting into the sentence.

export interface NoticeTexts {
  /** Refusals of the queue. */
  readonly queueFull: (when: string) => string;
  readonly tooManyOfYours: (when: string) => string;
  readonly tooManyOfServer: (when: string) => string;
  readonly stopping: (when: string) => string;
  readonly timedOut: string;
  readonly interrupted: string;

  /** An id that never was, has expired, or belongs to another place: all the same to the reader. */
  readonly unknownAnswer: string;
  readonly nothingMore: string;
  readonly unknownSource: string;
  readonly notAllowedHere: string;
  readonly onlyAskerMayDelete: string;
  readonly movedToThread: string;
  readonly threadTitle: string;
  readonly emptyMessage: string;
  /** After a mention without a question. */
  readonly askMe: string;
  readonly questionTooLong: (max: string) => string;

  readonly voteThanks: string;
  readonly reasonTitle: string;
  readonly reasonLabel: string;
  readonly followUpTitle: string;
  readonly followUpLabel: string;

  /** In a direct message to the asker. */
  readonly cannotWriteThere: (channel: string) => string;
  readonly missingPermission: string;
  readonly discordFailed: string;
  /** `incident`: a short code for whoever runs the bot. */
  readonly unexpected: (incident: string) => string;

  readonly settingsTitle: string;
  readonly settingsSaved: string;
  readonly settingsUnchanged: string;
  readonly settingsListFull: string;
  readonly settingsIdMissing: string;
  readonly settingNames: {
    readonly channels: string;
    readonly mentions: string;
    readonly privateByDefault: string;
    readonly threads: string;
    readonly language: string;
    readonly feedback: string;
    readonly documents: string;
  };
  readonly everywhere: string;
  readonly all: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly automatic: string;
  readonly guildPurged: (answers: string) => string;

  /** Counts come formatted. */
  readonly privacyStored: (answers: string, votes: string, days: string) => string;
  readonly privacyDeleted: string;
}
