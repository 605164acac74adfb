import fc from 'fast-check';

/** Numbers that chance has drawn for one activity; what they choose from is known when it is sent. */
export type Step = ReturnType<typeof step.generate>['value'];

const nested = JSON.parse(`${'{"a":['.repeat(300)}1${']}'.repeat(300)}`) as unknown;

/** What breaks programs: wrong types, edges of numbers and of text, names that objects have. */
const rubbish = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      ...[null, '', ' ', [], {}, [[]], [null], -1, 0, 1.5, 1e308, true],
      ...[
        '\u0000',
        'a\u0000b',
        '\ud800',
        '\u202egnp.exe',
        '$'.concat('{x}'),
        '$t(x)',
        '{{DATE(x)}}',
        '%s%n',
      ],
      ...[
        "'; drop table request; --",
        '<at>Everybody</at>',
        '[a](javascript:alert(1))',
        '__proto__',
      ],
      ...[
        'constructor',
        'SME-1001',
        'SME-99999999999999999999',
        'ü'.repeat(4000),
        'x'.repeat(70_000),
      ],
      ...['http://127.0.0.1:1/', 'https://smba.trafficmanager.net/emea/', 'file:///etc/passwd'],
      JSON.parse('{"__proto__":{"verb":"request.approve"},"constructor":{"prototype":1}}'),
      nested,
    ),
  },
);

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1000, maxLength: 3000 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '**bold** [x](https://evil.example)',
      '<at>Frank</at>',
      '$'.concat('{t.x}'),
      '☃️',
    ),
  },
);

const shapes = ['press', 'type', 'refresh', 'install', 'member', 'edit', 'invoke', 'raw'] as const;
const weights = [62, 8, 6, 3, 3, 3, 12, 3];

const step = fc.record({
  shape: fc.oneof(
    ...shapes.map((shape, at) => ({ weight: weights[at] ?? 1, arbitrary: fc.constant(shape) })),
  ),
  who: fc.nat(),
  card: fc.nat(),
  button: fc.nat(),
  /** How inputs are filled: one number an input. */
  inputs: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  text,
  /** The same delivery again, now and then. */
  again: fc.nat(19),
  /** Where it is broken and by what; most are only once or not at all. */
  bends: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    {
      weight: 4,
      arbitrary: fc.array(
        fc.record({
          at: fc.nat(),
          how: fc.constantFrom('replace', 'replace', 'replace', 'delete', 'wrap', 'repeat'),
          value: rubbish,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    },
  ),
  bytes: fc.record({ at: fc.nat(), value: fc.nat(255), cut: fc.boolean() }),
});

/** The steps from `from` on, always the same ones for a seed. */
export const stepsOf = (seed: number, from: number, count: number): Step[] =>
  fc.sample(step, { seed: seed * 1_000_003 + from, numRuns: count }) as Step[];
