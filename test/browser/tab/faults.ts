import { readFileSync } from 'node:fs';
import type { TeamsPage } from './teams-page.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe-core finds wrong with the tab, by rule and place. */
export async function faultsIn({ page }: TeamsPage): Promise<string[]> {
  const frame = page.frames()[1];
  if (!frame) throw new Error('no tab');
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{
          violations: { id: string; nodes: { target: unknown[]; html: string }[] }[];
        }>;
      };
    };
    // Fluent's own, around what the arrow keys move in: focus that comes upon one is led on at once.
    const guards = [['[data-tabster-dummy]']];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.run({ exclude: guards }, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
  });
}
