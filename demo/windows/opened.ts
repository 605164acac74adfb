import type { PlaygroundPerson } from './config.ts';
import type { Playgrounds, PlaygroundWindow } from './playgrounds.ts';

/** Every person's window, whether it is open or not. */
export interface Windows {
  /** Opens a person's window unless it is, or is about to be. */
  readonly open: (mail: string) => Promise<PlaygroundWindow>;
  readonly all: () => readonly WindowNow[];
}

export interface WindowNow {
  readonly mail: string;
  /** Null: not open yet. */
  readonly url: string | null;
  /** Why it cannot be opened. */
  readonly problem: string | null;
}

/** `opened` is told of each window as soon as it serves. */
export function windowsOf(
  people: readonly PlaygroundPerson[],
  firstPort: number,
  playgrounds: Playgrounds,
  opened: (window: PlaygroundWindow) => Promise<void>,
): Windows {
  const opening = new Map<string, Promise<PlaygroundWindow>>();
  const known = new Map<string, WindowNow>();
  const openOne = async (mail: string): Promise<PlaygroundWindow> => {
    const index = people.findIndex((person) => person.mail === mail);
    const person = people[index];
    if (!person) throw new Error(`${mail} has no window in the demo`);
    try {
      const window = await playgrounds.open(person, firstPort + index);
      await opened(window);
      known.set(mail, { mail, url: window.url, problem: null });
      return window;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      known.set(mail, { mail, url: null, problem });
      opening.delete(mail);
      throw error;
    }
  };
  return {
    open: (mail) => {
      const one = opening.get(mail) ?? openOne(mail);
      opening.set(mail, one);
      return one;
    },
    all: () => [...known.values()],
  };
}
