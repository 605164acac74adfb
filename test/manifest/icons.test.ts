import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { usual } from './zip.ts';

/** The pixels of an 8-bit PNG, each as its bytes; filters as in the PNG specification, section 9. */
function pixels(png: Buffer): number[][] {
  const width = png.readUInt32BE(16);
  const size = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * size;
  const out = Buffer.alloc((raw.length / (row + 1)) * row);
  for (let at = 0; at < out.length; at++) {
    const line = Math.floor(at / row);
    const left = at % row >= size ? (out[at - size] ?? 0) : 0;
    const up = line > 0 ? (out[at - row] ?? 0) : 0;
    const corner = at % row >= size && line > 0 ? (out[at - row - size] ?? 0) : 0;
    const [a, b, c] = [left, up, corner].map((near) => Math.abs(left + up - corner - near));
    const paeth =
      (a ?? 0) <= (b ?? 0) && (a ?? 0) <= (c ?? 0) ? left : (b ?? 0) <= (c ?? 0) ? up : corner;
    const guess = [0, left, up, (left + up) >> 1, paeth][raw[line * (row + 1)] ?? 0] ?? 0;
    out[at] = (raw[line * (row + 1) + 1 + (at % row)] ?? 0) + guess;
  }
  return Array.from({ length: out.length / size }, (_, at) => [
    ...out.subarray(at * size, (at + 1) * size),
  ]);
}

describe('the icons', () => {
  it('have the sizes that Teams wants', async () => {
    const { file } = await usual();
    const side = (name: string) => [file(name).readUInt32BE(16), file(name).readUInt32BE(20)];
    expect(side('color.png')).toEqual([192, 192]);
    expect(side('outline.png')).toEqual([32, 32]);
  });

  it('are, as an outline, white on nothing', async () => {
    const drawn = pixels((await usual()).file('outline.png'));
    expect(drawn).toHaveLength(32 * 32);
    const [seen, empty] = [drawn.filter(([, , , alpha]) => alpha), drawn.filter((p) => p[3] === 0)];
    expect(seen.length).toBeGreaterThan(100);
    expect(empty.length).toBeGreaterThan(500);
    for (const colour of seen) expect(colour.slice(0, 3)).toEqual([255, 255, 255]);
  });

  it('are, in colour, filled to the corners with the accent colour', async () => {
    const { file, json } = await usual();
    const drawn = pixels(file('color.png'));
    expect(json('manifest.json').accentColor).toBe('#0B556A');
    for (const corner of [0, 191, 192 * 191, 192 * 192 - 1])
      expect(drawn[corner]?.slice(0, 3)).toEqual([0x0b, 0x55, 0x6a]);
    expect(
      drawn.filter((colour) => colour.slice(0, 3).every((part) => part === 255)).length,
    ).toBeGreaterThan(3000);
  });
});
