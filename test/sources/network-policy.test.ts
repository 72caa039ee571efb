import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../src/sources/judge-address.js';
import { checkAddress, PUBLIC_INTERNET } from '../../src/sources/network-policy.js';

const problemOf = (written: string, base?: string): string | undefined => {
  const checked = checkAddress(written, PUBLIC_INTERNET, base === undefined ? undefined : new URL(base));
  return 'problem' in checked ? checked.problem : undefined;
};

describe('an IP address is not public', () => {
  it.each([
    ['0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ['127.0.0.1', '127.255.255.254', '169.254.169.254', '100.64.0.1', '100.127.255.255'],
    [
      '192.0.0.192',
      '192.0.2.1',
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.9',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ['::', '::1', '::7f00:1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '64:ff9b:1::1'],
    ['2002:7f00:1::', '2001::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1'],
    ['2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1'],
    ['', 'localhost', '2130706433', '0x7f000001', '010.0.0.1', '127.1', '1.2.3', '1.2.3.256'],
  ])('%s, %s, %s, %s, …', (...addresses) => {
    expect(addresses.filter((address) => whyNotPublic(address) === undefined)).toEqual([]);
  });

  it('in any notation of a private range', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const privateAddress = fc.oneof(
      fc.tuple(fc.constant(10), byte, byte, byte),
      fc.tuple(fc.constant(127), byte, byte, byte),
      fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
    );
    fc.assert(
      fc.property(privateAddress, ([a, b, c, d]) => {
        const number = ((a * 256 + b) * 256 + c) * 256 + d;
        const dotted = [a, b, c, d].join('.');
        const octal = [a, b, c, d].map((part) => `0${part.toString(8)}`).join('.');
        for (const host of [dotted, String(number), `0x${number.toString(16)}`, octal, `[::ffff:${dotted}]`]) {
          expect(problemOf(`http://${host}/`)).toBeDefined();
        }
      }),
    );
  });

  it('but those of ordinary hosts are', () => {
    for (const address of ['8.8.8.8', '193.99.144.80', '2606:4700::1111', '2a00:1450:4001::1']) {
      expect(whyNotPublic(address)).toBeUndefined();
    }
  });
});

describe('an address is refused', () => {
  it.each([
    ['file:///etc/passwd', /file:/],
    ['data:text/html,hello', /data:/],
    ['ftp://example.org/a', /ftp:/],
    ['javascript:alert(1)', /javascript:/],
    ['gopher://example.org/', /gopher:/],
    ['blob:https://example.org/1', /blob:/],
    ['example.org/page', /no web address/],
    ['http://', /no web address/],
    ['https://user:secret@example.org/', /user name or password/],
    ['https://user@example.org/', /user name or password/],
    ['https://example.org:22/', /port 22/],
    ['http://example.org:8080/', /port 8080/],
    ['http://127.0.0.1/', /loopback/],
    ['http://169.254.169.254/latest/meta-data/', /linkLocal/],
    ['http://[::1]/', /loopback/],
    ['http://[::ffff:127.0.0.1]/', /ipv4Mapped|disguise/],
    ['http://[fd00::1]/', /uniqueLocal/],
    ['http://2130706433/', /disguise/],
    ['http://134744072/', /disguise/],
    ['http://0x7f.0.0.1/', /disguise/],
    ['http://0177.0.0.1/', /disguise/],
    ['http://127.1/', /disguise/],
    ['http://１２７.０.０.１/', /disguise/],
    ['http:\\\\2130706433\\', /disguise/],
    ['http://134744072/?8.8.8.8', /disguise/],
    [`https://example.org/${'a'.repeat(2000)}`, /longer than 2000/],
  ])('%s', (written, reason) => expect(problemOf(written)).toMatch(reason));

  it.each(['//2130706433/', '\\\\2130706433/', 'http:2130706433', 'http://0x08080808/'])(
    'also as the target of a redirect: %s',
    (target) => expect(problemOf(target, 'https://8.8.8.8/start')).toBeDefined(),
  );

  it('but not for being relative to a checked one, or for naming the scheme’s own port', () => {
    expect(problemOf('/next?x=//y', 'https://8.8.8.8/start')).toBeUndefined();
    expect(problemOf('https://example.org:443/')).toBeUndefined();
    expect(problemOf('http://example.org:80/')).toBeUndefined();
  });
});
