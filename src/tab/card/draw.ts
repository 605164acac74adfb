import {
  type Action,
  AdaptiveCard,
  ExecuteAction,
  HostConfig,
  OpenUrlAction,
  SubmitAction,
} from 'adaptivecards';
import { hostConfig } from './host-config.ts';

/** What somebody does with a card. */
export interface Doing {
  act(verb: string, data: unknown): void;
  open(url: string): void;
  typed(): void;
}

// Whatever a person has typed is shown as it is: nothing in a card is HTML.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

/** The card as an element; undefined where nothing can be drawn of it. */
export function draw(
  card: Readonly<Record<string, unknown>>,
  doing: Doing,
): HTMLElement | undefined {
  const drawn = new AdaptiveCard();
  drawn.hostConfig = new HostConfig(hostConfig);
  drawn.onExecuteAction = (action) => execute(action, doing);
  drawn.onInputValueChanged = () => doing.typed();
  drawn.parse(card);
  return drawn.render();
}

function execute(action: Action, doing: Doing): void {
  if (action instanceof OpenUrlAction) {
    if (action.url?.startsWith('https://')) doing.open(action.url);
  } else if (action instanceof ExecuteAction) {
    doing.act(action.verb, action.data ?? {});
  } else if (action instanceof SubmitAction) {
    // In a dialog of Teams the verb is in the data; here it is a click like any other.
    const { verb, msteams: _, ...data } = { ...(action.data as Record<string, unknown>) };
    if (typeof verb === 'string') doing.act(verb, data);
  }
}
