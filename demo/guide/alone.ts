/** One piece of work at a time; another one meanwhile is refused. */
export function oneAtATime() {
  let busy = false;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (busy) throw new Error('One thing at a time: a step is being played.');
    busy = true;
    try {
      return await work();
    } finally {
      busy = false;
    }
  };
}

export type Alone = ReturnType<typeof oneAtATime>;
