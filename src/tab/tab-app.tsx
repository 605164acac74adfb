import { lazy, Suspense, useEffect } from 'react';
import type { MeAnswer } from '../domain/tab/contract.ts';
import { usePoll } from './api/use-poll.ts';
import { ListScreen } from './lists/list-screen.tsx';
import { BeginPage } from './pages/begin-page.tsx';
import { Failed, Loading } from './pages/notices.tsx';
import { OnePage } from './pages/one-page.tsx';
import { WorkPage } from './pages/work-page.tsx';
import { hashOf, useRoute } from './route.ts';
import { useTab } from './tab-context.ts';

/** Hardly anybody has it: it is loaded by who does. */
const AdminPage = lazy(async () => ({
  default: (await import('./admin/admin-page.tsx')).AdminPage,
}));

/** The page: what waits for its reader, and a list for each feature that has one. */
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
  const list = me.lists.find(({ name }) => name === route.page);
  const isAdmin = me.admin && route.page === 'admin';
  const chosen = isAdmin ? 'admin' : (list?.name ?? 'work');
  const pages = [
    { name: 'work', title: say('work') },
    ...me.lists,
    ...(me.admin ? [{ name: 'admin', title: say('admin') }] : []),
  ];
  return (
    <>
      <header className="top">
        <nav aria-label={say('title')}>
          {pages.map(({ name, title }) => (
            <a key={name} href={hashOf(name)} aria-current={name === chosen ? 'page' : undefined}>
              {title}
            </a>
          ))}
        </nav>
      </header>
      <main>
        {isAdmin ? (
          <Suspense fallback={<Loading text={say('loading')} />}>
            <AdminPage />
          </Suspense>
        ) : list && route.number ? (
          <OnePage key={route.number} list={list} number={route.number} />
        ) : list?.begin && route.isNew ? (
          <BeginPage list={list} begin={list.begin} />
        ) : list ? (
          <ListScreen key={list.name} list={list} />
        ) : (
          <WorkPage />
        )}
      </main>
    </>
  );
}
