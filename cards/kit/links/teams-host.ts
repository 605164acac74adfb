import { withChanged } from '../../../src/domain/with-changed.ts';
import type { Rendered } from '../rendered.ts';
import type { AdaptiveCard } from '../template.ts';
import { publicHost } from './chat-link.ts';

/** The card with its links to Teams leading into the cloud of this host. */
export const onHost =
  <Args extends unknown[]>(host: string, render: (...args: Args) => Rendered) =>
  (...args: Args): Rendered => {
    const drawn = render(...args);
    return host === publicHost
      ? drawn
      : { ...drawn, card: moved(drawn.card, host) as AdaptiveCard };
  };

/** Only what a button opens: what people typed stays as it is. */
const moved = (card: AdaptiveCard, host: string): unknown =>
  withChanged(card, (node) => {
    const { type, url } = node;
    const from = `https://${publicHost}/l/`;
    if (type !== 'Action.OpenUrl' || typeof url !== 'string' || !url.startsWith(from))
      return undefined;
    return { ...node, url: `https://${host}/l/${url.slice(from.length)}` };
  });
