/** While somebody waits for an answer, a job starts no sooner than this after the last one. */
const breatherMs = 100;

/** Keeps jobs apart while somebody waits for an answer: a click goes before what others are told of it. */
export function createBreather(answering: () => boolean, wake: () => void) {
  let breathing = false;
  return {
    isOn: (): boolean => breathing,
    /** No job may start now. */
    holdsBack: (): boolean => answering() && breathing,
    /** A job starts now. */
    jobStarts(): void {
      if (!answering()) return;
      breathing = true;
      setTimeout(() => {
        breathing = false;
        wake();
      }, breatherMs).unref();
    },
  };
}
