// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { beforeEach, describe, expect, it } from '@jest/globals';
import { template } from '../../../cards/kit/template.ts';
import { cacheByShape } from '../../../cards/kit/template-cache.ts';

type Data = Readonly<Record<string, unknown>>;

let expanded: number;
let checked: Data[];
let make: (data: Data) => unknown;

beforeEach(() => {
  expanded = 0;
  checked = [];
  const shaped = cacheByShape(
    (data: Data) => {
      expanded += 1;
      return { constant: { a: 1 }, given: data, text: `<${data.text}>` };
    },
    (data) => void checked.push(data),
  );
  make = (data) => {
    const { made: card, atMost } = shaped(data);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(atMost);
    return card;
  };
});

const made = (data: Data) => ({ constant: { a: 1 }, given: data, text: `<${data.text}>` });

describe('data of a shape seen before', () => {
  it('are put into the card that was made of the first', () => {
    const first = { text: 'a', count: 1, open: true, list: [{ of: 'x' }, { of: 'y' }] };
    const second = { text: 'b', count: 2, open: true, list: [{ of: '' }, { of: '${of}' }] };
    expect(make(first)).toEqual(made(first));
    expect(make(second)).toEqual(made(second));
    expect(make(first)).toEqual(made(first));
    expect(expanded).toBe(1);
    expect(checked).toEqual([first]);
  });

  it.each([
    ['another flag', { text: 'a', open: true }, { text: 'a', open: false }],
    ['a longer list', { text: 'a', list: ['x'] }, { text: 'a', list: ['x', 'y'] }],
    ['a list in a list', { text: 'a', list: ['x', 'y'] }, { text: 'a', list: [['x'], 'y'] }],
    ['nothing in place of a text', { text: 'a', by: 'x' }, { text: 'a', by: null }],
    ['a name more', { text: 'a' }, { text: 'a', by: 'x' }],
    ['another name', { text: 'a', to: 'x' }, { text: 'a', by: 'x' }],
  ])('have not %s', (_, one, other) => {
    expect(make(one)).toEqual(made(one));
    expect(make(other)).toEqual(made(other));
    expect(expanded).toBe(2);
  });

  it('may hold what marks a place', () => {
    for (const text of ['\uE0000\uE000', 'a\uE0001\uE000b', '\uE000'])
      expect(make({ text, other: 'x' })).toEqual(made({ text, other: 'x' }));
  });

  it('are never bigger than is told beforehand, whatever they consist of', () => {
    for (const character of ['x', '"', '\n', '\u0000', 'ü', '漢', '😀', '\uD800'])
      make({ text: character.repeat(5_000), count: Number.MIN_VALUE, other: -1 / 3 });
    expect(expanded).toBe(1);
  });
});

it('cannot be changed for others by whoever changes a card', () => {
  const { constant } = make({ text: 'a' }) as { constant: { a: number } };
  expect(() => {
    constant.a = 2;
  }).toThrow(TypeError);
  expect(make({ text: 'b' })).toEqual(made({ text: 'b' }));
});

it('is made anew after many others, so that the memory stays small', () => {
  const list = (length: number): Data => ({ text: 'a', list: Array.from({ length }, () => 'x') });
  for (let length = 0; length <= 200; length += 1) make(list(length));
  expect(make(list(0))).toEqual(made(list(0)));
  expect(expanded).toBe(202);
});

it('holds for a template, too: lists, flags and numbers are those of the data', () => {
  const layout = {
    version: '${version}',
    body: [{ $data: '${list}', $when: '${shown}', text: 'a ${text}, ${$root.t.x}', id: '${id}' }],
  };
  const card = template<Data>('test', layout);
  const data = (version: number, ...texts: readonly string[]): Data => ({
    version,
    t: { x: `x${version}` },
    list: texts.map((text, id) => ({ text, id, shown: true })),
  });
  card(data(1, 'p', 'q'));
  expect(card(data(2, 'r', '${text}')).made).toEqual({
    version: 2,
    body: [
      { text: 'a r, x2', id: 0 },
      { text: 'a ${text}, x2', id: 1 },
    ],
  });
});
