import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../language/language';
import { startLive, useLiveMessages } from '../live/use-live';
import { startClock } from '../parts/clock';
import { LanguageSwitch } from '../parts/language-switch';
import { LiveRegion } from '../parts/live-region';
import { FailureNote, Loading } from '../parts/states';
import { ZoneContext } from '../parts/zone';
import { failureOf, isNotSetUp } from '../contract/failure';
import { SignIn } from '../session/sign-in';
import { sessionQuery } from '../session/session';
import { Banners } from './banners';
import { DataLine } from './data-line';
import { GoShortcuts } from './go-shortcuts';
import { DensitySwitch, ThemeSwitch } from './preference-switches';
import { ScreenBoundary } from './screen-boundary';
import { SearchBox } from './search-box';
import { shellMessages } from './shell.messages';
import { SideNavigation } from './side-navigation';
import { UserMenu } from './user-menu';
import { worklistCountsQuery } from './worklist-counts';
import './shell.css';

/** Screens that stand where nobody is signed in. */
const openPaths: ReadonlySet<string> = new Set(['/sign-in', '/setup']);

/** How long counts wait after a change: a burst of changes is asked for once. */
const countsMilliseconds = 2_000;

const useLivingCounts = (): void => {
  const client = useQueryClient();
  const timer = useRef<number>(undefined);
  useLiveMessages(() => {
    timer.current ??= window.setTimeout(() => {
      timer.current = undefined;
      void client.invalidateQueries({ queryKey: worklistCountsQuery.queryKey });
    }, countsMilliseconds);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
};

const Frame = ({ children }: Readonly<{ children: ReactNode }>) => {
  const say = useText(shellMessages);
  const ledger = useQuery(sessionQuery).data?.ledger;
  useEffect(startLive, []);
  useLivingCounts();
  return (
    <>
      <a href="#content" className="skip-link">
        {say('skip')}
      </a>
      <header className="top-bar not-printed">
        <span className="brand">{say('brand')}</span>
        {ledger?.name === undefined || ledger.name === null ? null : <bdi className="unbroken">{ledger.name}</bdi>}
        {ledger?.sample === true ? (
          <strong className="sample-mark" title={say('sampleMeaning')}>
            {say('sample')}
          </strong>
        ) : null}
        <SearchBox />
        <LanguageSwitch name={say('language')} />
        <DensitySwitch />
        <ThemeSwitch />
        <UserMenu />
        <DataLine />
      </header>
      <Banners />
      <div className="frame">
        <SideNavigation />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
      <GoShortcuts />
    </>
  );
};

const Bare = ({ children }: Readonly<{ children: ReactNode }>) => {
  const say = useText(shellMessages);
  return (
    <>
      <header className="top-bar">
        <span className="brand">{say('brand')}</span>
        <LanguageSwitch name={say('language')} />
        <ThemeSwitch />
      </header>
      <main id="content" tabIndex={-1} className="bare">
        {children}
      </main>
    </>
  );
};

const Gate = ({ children }: Readonly<{ children: ReactNode }>) => {
  const { data, error, refetch } = useQuery(sessionQuery);
  if (data !== undefined)
    return (
      <ZoneContext value={data.ledger.zone}>
        <Frame>{children}</Frame>
      </ZoneContext>
    );
  if (error === null) return <Loading />;
  const failure = failureOf(error);
  if (isNotSetUp(failure)) return <Navigate to="/setup" replace />;
  return (
    <Bare>
      {failure.kind === 'problem' && failure.status === 401 ? (
        <SignIn />
      ) : (
        <FailureNote failure={failure} onRetry={() => void refetch()} />
      )}
    </Bare>
  );
};

/** What stands around every screen: who one is, where one is, how far the data go. */
export const Shell = () => {
  // Of the screen that is shown: the address itself is the next screen's for a moment before.
  const pathname = useRouterState({ select: ({ matches, location }) => matches.at(-1)?.pathname ?? location.pathname });
  useEffect(startClock, []);
  const screen = (
    <ScreenBoundary key={pathname}>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </ScreenBoundary>
  );
  return (
    <>
      {openPaths.has(pathname) ? <Bare>{screen}</Bare> : <Gate>{screen}</Gate>}
      <LiveRegion />
    </>
  );
};
