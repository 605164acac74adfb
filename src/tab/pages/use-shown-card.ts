import { useState } from 'react';
import type { ActAnswer, OneAnswer, Shown } from '../../domain/tab/contract.ts';

/** Which card a page shows, and what the person at it does. */
export interface CardOnPage {
  readonly shown: Shown;
  /** What the last click was answered with, until something newer is shown. */
  readonly answer: ActAnswer | undefined;
  /** The answer is about another thing than the page. */
  readonly isElsewhere: boolean;
  /** There is a newer card, which waits while something is typed. */
  readonly isOld: boolean;
  typed(is: boolean): void;
  showNew(): void;
  answered(given: ActAnswer): void;
}

/** The card of a thing, unless it was answered with another one, or is being worked on. */
export function useShownCard(again: () => void): (value: OneAnswer) => CardOnPage {
  const [answer, setAnswer] = useState<ActAnswer>();
  const [kept, setKept] = useState<Shown>();
  const [typing, setTyping] = useState(false);
  const begin = (answer?: ActAnswer): void => {
    setTyping(false);
    setKept(undefined);
    setAnswer(answer);
  };
  return (value) => {
    const isElsewhere = answer !== undefined && answer.id !== value.id;
    const current: Shown = answer && (isElsewhere || answer.refused) ? answer : value;
    const shown = typing && kept ? kept : current;
    return {
      ...{ shown, answer, isElsewhere },
      isOld: !isElsewhere && shown.card !== current.card && !sameCard(shown, current),
      typed: (is) => {
        if (is && !typing) setKept(current);
        setTyping(is);
      },
      showNew: () => begin(),
      answered: (given) => {
        begin(given);
        again();
      },
    };
  };
}

const sameCard = (one: Shown, other: Shown): boolean =>
  JSON.stringify(one.card) === JSON.stringify(other.card);
