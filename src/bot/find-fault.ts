// bot: ERROR → what kind of fault it is, as far as the person who waits is concerned. Pure; tells nobody.
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

export type Fault =
  /** The interaction, message or channel is no longer there: nobody waits. */
  | 'gone'
  /** Another process, or an earlier attempt, has answered already. */
  | 'already-answered'
  | 'forbidden'
  /** The person takes no direct messages. */
  | 'closed-direct-message'
  /** Discord limits, fails or does not answer; after the client's own attempts. */
  | 'discord-failed'
  | 'unexpected';

const BY_CODE: ReadonlyMap<number, Fault> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.UnknownWebhook, 'gone'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'gone'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'already-answered'],
  [RESTJSONErrorCodes.MissingAccess, 'forbidden'],
  [RESTJSONErrorCodes.MissingPermissions, 'forbidden'],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, 'closed-direct-message'],
]);

const CONNECTION_CODE = /^(?:ECONN|ETIMEDOUT|EPIPE|EAI_|ENOTFOUND|UND_ERR)/;

export function findFault(error: unknown): Fault {
  if (error instanceof DiscordAPIError) {
    const known = BY_CODE.get(Number(error.code));
    if (known) return known;
    if (isReplyToNothing(error)) return 'gone';
    return error.status >= 500 || error.status === 429 ? 'discord-failed' : 'unexpected';
  }
  if (error instanceof HTTPError) return 'discord-failed';
  if (!(error instanceof Error)) return 'unexpected';
  // The request's own time-out, and a connection that broke; the latter may come wrapped.
  const isCut = [error, error.cause].some(
    (each) => each instanceof Error && 'code' in each && CONNECTION_CODE.test(String(each.code)),
  );
  return isCut || error.name === 'AbortError' || error.name === 'TimeoutError' ? 'discord-failed' : 'unexpected';
}

/** A reply to a message that was deleted: an invalid form body that names the reference. */
const isReplyToNothing = ({ code, rawError }: DiscordAPIError): boolean =>
  Number(code) === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
  'errors' in rawError &&
  JSON.stringify(rawError.errors).includes('message_reference');
