import { describe, expect, it } from '@jest/globals';
import { AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import { publicCloud, usGovernment } from '../../../bot/auth/cloud.ts';

describe('the addresses of a cloud are those of the Bot Framework’s SDK', () => {
  it.each([
    ['public', publicCloud, AuthenticationConstants],
    ['US government', usGovernment, GovernmentConstants],
  ])('%s', (_, own, theirs) => {
    expect(theirs).toMatchObject(own);
  });
});
