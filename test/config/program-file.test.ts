import { describe, expect, it } from '@jest/globals';
import { readProgram } from '../../src/config/program/program-file.ts';
import { addresses, noAddresses } from '../support/samples/addresses.ts';
import { programFiles, sample } from './sample-file.ts';

const { file, read, withTypo } = programFiles();

describe('a program file that was typed as people type', () => {
  it('is read without what nobody sees, and with ids as they were copied', () => {
    const id = '00000000-0000-4000-8000-000000000301';
    expect(withTypo(id, `"{${id.replaceAll('-', '\u2011')}}\u200b"`)).toEqual(read(sample));
    expect(withTypo('mail: petra@contoso.example', 'mail: "petra@contoso.example\u200b"')).toEqual(
      read(sample),
    );
  });
});

describe('an address in a program file', () => {
  const withAddress = (text: string) =>
    withTypo('ftsmeassign@fasttrack.example', JSON.stringify(text));
  it.each(addresses)('can be %s', (text) => {
    expect(withAddress(text)).toMatchObject({ assignmentTeam: { mailbox: text.toLowerCase() } });
  });
  it.each(noAddresses)('cannot be %j', (text) => {
    expect(withAddress(text)).toMatch(/assignmentTeam\.mailbox: wanted an e-mail address/);
  });
});

describe('a program file', () => {
  it.each(['', 'null', '42', '[]', '"text"', '--- {}\n--- {}', '\u0000', '&a [*a]', '%'])(
    'cannot be %p',
    (text) => {
      expect(read(text)).toMatch(/^The program file .* is not right:\n {2}/);
    },
  );
  it.each([
    ['42', 'keys with values'],
    ['[]', 'keys with values'],
    ['# nothing but a remark', 'keys with values'],
    [`${sample}\nanything: 1\n`, 'no key anything'],
  ])('that is wrong as a whole says what was wanted, and names nothing', (text, wanted) => {
    const line = text.includes('anything') ? sample.split('\n').length + 1 : 1;
    expect(read(text)).toBe(
      `The program file ${file()} is not right:\n  line ${line}: wanted ${wanted}`,
    );
  });
  it('of aliases that stand for thousands of millions of values is refused with its line', () => {
    const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const bomb = levels.map((name, at) => {
      const before = at === 0 ? 'x' : `*${levels[at - 1]}`;
      return `  ${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
    });
    expect(read(`${sample}\nbomb:\n${bomb.join('\n')}\n`)).toMatch(
      new RegExp(`line ${sample.split('\n').length + 3}: wanted fewer aliases`),
    );
  });
  it('may name a list once and use it again', () => {
    const named = sample.replace('regions: [emea] }', 'regions: &here [emea] }');
    expect(typeof read(named.replace(/regions: \[emea\] \}/, 'regions: *here }'))).toBe('object');
  });
  it('a language that stands twice, and an FPM who is not among the FPMs', () => {
    expect(withTypo('languages: [en, de, es', 'languages: [en, EN, de, es')).toContain(
      'languages: en stands twice',
    );
    expect(withTypo('fpm: frank@fasttrack.example', 'fpm: franc@fasttrack.example')).toMatch(
      /line \d+: partners: \S+: franc@fasttrack\.example is not among the fpms/,
    );
  });
  it('a holiday in no year of a calendar', () => {
    expect(withTypo('extra: [2026-12-24, ', 'extra: [0001-01-01, ')).toMatch(
      /wanted a day from 2000 to 2100/,
    );
  });
  it('of 33,000 people is read', () => {
    const people = Array.from({ length: 33_000 }, (_, at) => {
      const id = `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`;
      const tenantId = '00000000-0000-4000-8000-00000000f001';
      return `  - { mail: p${at}@x.example, name: P ${at}, aadObjectId: ${id}, tenantId: ${tenantId} }`;
    });
    const program = read(sample.replace(/^people:\n/m, `people:\n${people.join('\n')}\n`));
    expect(program).toMatchObject({ mostRequestsADay: expect.any(Number) });
  }, 120_000);
  it('that is not there is told so', () => {
    expect(() => readProgram('program/none.yaml')).toThrow(/cannot be read: .*ENOENT.*none\.yaml/);
  });
  it('takes addresses in any case', () => {
    const program = withTypo(
      'mail: petra@contoso.example, name',
      'mail: Petra@Contoso.Example, name',
    );
    expect(program).toMatchObject({
      people: [{ mail: 'petra@contoso.example' }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
  });
});
