import { describe, expect, it } from '@jest/globals';
import { keep, keepHistory, type Sent } from '../../demo/windows/history.ts';

const said = (action: NonNullable<Sent['action']>, messageId: string, text: string) => ({
  action,
  message: { messageId, text },
});

describe('what a chat window that is opened later is told', () => {
  it('is each message once, as it stands now, in the order in which they came', () => {
    const history: Sent[] = [];
    const sent = [
      said('createMessage', '1', 'submitted'),
      said('createMessage', '2', 'hello'),
      said('updateMessage', '1', 'approved'),
      { action: 'typing' as const },
      said('updateMessage', '1', 'assigned'),
      said('updateMessage', '3', 'of nothing that is there'),
    ];
    for (const one of sent) keep(history, one);
    expect(history).toEqual([
      said('createMessage', '1', 'assigned'),
      said('createMessage', '2', 'hello'),
    ]);
  });

  it("is put into the Playground's server, and into no other", () => {
    const server =
      'this.pendingMessages=[]),ws.on("error",e)' +
      'async send(data){if(0===this.wsArr.length)return this.pendingMessages.push(data),void 0;}';
    expect(keepHistory(server)).toContain(String(keep));
    expect(keepHistory('another version')).toBe('another version');
  });
});
