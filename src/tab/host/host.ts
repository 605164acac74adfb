import { app, authentication, pages } from '@microsoft/teams-js';

export type Theme = 'default' | 'dark' | 'contrast';

/** Where the tab is shown: in Teams or another app of Microsoft 365, or in a window of its own. */
export interface Host {
  readonly locale: string;
  readonly theme: Theme;
  /** What a link leads to; null: the beginning. */
  readonly wanted: string | null;
  onTheme(changed: (theme: Theme) => void): void;
  /** What says to the server who asks; rejects where nobody is signed in. */
  headers(): Promise<Readonly<Record<string, string>>>;
  open(url: string): void;
  /** Gives a link to a place in the tab, by the client's own means; absent: there are none. */
  readonly share?: (place: string, label: string) => void;
}

/** A page around ours that is not Teams never answers. */
const patienceMs = 5_000;

export async function findHost(): Promise<Host> {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=sign-in]')?.content;
  if (meta === 'named') return namedHost();
  if (window.parent === window) return alone();
  try {
    await within(app.initialize());
    const context = await within(app.getContext());
    app.notifyAppLoaded();
    void app.notifySuccess();
    return {
      locale: context.app.locale,
      theme: themeNamed(context.app.theme),
      wanted: context.page.subPageId || null,
      onTheme: (changed) => app.registerOnThemeChangeHandler((theme) => changed(themeNamed(theme))),
      headers: async () => ({
        authorization: `Bearer ${await authentication.getAuthToken()}`,
      }),
      open: (url) => void app.openLink(url).catch(() => openWindow(url)),
      ...(pages.isSupported() && {
        share: (place: string, label: string) =>
          pages.shareDeepLink({ subPageId: place, subPageLabel: label }),
      }),
    };
  } catch {
    return alone();
  }
}

const themeNamed = (theme: string): Theme =>
  theme === 'dark' || theme === 'contrast' ? theme : 'default';

/** Outside of Teams nobody can sign in: the page says where to. */
function alone(): Host {
  return {
    ...inBrowser(),
    headers: () => Promise.reject(new Error('not in Teams')),
  };
}

/** On one machine for a try: the address of the page names who reads. */
function namedHost(): Host {
  const person = new URLSearchParams(location.search).get('as') ?? '';
  return { ...inBrowser(), headers: async () => ({ 'x-demo-person': person }) };
}

function inBrowser(): Omit<Host, 'headers'> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(forced-colors: active)');
  const theme = (): Theme => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'default');
  return {
    locale: navigator.language,
    theme: theme(),
    wanted: null,
    onTheme: (changed) => {
      for (const query of [dark, contrast])
        query.addEventListener('change', () => changed(theme()));
    },
    open: openWindow,
  };
}

const openWindow = (url: string): void => void window.open(url, '_blank', 'noopener');

const within = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patienceMs)),
  ]);
