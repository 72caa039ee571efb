// sources: ADDRESS OR HOST → may it be asked? What every hop of every fetch is checked against, before and after its name is
// looked up. No setting can loosen it: the exemption is a value that only code can pass, and the program passes none.
import { lookup } from 'node:dns/promises';
import { bare, isIpLiteral, whyNotPublic } from './judge-address.js';

export interface NetworkPolicy {
  /** Addresses that may be connected to although they are not public; only tests name any, for servers on loopback. */
  readonly exemptAddresses: readonly string[];
  /** Ports that an address may name; empty: any. */
  readonly ports: readonly string[];
  /** All addresses of a host. Rejects for an unknown one. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>;
}

/** Ports as the URL parser leaves them: the empty one is the scheme's own. */
export const PUBLIC_INTERNET: NetworkPolicy = {
  exemptAddresses: [],
  ports: ['', '80', '443'],
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
};

/** Longer ones are no addresses of documents, and matching rules against them costs time. */
const ADDRESS_MAX_CHARS = 2000;

export type CheckedAddress = { readonly url: URL } | { readonly problem: string };

/** Form only: short enough, http or https, no credentials. `base` for the target of a redirect, which may be relative. */
export function readWebAddress(written: string, base?: URL): CheckedAddress {
  if (written.length > ADDRESS_MAX_CHARS) return { problem: `it is longer than ${ADDRESS_MAX_CHARS} characters` };
  if (!URL.canParse(written, base?.href)) return { problem: 'it is no web address' };
  const url = new URL(written, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { problem: `only http: and https: are fetched, not ${url.protocol}` };
  }
  if (url.username !== '' || url.password !== '') return { problem: 'it holds a user name or password' };
  return { url };
}

/** Nothing is looked up. Refuses also odd ports, and hosts that are numbers in disguise or outside the public internet. */
export function checkAddress(written: string, policy: NetworkPolicy, base?: URL): CheckedAddress {
  const read = readWebAddress(written, base);
  if ('problem' in read) return read;
  const { url } = read;
  if (policy.ports.length > 0 && !policy.ports.includes(url.port)) {
    return { problem: `its port ${url.port} is none of ${policy.ports.filter(Boolean).join(', ')}` };
  }
  const host = bare(url.hostname);
  if (isIpLiteral(host)) {
    const isInherited = url.hostname === base?.hostname && !/^(?:[a-z][a-z\d+.-]*:)?[\\/]{2}/iu.test(written.trim());
    if (!isInherited && !writtenHost(written).includes(host)) return { problem: 'its host is a number in disguise' };
    const why = whyRefused(host, policy);
    if (why !== undefined) return { problem: why };
  }
  url.hash = '';
  return { url };
}

/** What stands between the slashes and the next one, as written. */
const writtenHost = (written: string): string =>
  /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#\\]*)/iu.exec(written.trim())?.[1] ?? '';

/** Undefined: it may be connected to. */
export function whyRefused(address: string, policy: NetworkPolicy): string | undefined {
  if (policy.exemptAddresses.includes(address)) return undefined;
  const why = whyNotPublic(address);
  return why && `it leads to ${address}, which is not in the public internet (${why})`;
}
