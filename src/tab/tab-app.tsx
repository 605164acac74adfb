import { lazy, Suspense, useEffect } from 'react';
import type { MeAnswer } from '../domain/tab/contract.ts';
import { usePoll } from './api/use-poll.ts';
import { ListScreen } from './lists/list-screen.tsx';
import { BeginPage } from './pages/begin-page.tsx';
import { Failed, Loading } from './pages/notices.tsx';
import { OnePage } from './pages/one-page.tsx';
import { WorkPage } from './pages/work-page.tsx';
import { useRoute } from './route.ts';
import { useTab } from './tab-context.ts';
import { Top } from './top.tsx';

/** Each a chunk of its own: hardly anybody has the one, and the charts of the other are as much again as everything else. */
const morePages = {
  insights: lazy(async () => ({
    default: (await import('./insights/insights-page.tsx')).InsightsPage,
  })),
  playbook: lazy(async () => ({
    default: (await import('./playbook/playbook-screen.tsx')).PlaybookScreen,
  })),
  admin: lazy(async () => ({ default: (await import('./admin/admin-page.tsx')).AdminPage })),
} as const;
const ConfigPage = lazy(async () => ({
  default: (await import('./pages/config-page.tsx')).ConfigPage,
}));

/** Teams sets a team's tab up, and shows the page for that. */
const isConfig = new URLSearchParams(location.search).has('config');

/** The page: what waits for its reader, and a list for each feature that has one, and other pages. */
export function TabApp({ onKnown }: { readonly onKnown: (me: MeAnswer) => Promise<void> }) {
  const { say, me } = useTab();
  const { value, failed, again } = usePoll<MeAnswer>('/api/me');
  useEffect(() => {
    if (value) void onKnown(value);
  }, [value, onKnown]);
  const route = useRoute();
  if (!me) {
    if (failed) return <Failed reason={failed} again={again} />;
    return <Loading text={say('loading')} />;
  }
  const shown = me.lists.filter(({ alone = false }) => !alone);
  if (isConfig)
    return (
      <Suspense fallback={<Loading text={say('loading')} />}>
        <ConfigPage lists={shown} />
      </Suspense>
    );
  const list = me.lists.find(({ name }) => name === route.page);
  const more = me.pages.find((name) => name === route.page);
  const MorePage = more && morePages[more];
  const chosen = (list?.alone ? undefined : list?.name) ?? more ?? 'work';
  const pages = [
    { name: 'work', title: say('work') },
    ...shown,
    ...me.pages.map((name) => ({ name, title: say(name) })),
  ];
  return (
    <>
      <Top pages={pages} chosen={chosen} />
      <main>
        {list && route.number ? (
          <OnePage key={route.number} list={list} number={route.number} />
        ) : list?.begin && route.isNew ? (
          <BeginPage list={list} begin={list.begin} />
        ) : list && !list.alone ? (
          <ListScreen key={list.name} list={list} first={route.chosen} />
        ) : MorePage ? (
          <Suspense fallback={<Loading text={say('loading')} />}>
            <MorePage />
          </Suspense>
        ) : (
          <WorkPage />
        )}
      </main>
    </>
  );
}
