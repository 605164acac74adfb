import { describe, expect, it } from '@jest/globals';
import { readReport } from '../../src/cli/usage/report.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = 'tenant,service,licences,active users,as of';
const guid = '5f6c1e0a-2b3c-4d5e-8f90-a1b2c3d4e5f6';
const row = { tenantId: guid, service: 'EXO', licences: '1,200', activeUsers: '112' };

describe('a report of usage', () => {
  it.each([
    ['commas', `${head}\n${guid},EXO,"1,200",112,2026-02-26\n`],
    ['semicolons', `${head.replaceAll(',', ';')}\r\n${guid};EXO;1,200;112;26.02.2026\r\n`],
    ['tabs', `${head.replaceAll(',', '\t')}\n${guid}\tEXO\t1,200\t112\t2026-02-26 00:00:00`],
  ])('may be separated by %s', (_name, text) => {
    expect(readReport(bytes(text))).toEqual([{ number: 2, line: { ...row, asOf: '2026-02-26' } }]);
  });
  it('names its separator in a line of its own, which counts', () => {
    const text = `sep=;\r\n${head.replaceAll(',', ';')}\r\n${guid};EXO;1,200;112;2026-02-26\r\n`;
    expect(readReport(bytes(text))[0]?.number).toBe(3);
  });
  it.each([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${head},quelle\n${guid},EXO,"1,200",112,x,Büro\n`)],
    [
      'Unicode text',
      Buffer.from(
        `\uFEFF${head},quelle\n${guid},EXO,"1,200",112,x,Büro\n`.replaceAll(',', '\t'),
        'utf16le',
      ),
    ],
    [
      'the code page of Windows',
      Buffer.from(`${head},quelle\n${guid},EXO,"1,200",112,x,Büro\n`, 'latin1'),
    ],
  ])('may be saved as %s', (_name, file) => {
    expect(readReport(file)[0]?.line.source).toBe('Büro');
  });
  it('keeps a day that could be two as it is: it is refused then', () => {
    const text = `${head}\n${guid},EXO,10,1,2/3/2026\n`;
    expect(readReport(bytes(text))[0]?.line.asOf).toBe('2/3/2026');
  });
  it('counts lines as an editor does, empty ones and those within a cell too', () => {
    const text = `${head},comment\n\n${guid},EXO,10,1,x,"one\ntwo"\n,,,,\n${guid},SPO,10,1,x,\n`;
    expect(readReport(bytes(text)).map(({ number }) => number)).toEqual([4, 6]);
  });
  it.each([
    ['', 'the first line names no column tenant, service, licences, activeusers, asof'],
    ['tenant;service\n', 'the first line names no column licences, activeusers, asof'],
    [`${head}\n"${guid},EXO\n`, 'Quote Not Closed'],
  ])('is refused where it is none: %j', (text, told) => {
    expect(() => readReport(bytes(text))).toThrow(told);
  });
});
