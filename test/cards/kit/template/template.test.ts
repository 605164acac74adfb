// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { describe, expect, it } from '@jest/globals';
import { CardFault } from '../../../../cards/kit/card-fault.ts';
import { template } from '../../../../cards/kit/template.ts';

const expand = (layout: unknown, data: unknown) => template('test', layout)(data);

describe('a template', () => {
  it('shows what a person typed as it was typed, even where it looks like a template', () => {
    const typed = 'a ${1+1} `${t.x}` \\ "b" $ {c} $${d}';
    expect(expand({ text: '${typed}', mixed: 'x: ${typed}' }, { typed })).toEqual({
      text: typed,
      mixed: `x: ${typed}`,
    });
  });

  it('keeps the type of numbers, flags and lists', () => {
    const layout = { version: '${version}', open: '${open}', choices: '${choices}' };
    const data = { version: 3, open: false, choices: [{ title: '${a}', value: 'a' }] };
    expect(expand(layout, data)).toEqual(data);
  });

  it('repeats a part for each entry of a list, and drops it where its flag is false', () => {
    const layout = { body: [{ $data: '${list}', $when: '${shown}', text: '${$root.t}${text}' }] };
    const list = [
      { shown: true, text: 'a' },
      { shown: false, text: 'b' },
      { shown: true, text: 'c' },
    ];
    expect(expand(layout, { t: '-', list })).toEqual({ body: [{ text: '-a' }, { text: '-c' }] });
  });

  it.each([
    ['a value that is missing', { text: '${nope}' }, {}],
    ['a value that is missing within a text', { text: 'a ${t.nope} b' }, { t: {} }],
    ['a value that only every object has', { text: '${constructor}' }, {}],
    ['a value that is null', { text: 'a ${x}' }, { x: null }],
    ['a value that is null and alone', { text: '${x}' }, { x: null }],
    ['a flag within a text', { text: 'a ${x}' }, { x: true }],
    ['a flag that is missing', { body: [{ $when: '${nope}', text: 'a' }] }, {}],
    ['a flag that is a text', { body: [{ $when: '${x}', text: 'a' }] }, { x: 'yes' }],
    ['a list that is missing', { body: [{ $data: '${nope}', text: 'a' }] }, {}],
    ['a list that is an object', { body: [{ $data: '${x}', text: 'a' }] }, { x: {} }],
    ['a list in the place of one entry', { body: ['${x}'] }, { x: ['a'] }],
    ['a missing value in a list', { body: [{ $data: '${l}', text: '${x}' }] }, { l: [{ y: 1 }] }],
    [
      'a value of the data around a list',
      { body: [{ $data: '${l}', a: '${x}' }] },
      { l: [{}], x: 1 },
    ],
  ])('is a fault with %s', (_, layout, data) => {
    const make = template('test', layout);
    expect(() => make(data)).toThrow(CardFault);
  });

  it.each([
    ['something to work out', { text: '${1+1}' }],
    ['a function', { text: '${toUpper(x)}' }],
    ['a key of an unknown meaning', { body: [{ $index: '${x}', text: 'a' }] }],
    ['a binding in a key', { '${x}': 'a' }],
    ['a flag that is worked out', { body: [{ $when: '${!x}', text: 'a' }] }],
    ['a flag that is not bound', { body: [{ $when: true, text: 'a' }] }],
    ['a flag outside of a list', { body: { $when: '${x}', text: 'a' } }],
    ['a list outside of a list', { body: { $data: '${x}', text: 'a' } }],
    ['a binding that does not end', { text: 'a ${x' }],
    ['a binding behind a backslash', { text: '\\${x}' }],
  ])('with %s is a fault before any card is made', (_, layout) => {
    expect(() => template('test', layout)).toThrow(CardFault);
  });

  it('names itself and the place in the fault', () => {
    expect(() => expand({ text: '${t.nope}' }, { t: {} })).toThrow(
      'test: nothing to bind to in "t.nope"',
    );
  });
});
