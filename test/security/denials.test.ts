import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createLog } from '../../bot/log.ts';
import { startDesk, type TestDesk } from '../support/app/desk.ts';
import { petraAsks } from '../support/stories/story.ts';

jest.setTimeout(60_000);

describe('who tries what they may not', () => {
  let desk: TestDesk;
  const lines: string[] = [];
  beforeAll(async () => {
    desk = await startDesk({
      log: createLog('info', { write: (line: string) => lines.push(line) }),
    });
    await petraAsks(desk);
  });
  afterAll(() => desk.stop());

  const denied = () =>
    lines.splice(0).flatMap((line) => {
      const { msg, person, refusal, request, verb } = JSON.parse(line);
      return msg === 'denied' ? [{ person, refusal, request, verb }] : [];
    });
  const idOf = (name: string): string => {
    const { tenantId, aadObjectId } = desk.person(name);
    return `${tenantId}/${aadObjectId}`;
  };
  const data = { requestId: 'SME-1001', version: 1, comment: 'geht' };

  it('by a click stands in the log, with person, verb and request', async () => {
    await desk.person('paula').says('hilfe');
    await desk.settled();
    denied();
    await desk.person('paula').clicks('request.approve', data);
    await desk.person('petra').clicks('request.approve', data);
    const [request, verb] = ['SME-1001', 'request.approve'];
    expect(denied()).toEqual([
      { person: idOf('paula'), refusal: 'not-found', request, verb },
      { person: idOf('petra'), refusal: 'not-yours', request, verb },
    ]);
  });

  it('by typed words as well; what was typed in place of a number does not', async () => {
    await desk.person('paula').says('estado SME-1001');
    await desk.person('paula').says('estado Panadería Sol');
    await desk.settled();
    const [request, verb] = ['SME-1001', 'status'];
    expect(denied()).toEqual([{ person: idOf('paula'), refusal: 'not-found', request, verb }]);
  });

  it('is no denial where somebody was only too late, or forgot a field', async () => {
    await desk.person('frank').clicks('request.deny', { requestId: 'SME-1001', version: 1 });
    await desk.person('frank').clicks('request.approve', data);
    await desk.person('frank').clicks('request.deny', { ...data, reason: 'other' });
    expect(denied()).toEqual([]);
  });
});
