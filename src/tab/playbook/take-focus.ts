/** For a button that is there again: who works by keyboard goes on where they were. */
export const takeFocus = (button: HTMLElement | null): void => button?.focus();
