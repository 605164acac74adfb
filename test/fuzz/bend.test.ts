import { describe, expect, it } from '@jest/globals';
import { bend } from './bend.ts';

describe('a broken activity', () => {
  it('can be sent, and leaves what it was broken by as it was, whatever is put into what', () => {
    const value = [[]];
    const replace = (at: number) => ({ at, how: 'replace', value });
    expect(JSON.stringify(bend({ a: 1 }, [replace(0), replace(1), replace(2)]))).toBe(
      '{"a":[[[[]]]]}',
    );
    expect(value).toEqual([[]]);
  });
});
