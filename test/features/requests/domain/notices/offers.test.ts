import { describe, expect, it } from '@jest/globals';
import { noticesFor } from '../../../../../src/features/requests/domain/notices/notice-views.ts';
import * as people from '../../../../support/samples/program.ts';
import {
  agreed,
  consented,
  facts,
  type Happened,
  offered,
  proposed,
  recorded,
  refused,
  requestAfter,
  turnedDown,
} from '../given.ts';
import { annaThePerson, frank, petra, sam, told } from './told.ts';

describe('an offer', () => {
  it('asks the SME, and the FPM knows from the start', () => {
    expect(told([offered])).toEqual([`answer ${sam}`, `news ${frank}`]);
  });
  it('that the SME takes asks the partner, and is news to proposer and FPM', () => {
    expect(told([offered, agreed])).toEqual([
      `consent ${petra}`,
      `news ${annaThePerson}`,
      `news ${frank}`,
    ]);
  });
  it('that the SME declines is news to proposer and FPM', () => {
    expect(told([offered, turnedDown])).toEqual([`news ${annaThePerson}`, `news ${frank}`]);
  });
  it('that the partner declines is news to the SME too', () => {
    expect(told([offered, agreed, refused])).toEqual([
      `news ${annaThePerson}`,
      `news ${frank}`,
      `news ${sam}`,
    ]);
  });
  it('of the FPM’s own is no news to them', () => {
    const own: Happened = [people.frank, offered[1]];
    const notice = (event: Happened) => {
      const [stored] = recorded([event]);
      if (!stored) throw new Error('nothing has happened');
      return noticesFor(requestAfter(event), stored, facts).map(({ recipient }) => recipient);
    };
    expect(notice(offered)).toEqual([sam, frank]);
    expect(notice(own)).toEqual([sam]);
  });
});

describe('a proposal of an earlier version', () => {
  it('asks the partner, and nobody else, before there is consent', () => {
    expect(told([proposed])).toEqual([`consent ${petra}`]);
  });
  it('with consent begins with all three, and is news to who proposed it', () => {
    expect(told([proposed, consented])).toEqual([
      `plan ${petra}`,
      `plan ${frank}`,
      `plan ${sam}`,
      `news ${annaThePerson}`,
    ]);
  });
  it('refused is news to who proposed it, and to the FPM', () => {
    expect(told([proposed, refused])).toEqual([`news ${annaThePerson}`, `news ${frank}`]);
  });
});
