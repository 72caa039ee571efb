// sources: IP ADDRESS → whether it lies in the public internet. The one importer of ipaddr.js. Looks nothing up and opens
// nothing; what it cannot read is not public.
import ipaddr from 'ipaddr.js';

/** Written as four decimal numbers: the one notation that reads the same everywhere (`010.0.0.1` does not). */
const PLAIN_IPV4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/;

/**
 * Why the address must not be connected to, as a phrase ("loopback", "private"); undefined for a public one. IPv6 is public
 * only in the block given out to networks (2000::/3): mapped, translated (NAT64, 6to4, Teredo) and local ones lead elsewhere.
 */
export function whyNotPublic(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'unreadable';
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4' && !PLAIN_IPV4.test(address)) return 'oddly written';
  const range: string = parsed.range();
  if (range !== 'unicast') return range;
  if (parsed.kind() === 'ipv4') return undefined;
  const [first = 0] = parsed.toByteArray();
  const isDocumentation = parsed.match(ipaddr.parseCIDR('3fff::/20'));
  return first >> 5 === 1 && !isDocumentation ? undefined : 'reserved';
}

/** `2130706433`, `0x7f.1`, `017700000001`: the URL parser has made four numbers of them, which the writer did not write. */
export const isIpLiteral = (hostname: string): boolean => ipaddr.isValid(bare(hostname));

/** Without the brackets that URLs put around IPv6. */
export const bare = (hostname: string): string => hostname.replace(/^\[|\]$/gu, '');
