import { describe, expect, it } from '@jest/globals';
import { lookUpCommand } from '../../src/cli/playbook.ts';

/** What the command writes, and its exit status. */
async function runs(...args: string[]) {
  let [out, err] = ['', ''];
  const status = await lookUpCommand(args, {
    env: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { out, err, status };
}

describe('npm run -s playbook', () => {
  it('gives the best sections as JSON, best first', async () => {
    const { out, status } = await runs('Wie lange dauert es?', '--language', 'de');
    expect(status).toBe(0);
    const [best] = JSON.parse(out);
    expect(best.section).toBe('sme-resources/timelines');
    expect(best.score).toBeGreaterThan(0.5);
    expect(best.score).toBeLessThanOrEqual(1);
    expect(JSON.parse((await runs('--language', 'es', 'fases')).out)[0]).toMatchObject({
      section: 'overview/phases',
    });
  });

  it('gives an empty list where the playbook says nothing', async () => {
    expect((await runs('weather tomorrow in Berlin')).out).toBe('[]\n');
  });

  it.each([[[]], [['']], [['a', 'b']], [['a', '--language', 'fr']], [['a', '--language']]])(
    'refuses %j with status 2 and one line',
    async (args) => {
      const { out, err, status } = await runs(...args);
      expect({ out, status }).toEqual({ out: '', status: 2 });
      expect(err).toMatch(/^playbook: .+\n$/);
    },
  );
});
