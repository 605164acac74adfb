import type { Rendered } from '../../render.ts';
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
function moved(node: unknown, host: string): unknown {
  if (Array.isArray(node)) return node.map((one) => moved(one, host));
  if (typeof node !== 'object' || node === null) return node;
  const is = node as Readonly<Record<string, unknown>>;
  const entries = Object.entries(is).map(([key, value]) => [key, moved(value, host)]);
  const { url } = is;
  const from = `https://${publicHost}/l/`;
  return is.type === 'Action.OpenUrl' && typeof url === 'string' && url.startsWith(from)
    ? { ...Object.fromEntries(entries), url: `https://${host}/l/${url.slice(from.length)}` }
    : Object.fromEntries(entries);
}
