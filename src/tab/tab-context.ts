import { createContext, useContext } from 'react';
import type { MeAnswer } from '../domain/tab/contract.ts';
import type { Api } from './api/api.ts';
import type { Host } from './host/host.ts';
import type { Say } from './words.ts';

/** What every part of the page works with. */
export interface Tab {
  readonly api: Api;
  readonly host: Host;
  readonly say: Say;
  /** Undefined until the server has said who reads. */
  readonly me: MeAnswer | undefined;
}

const context = createContext<Tab | undefined>(undefined);

export const TabProvider = context.Provider;

export function useTab(): Tab {
  const tab = useContext(context);
  if (!tab) throw new Error('outside of the tab');
  return tab;
}
