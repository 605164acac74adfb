/** All tables but `memory`, which takes an hour, or those that are named: `npm run bench -- lists`. */
const tables = [
  ...['clicks', 'network', 'notices', 'limiter', 'start', 'memory', 'sweep', 'lists'],
  ...['insights', 'playbook', 'program', 'tab'],
];
const named = process.argv.slice(2);
const unknown = named.filter((name) => !tables.includes(name));
if (unknown.length > 0)
  throw new Error(`no such table: ${unknown.join(', ')}; there are ${tables.join(', ')}`);
const wants = (table: string): boolean => named.length === 0 || named.includes(table);

if (wants('clicks')) await import('./clicks.ts');
if (wants('network')) await (await import('./network.ts')).network();
if (wants('notices')) await (await import('./notices.ts')).notices(false);
if (wants('limiter')) await (await import('./notices.ts')).notices(true);
if (wants('start')) await (await import('./start.ts')).start();
if (named.includes('memory')) await (await import('./memory/memory.ts')).memory();
if (wants('playbook')) await (await import('./playbook.ts')).playbook();
if (wants('program')) await (await import('./program.ts')).program();
if (wants('insights')) await (await import('./insights.ts')).insights();
if (wants('tab')) await (await import('./tab-list.ts')).tabList();
const [sweep, lists] = [wants('sweep'), wants('lists')];
if (sweep || lists) {
  const { bySize } = await import('./sizes/by-size.ts');
  await bySize({ sweep, lists });
}
