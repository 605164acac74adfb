import { shows } from '../../engine/execute/click.ts';
import { showOnCard } from '../../engine/execute/show/show.ts';
import type { Handler, Verb } from '../../engine/feature.ts';
import { askFpm } from './actions/ask-fpm.ts';
import { countFor, withCount } from './actions/count.ts';
import { lookUp } from './actions/look-up.ts';
import { aroundIn, clickIn, typedIn } from './card-inputs.ts';
import { playbookOf, sectionAt } from './domain/playbook.ts';
import type { PlaybookAnswerView, PlaybookView } from './domain/views.ts';

/** The card as it is, by what its buttons say; without a section the contents. */
function viewIn(data: unknown): PlaybookAnswerView | PlaybookView {
  const { section, open, page, all, nothing } = clickIn(data);
  const around = aroundIn(data);
  return section === null
    ? { kind: 'playbook', ...around, page, all, nothing }
    : { kind: 'playbook-answer', ref: section, ...around, rows: page, ...(open && { open }) };
}

const show: Handler = async (app, click, data) =>
  showOnCard(app, click, await withCount(app, viewIn(data)));

const find: Handler = async (app, click, data) => {
  const view = await lookUp(app, click.actor, typedIn(data).words ?? '', aroundIn(data));
  return showOnCard(app, click, await withCount(app, view));
};

/** Thanks for the rating, and counts it without the person. */
const rate: Handler = async (app, click, data) => {
  const view = viewIn(data);
  const { useful } = clickIn(data);
  if (view.kind === 'playbook' || useful === null) return shows(view);
  if (sectionAt(playbookOf(app.program()), view.ref)) await countFor(app, useful, view.ref);
  return showOnCard(app, click, { ...view, thanked: true });
};

const ask: Handler = async (app, click, data) => {
  const outcome = await askFpm(app, click, viewIn(data), typedIn(data).question ?? '');
  if (!outcome.refusal) await showOnCard(app, click, outcome.view);
  return outcome;
};

/** Beside a card: nothing of it changes. */
const open: Handler = async (app, _click, data) => shows(await withCount(app, viewIn(data)));

const goesOn = (handle: Handler): Verb => ({ inDialog: 'goes-on', handle });

/** The verbs of the playbook's cards: contract, section 6. All of them only show, but the question. */
export const verbs: Readonly<Record<string, Verb>> = {
  // From another card: that one stays as it is, and so does what is typed into it.
  'playbook.open': { inDialog: 'opens', handle: open },
  'playbook.show': goesOn(show),
  'playbook.find': goesOn(find),
  'playbook.rate': goesOn(rate),
  'playbook.ask': goesOn(ask),
};
