// sources: the part of the settings that fetching needs: who asks, and how often. Declares; `config.ts` reads them. There is none that
// lets a fetch out of the public internet.
import { z } from 'zod';

/** Goes into a header as it is: nothing but visible ASCII, without the brackets that end a comment there. */
const CONTACT = /^(?:[\w.+-]+@[\w.-]+\.\w+|https?:\/\/[\w.-]+\.\w+[!-'*-~]*)?$/;

export const sourceEnvironment = {
  AIDE_MEMOIRE_CONTACT: z
    .string()
    .max(200)
    .regex(CONTACT, 'expected an e-mail address or a web address')
    .default('')
    .describe('E-mail or web address that servers are told when sources are fetched. Without it nothing is fetched.'),
  AIDE_MEMOIRE_SOURCES_EVERY: z
    .string()
    .max(60)
    .default('17 5 * * *')
    .describe('When `sources watch` fetches: a time such as 6h or 1d, or five cron fields, local time.'),
};

export interface SourceSettings {
  /** Undefined: nothing is fetched. */
  readonly contact: string | undefined;
  /** As written; read where it is used. */
  readonly schedule: string;
}

export const sourceSettingsOf = (settings: {
  readonly AIDE_MEMOIRE_CONTACT: string;
  readonly AIDE_MEMOIRE_SOURCES_EVERY: string;
}): SourceSettings => ({
  contact: settings.AIDE_MEMOIRE_CONTACT === '' ? undefined : settings.AIDE_MEMOIRE_CONTACT,
  schedule: settings.AIDE_MEMOIRE_SOURCES_EVERY,
});
