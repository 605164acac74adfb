import type { Reader } from '../../../src/domain/people/people.ts';
import type { Page } from '../../../src/features/views.ts';
import { translator } from '../../../src/i18n/i18n.ts';
import type { RenderPage } from '../rendered.ts';
import { publicHost } from './chat-link.ts';

/** Where the tab is, as the app package has it. */
export interface TabPlace {
  /** The app's id in Teams. */
  readonly appId: string;
  /** The list in which this reader finds the thing; undefined: in none. */
  listOf(id: string, reader: Reader): string | undefined;
}

/** The `entityId` of the tab in the manifest. */
const entity = 'work';

/** A link that opens one thing in the tab, in whatever client of Teams it is followed. */
function tabLink(appId: string, list: string, id: string): string {
  const context = JSON.stringify({ subEntityId: `${list}/${id}` });
  return `https://${publicHost}/l/entity/${appId}/${entity}?context=${encodeURIComponent(context)}`;
}

/** Cards of one thing end with a button that opens it in the tab. */
export const withTabLink =
  ({ appId, listOf }: TabPlace, render: RenderPage): RenderPage =>
  (page, reader, program) => {
    const drawn = render(page, reader, program);
    const id = thingOn(page as Page);
    const list = id === null ? undefined : listOf(id, reader);
    const { body } = drawn.card;
    if (id === null || list === undefined || !Array.isArray(body)) return drawn;
    const button = {
      type: 'Action.OpenUrl',
      title: translator(reader.language)('action.open-in-tab'),
      url: tabLink(appId, list, id),
    };
    return {
      ...drawn,
      card: { ...drawn.card, body: [...body, { type: 'ActionSet', actions: [button] }] },
    };
  };

/** What a card is about, where it shows the whole of it. */
function thingOn(page: Page): string | null {
  switch (page.kind) {
    case 'request':
    case 'news':
      return page.request.id;
    case 'customer':
      return page.customer.id;
    case 'engagement':
      return page.engagement.id;
    case 'note':
      return page.note.id;
    case 'risk':
      return page.risk.id;
    case 'summary':
      return page.summary.id;
    case 'order':
      return page.order.id;
    default:
      return null;
  }
}
