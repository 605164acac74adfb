import { asSummaryInputs } from '../../../src/features/notes/domain/summary/fields.ts';
import { samples } from '../../features/notes/domain/summary/samples.ts';
import type { TestDesk } from '../app/desk.ts';
import type { Person } from '../teams/clients/people.ts';
import { does } from './story-customers.ts';

type Inputs = Readonly<Record<string, string>>;

/** What an FM types into the form, by its steps. */
const typed = asSummaryInputs(samples.en.fields);
const isLine = (id: string): boolean => id.startsWith('workload-');
const only = (wanted: (id: string) => boolean): Inputs =>
  Object.fromEntries(Object.entries(typed).filter(([id]) => wanted(id)));

export const about = only((id) => !isLine(id));
export const lines = only(isLine);

/** Opens the draft about a customer from the list of their summaries. */
export async function opensSummary(desk: TestDesk, person: Person): Promise<void> {
  await person.says('summaries nordlicht');
  await desk.settled();
  await does(desk, person, 'summary.open');
}

/** Writes a summary in all steps, and publishes it. */
export async function publishesSummary(
  desk: TestDesk,
  person: Person,
  changes: Inputs = {},
): Promise<void> {
  await opensSummary(desk, person);
  const own = (id: string): boolean => isLine(id);
  const of = (part: (id: string) => boolean): Inputs =>
    Object.fromEntries(Object.entries(changes).filter(([id]) => part(id)));
  await does(desk, person, 'summary.next', { ...about, ...of((id) => !own(id)) });
  await does(desk, person, 'summary.preview', { ...lines, ...of(own) });
  await does(desk, person, 'summary.publish');
}
