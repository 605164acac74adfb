import { createRequire } from 'node:module';

/** What the official renderer says about a card; it is loaded untyped, its declarations do not compile. */
interface Renderer {
  readonly AdaptiveCard: new () => {
    parse(
      json: unknown,
      context: { readonly eventCount: number; getEventAt(i: number): Event },
    ): void;
    validateProperties(): { readonly validationEvents: readonly Event[] };
  };
  readonly CardElement: { readonly langProperty: { readonly regEx: RegExp } };
  readonly SerializationContext: new () => {
    readonly eventCount: number;
    getEventAt(index: number): Event;
  };
}
interface Event {
  readonly message: string;
}

const { AdaptiveCard, CardElement, SerializationContext } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as Renderer;

/** Elements that Teams has and the official renderer has not: each needs a `fallback`. */
export const ofTeams: readonly string[] = ['Badge'];

/** Every complaint of the renderer; none for a card that it can show. */
export function complaints(json: unknown): string[] {
  // Its pattern is global and keeps its place: without this every other `lang` would be wrong.
  CardElement.langProperty.regEx.lastIndex = 0;
  const card = new AdaptiveCard();
  const context = new SerializationContext();
  card.parse(json, context);
  const events = Array.from({ length: context.eventCount }, (_, index) =>
    context.getEventAt(index),
  );
  return [...events, ...card.validateProperties().validationEvents]
    .map(({ message }) => message)
    .filter((message) => !ofTeams.some((type) => message.includes(`type "${type}". Fallback`)));
}
