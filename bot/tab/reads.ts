import type { Request } from 'restify';
import { timelineOf } from '../../cards/timeline.ts';
import type { CardView } from '../../src/domain/card-view.ts';
import { plainLine } from '../../src/domain/forms/plain-text.ts';
import type { Reader } from '../../src/domain/people/people.ts';
import { rolesOf } from '../../src/domain/program/program.ts';
import { isStreamNumber } from '../../src/domain/stream.ts';
import type {
  HistoryEntry,
  ListAnswer,
  MeAnswer,
  MorePage,
  OneAnswer,
  Shown,
  WorkAnswer,
} from '../../src/domain/tab/contract.ts';
import type { AppContext } from '../../src/engine/context.ts';
import { type Answer, type Click, noAnswer, refusalIn } from '../../src/engine/execute/click.ts';
import { pageForSentCard } from '../../src/engine/execute/show/page.ts';
import { showStream } from '../../src/engine/execute/show/show.ts';
import type { Render } from '../../src/engine/outbox/card/delivery.ts';
import { chainCard, withoutRefresh } from '../../src/engine/outbox/card/tag-card.ts';
import type { TabPart } from '../../src/engine/tab-part.ts';
import { loadEvents } from '../../src/store/streams/streams.ts';
import { HttpRefusal } from '../http/refused.ts';
import { guidanceOf } from './guidance.ts';
import { hasInsights } from './insights/question.ts';
import { noRole } from './no-role.ts';
import { sayTo } from './say.ts';

/** The features' parts of the tab. */
export const partsOf = ({ features }: AppContext): readonly TabPart[] =>
  features.features.flatMap(({ tab }) => tab ?? []);

export async function me(app: AppContext, reader: Reader): Promise<MeAnswer> {
  const { info } = sayTo(reader);
  const lists = partsOf(app).flatMap((part) => part.info(app, reader) ?? []);
  const pages: readonly MorePage[] = [
    ...((await hasInsights(app, reader)) ? (['insights'] as const) : []),
    ...(guidanceOf(app).some((part) => part.topics(app, reader).length > 0)
      ? (['playbook'] as const)
      : []),
    ...(isAdmin(app, reader) ? (['admin'] as const) : []),
  ];
  return {
    ...{ name: reader.name, language: reader.language, lists: lists.map(info), pages },
    noRole: await noRole(app, reader),
  };
}

/** Who looks after the bot. */
export const isAdmin = (app: AppContext, { mail }: Reader): boolean =>
  rolesOf(app.program(), mail).includes('admin');

/** More than anybody works through; what comes after it is in the lists. */
const mostWork = 200;

/** What needs the reader's action, of every feature: due first, then the oldest. */
export async function work(app: AppContext, reader: Reader): Promise<WorkAnswer> {
  const { row } = sayTo(reader);
  const parts = partsOf(app).filter((part) => part.info(app, reader));
  const found = await Promise.all(parts.map((part) => part.waiting(app, reader, mostWork)));
  const rows = found
    .flat()
    .sort((a, b) => (a.due ?? never) - (b.due ?? never) || numberIn(a.id) - numberIn(b.id));
  return { rows: rows.slice(0, mostWork).map(row), more: rows.length > mostWork };
}

const never = Number.MAX_SAFE_INTEGER;
const numberIn = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

/** How many rows an answer has at most: some screens. */
const mostRows = 100;
const longestText = 200;

export function list(
  app: AppContext,
  reader: Reader,
  part: TabPart,
  req: Request,
): Promise<ListAnswer> {
  const asked = new URLSearchParams(req.getQuery());
  return listAsked(app, reader, part, (name) => asked.get(name) ?? '');
}

/** The same for agents as for the page. `asked` gives the value of a filter by its name; empty: it is not set. */
export async function listAsked(
  app: AppContext,
  reader: Reader,
  part: TabPart,
  asked: (name: string) => string,
): Promise<ListAnswer> {
  const info = part.info(app, reader);
  if (!info || info.alone) throw notFound();
  const given = (name: string): string => plainLine(asked(name)).slice(0, longestText);
  const filters = info.filters.flatMap(({ id }) => (given(id) === '' ? [] : [[id, given(id)]]));
  const sort = info.sorts.find(({ value }) => value === given('sort')) ?? info.sorts[0];
  const found = await part.list(app, reader, {
    filters: Object.fromEntries(filters),
    text: given('text'),
    sort: sort?.value ?? '',
    cursor: given('cursor') || null,
    most: mostRows,
  });
  if (!found) throw new HttpRefusal(400, 'BadRequest', 'wanted a cursor of this list');
  return { rows: found.rows.map(sayTo(reader).row), next: found.next };
}

/** One thing by its number, as its card shows it; absent and forbidden are told alike. */
export async function one(
  app: AppContext,
  render: Render,
  reader: Reader,
  part: TabPart,
  number: string,
): Promise<OneAnswer> {
  if (!part.info(app, reader) || !isStreamNumber(number)) throw notFound();
  const click: Click = { actor: reader, deliveryKey: null, message: null };
  const { view } = await showStream(app, click, `${part.prefix}-${Number(number)}`);
  if (refusalIn(view)) throw notFound();
  const page = await pageForSentCard(app, view, reader);
  const told = timelineOf(page, reader, app.program());
  const history = told.length > 0 ? told : await happened(app, reader, part, Number(number));
  return { ...(await shown(app, render, reader, view)), history };
}

/** What has happened to a thing, when and by whom; what was said with it is on the card, for those who may read it. */
async function happened(
  app: AppContext,
  reader: Reader,
  { prefix, happened: what }: TabPart,
  number: number,
): Promise<HistoryEntry[]> {
  if (!what) return [];
  const { say, format } = sayTo(reader);
  const events = await loadEvents(app.store.db, `${prefix}-${number}`);
  return events
    .filter(({ kind }) => what.kinds.includes(kind))
    .map(({ version, at, kind, actor }) => {
      const text = say({ key: `${what.words}.${kind}` });
      const by = actor ? ` · ${actor.name}` : '';
      return { version, at: format.dateTime(at), text: `${text}${by}`, said: '' };
    });
}

/** The card that a view becomes for this reader, as in the chat. */
export async function shown(
  app: AppContext,
  render: Render,
  reader: Reader,
  view: CardView,
  answer: Answer = noAnswer,
): Promise<Shown> {
  const page = await pageForSentCard(app, view, reader, answer);
  const { card, summary } = render(page, reader, app.program());
  const id = page.kind === view.kind ? (view.streamId ?? null) : null;
  return { id, title: summary, card: await chainCard(app, withoutRefresh({ ...card }), view) };
}

export const notFound = () => new HttpRefusal(404, 'NotFound');
