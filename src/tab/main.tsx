import {
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { MeAnswer } from '../domain/tab/contract.ts';
import { type Api, createApi } from './api/api.ts';
import { findHost, type Host, type Theme } from './host/host.ts';
import { hashOf } from './route.ts';
import { TabApp } from './tab-app.tsx';
import { TabProvider } from './tab-context.ts';
import { loadWords, type Say } from './words.ts';
import './page.css';

const themes = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<Theme, unknown>;

interface Begun {
  readonly host: Host;
  readonly api: Api;
  readonly say: Say;
}

function Page({ host, api, say: first }: Begun) {
  const [theme, setTheme] = useState(host.theme);
  const [me, setMe] = useState<MeAnswer>();
  const [say, setSay] = useState<Say>(() => first);
  useEffect(() => host.onTheme(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const known = useCallback(async (answer: MeAnswer): Promise<void> => {
    // What the person has chosen in the chat counts, not what the browser speaks.
    if (answer.language !== document.documentElement.lang) {
      const { say: own } = await spoken(answer.language);
      setSay(() => own);
    }
    setMe(answer);
  }, []);
  return (
    // A class of the provider's own would be on every layer above the page as well.
    <FluentProvider theme={themes[theme]}>
      <div className="page">
        <TabProvider value={{ api, host, say, me }}>
          <TabApp onKnown={known} />
        </TabProvider>
      </div>
    </FluentProvider>
  );
}

async function spoken(locale: string) {
  const words = await loadWords(locale);
  document.documentElement.lang = words.language;
  document.title = words.say('title');
  return words;
}

async function begin(): Promise<void> {
  const host = await findHost();
  const { say } = await spoken(host.locale);
  if (host.wanted && !location.hash) location.hash = hashOf(...wantedIn(host.wanted));
  const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';
  // Fluent makes style elements: by the nonce the page may have no others.
  const renderer = createDOMRenderer(document, { styleElementAttributes: { nonce } });
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <RendererProvider renderer={renderer}>
        <Page host={host} api={createApi(host)} say={say} />
      </RendererProvider>
    </StrictMode>,
  );
}

/** A link to the tab names a page and a thing of it: `requests/SME-1042`. */
const wantedIn = (wanted: string): [string, ...string[]] => {
  const [page = 'work', ...id] = wanted.split('/');
  return [page, ...id.slice(0, 1)];
};

void begin();
