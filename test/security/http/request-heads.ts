import { METHODS } from 'node:http';
import fc from 'fast-check';

/** What a Host can be and what no address has. */
export const noHosts = [
  '^',
  'a b',
  '[::1',
  '%',
  '<script>',
  'a:99999',
  ']',
  'a|b',
  '%00',
  '1.2.3.999',
];
/** What would move into the path, or name another one than it begins with. */
export const moving = [
  'localhost/healthz?',
  'localhost#',
  'x@localhost',
  'localhost\\x',
  'local\thost',
];
/** Targets that HTTP lets through and that are no address either. */
const badTargets = ['http://', 'https://:80', 'http://a:99999/', 'http://[/', 'a://x'];
export const noTargets = [...badTargets, 'http://^/'];

const hosts = [
  'localhost',
  'localhost:3978',
  '127.0.0.1:1',
  '[::1]:3978',
  'desk.localhost',
  '127.1',
];
const others = ['', 'evil.example', '0.0.0.0:80', '127.0.0.1.evil.example', 'localhost.', '\u00e4'];
const paths = ['/', '/healthz', '/readyz', '/metrics', '/demo/clock', '/api/messages', '/nope'];
const bits = [
  ...[
    '%',
    '%zz',
    '%c0%af',
    '%00',
    '..',
    '//',
    ';',
    '\\',
    '#',
    '*',
    '@',
    ':',
    '::',
    '{}',
    '[',
    '^',
    '|',
  ],
  ...['?a=%&a[]=1&__proto__=x', '?', '__proto__', 'a'.repeat(300), 'a'.repeat(7_000)],
];
const headers = [
  ...['Expect: 100-continue', 'Expect: nonsense', 'Connection: keep-alive', 'X: \t'],
  ...['Accept: nonsense', 'Accept: ;;q=,', 'Accept-Version: ~', 'Cookie: \u00ff', 'Date: x', 'X:'],
  ...['Content-Encoding: gzip', 'Content-MD5: x', 'Content-Type: ;', 'Range: bytes=0-'],
  ...['Content-Type: multipart/form-data', 'Authorization: \u00ff', '__proto__: x'],
];
/** Each with the whole of the body that it tells of. */
const bodies: readonly (readonly [head: readonly string[], body: string])[] = [
  [['Content-Length: 0'], ''],
  [['Content-Length: 2', 'Content-Type: application/json'], '{}'],
  [['Content-Length: 2', 'Content-Type: application/json', 'Expect: 100-continue'], '{}'],
  [['Transfer-Encoding: chunked', 'Content-Type: application/json'], '2\r\n{}\r\n0\r\n\r\n'],
  [['Transfer-Encoding: gzip, chunked'], '0\r\n\r\n'],
];
const brokenBodies: typeof bodies = [
  [['Transfer-Encoding: chunked, gzip'], ''],
  [['Transfer-Encoding: \u000bchunked'], '0\r\n\r\n'],
  [['Transfer-Encoding: chunked', 'Content-Length: 2'], '0\r\n\r\n'],
  [['Transfer-Encoding: chunked', 'Content-Type: application/json'], 'zz\r\n'],
  [['Content-Length: 1', 'Content-Length: 2'], '{}'],
  [['Content-Length: -1'], ''],
  [['Content-Length: 99999999999999999999999'], ''],
];

/** Mostly of the one kind. */
const mostly = <T>(often: fc.Arbitrary<T>, ...seldom: fc.Arbitrary<T>[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: often }, ...seldom);

const host = mostly(fc.constantFrom(...hosts), fc.constantFrom(...others, ...noHosts, ...moving));
const path = fc
  .tuple(fc.constantFrom(...paths), fc.array(fc.constantFrom(...bits), { maxLength: 2 }))
  .map(([begin, rest]) => begin + rest.join(''));
/** Node's parser lets none of the rest through in a target. */
const targetHosts = [...hosts, ...others, ...noHosts, ...moving].filter((one) =>
  /^[\w.:[\]%@-]*$/.test(one),
);
const target = mostly(
  path,
  fc.constantFrom(...paths),
  fc.tuple(fc.constantFrom(...targetHosts), path).map(([named, at]) => `http://${named}${at}`),
  fc.constantFrom(
    '*',
    'ftp://x/healthz',
    'javascript://%0aalert(1)/metrics',
    'http://',
    'https://:80',
    'http://[/',
    'a://x',
  ),
);
const hostLines = mostly(
  host.map((one) => [`Host: ${one}`]),
  fc.tuple(host, host).map((two) => two.map((one) => `hOsT:${one}`)),
);

/** Nobody is turned away at the door: that would end the connection. */
const signed = 'Authorization: Bearer a.b.c';
const methods = METHODS.filter((method) => method !== 'CONNECT');
const parts = {
  method: mostly(fc.constantFrom('GET', 'POST'), fc.constantFrom(...methods)),
  target,
  version: fc.constant<string>('HTTP/1.1'),
  lines: fc
    .tuple(hostLines, fc.uniqueArray(fc.constantFrom(...headers), { maxLength: 3 }))
    .map(([first, more]) => [...first, signed, ...more]),
  framing: mostly(fc.constant<(typeof bodies)[number]>([[], '']), fc.constantFrom(...bodies)),
};

const written = (recorded: typeof parts): fc.Arbitrary<string> =>
  fc
    .record(recorded)
    .map(({ method, target: asked, version, lines, framing: [framing, body] }) =>
      [`${method} ${asked} ${version}`, ...lines, ...framing, '', body].join('\r\n'),
    );

/** What HTTP lets through, whatever it says. */
export const wellFormed = written(parts);

const noise = fc.uint8Array({ maxLength: 12 }).map((bytes) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\r\n]/g, ''),
);
const long = fc.integer({ min: 16_000, max: 20_000 }).map((length) => `X: ${'x'.repeat(length)}`);
const longTarget = long.map((line) => line.replace('X: ', '/'));

const upgrades = ['websocket', 'h2c', ''].map((to) => ['Connection: Upgrade', `Upgrade: ${to}`]);

/** The same, each with something in it that HTTP may not know or that ends the connection. All of it is there: nothing is waited for. */
export const broken = fc.oneof(
  written({ ...parts, method: mostly(noise, fc.constantFrom('get', 'CONNECT', 'PRI', '')) }),
  written({ ...parts, target: fc.oneof(noise, longTarget, fc.constantFrom('', 'a', 'a:80')) }),
  written({ ...parts, target: fc.tuple(path, noise).map((two) => two.join('')) }),
  written({
    ...parts,
    version: mostly(fc.constantFrom('HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', ''), noise),
  }),
  written({
    ...parts,
    lines: fc.array(fc.oneof(noise, long, hostLines.map(String)), { maxLength: 3 }),
  }),
  written({ ...parts, lines: noise.map((value) => [`Host: ${value}`]) }),
  written({
    ...parts,
    lines: noise.map((value) => ['Host: localhost', `X-Noise: ${value}`, ' folded']),
  }),
  written({ ...parts, framing: fc.constantFrom(...brokenBodies) }),
  written({
    ...parts,
    lines: fc.tuple(hostLines, fc.constantFrom(...upgrades)).map((two) => two.flat()),
  }),
);
