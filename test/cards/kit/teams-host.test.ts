import { describe, expect, it } from '@jest/globals';
import { onHost } from '../../../cards/kit/links/teams-host.ts';

const card = {
  type: 'AdaptiveCard',
  body: [{ type: 'TextRun', text: 'https://teams.microsoft.com/l/app/x' }],
  actions: [
    { type: 'Action.OpenUrl', url: 'https://teams.microsoft.com/l/chat/0/0?users=a' },
    { type: 'Action.OpenUrl', url: 'https://docs.example/l/guide' },
  ],
};
const drawn = (host: string) => onHost(host, () => ({ card, summary: '' }))().card;

describe('links to Teams', () => {
  it.each(['gov.teams.microsoft.us', 'dod.teams.microsoft.us', 'teams.microsoftonline.cn'])(
    'lead to %s in its cloud; nothing else is changed',
    (host) => {
      expect(drawn(host)).toEqual({
        ...card,
        actions: [
          { type: 'Action.OpenUrl', url: `https://${host}/l/chat/0/0?users=a` },
          card.actions[1],
        ],
      });
    },
  );

  it('stay as they are everywhere else', () => {
    expect(drawn('teams.microsoft.com')).toBe(card);
  });
});
