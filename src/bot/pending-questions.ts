// bot: messages whose question is being answered ↔ the means to give it up. A question deleted meanwhile gets no answer.
export class PendingQuestions {
  private readonly controllers = new Map<string, AbortController>();

  /** The signal aborts when the message is deleted; call `finish` in any case. */
  begin(messageId: string): AbortSignal {
    const controller = new AbortController();
    this.controllers.set(messageId, controller);
    return controller.signal;
  }

  finish(messageId: string): void {
    this.controllers.delete(messageId);
  }

  /** Messages that ask nothing are deleted all the time: then nothing happens. */
  cancel(messageId: string): void {
    this.controllers.get(messageId)?.abort();
  }
}
