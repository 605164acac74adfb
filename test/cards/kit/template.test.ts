// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what the card templates take for a binding
import { describe, expect, it } from '@jest/globals';
import { CardFault } from '../../../cards/kit/card-fault.ts';
import { template } from '../../../cards/kit/template.ts';

const expand = (layout: unknown, data: unknown) => template('test', layout)(data).made;

describe('a template', () => {
  it('shows what a person typed as it was typed, even where it looks like a template', () => {
    const typed = 'a ${1+1} `${t.x}` \\ "b" $ {c} $${d}';
    expect(expand({ text: '${typed}', mixed: 'x: ${typed}' }, { typed })).toEqual({
      text: typed,
      mixed: `x: ${typed}`,
    });
  });

  it('keeps numbers, flags and lists what they are', () => {
    const layout = { version: '${version}', open: '${open}', choices: '${choices}' };
    const data = { version: 3, open: false, choices: [{ title: '${a}', value: 'a' }] };
    expect(expand(layout, data)).toEqual(data);
  });

  it('repeats for each entry of a list and drops what is not wanted', () => {
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
    ['a value that is null', { text: 'a ${x}' }, { x: null }],
    ['a flag that is missing', { body: [{ $when: '${nope}', text: 'a' }] }, {}],
    ['a flag that is a text', { body: [{ $when: '${x}', text: 'a' }] }, { x: 'yes' }],
    ['a missing value in a list', { body: [{ $data: '${l}', text: '${x}' }] }, { l: [{ y: 1 }] }],
  ])('is a fault with %s', (_, layout, data) => {
    expect(() => expand(layout, data)).toThrow(CardFault);
  });
});
