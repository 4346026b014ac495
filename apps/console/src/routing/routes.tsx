import { createRootRoute, createRoute, createRouter, type RouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../shell/not-found-page';
import { Shell } from '../shell/shell';
import { readSearch, searchOf, writeSearch } from './address-codec';
import { lazyScreen } from './screens';
import {
  accessSearch,
  auditEventsSearch,
  auditReviewSearch,
  caseSearch,
  casesSearch,
  queueSearch,
  signInSearch,
  trendCasesSearch,
  trendsSearch,
  verificationSearch,
} from './searches';

/** The screen of that name, or the page that says that there is none. */
const screen = (name: string): RouteComponent => lazyScreen(name) ?? NotFoundPage;

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });
const root = (): typeof rootRoute => rootRoute;
const nothing = searchOf({});

const routes = [
  createRoute({ getParentRoute: root, path: '/', validateSearch: nothing, component: screen('landing') }),
  createRoute({ getParentRoute: root, path: '/sign-in', validateSearch: signInSearch, component: screen('sign-in') }),
  createRoute({ getParentRoute: root, path: '/setup', validateSearch: nothing, component: screen('setup') }),
  createRoute({ getParentRoute: root, path: '/queues/$name', validateSearch: queueSearch, component: screen('queue') }),
  createRoute({ getParentRoute: root, path: '/cases', validateSearch: casesSearch, component: screen('cases') }),
  createRoute({ getParentRoute: root, path: '/cases/new', validateSearch: nothing, component: screen('new-case') }),
  createRoute({ getParentRoute: root, path: '/cases/$no', validateSearch: caseSearch, component: screen('case') }),
  createRoute({
    getParentRoute: root,
    path: '/cases/$no/events/$revision',
    validateSearch: nothing,
    component: screen('event'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/cases/$no/reconstruction',
    validateSearch: caseSearch,
    component: screen('reconstruction'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/cases/$no/print',
    validateSearch: caseSearch,
    component: screen('print'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/audit/events',
    validateSearch: auditEventsSearch,
    component: screen('audit-events'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/audit/review',
    validateSearch: auditReviewSearch,
    component: screen('audit-review'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/audit/access',
    validateSearch: accessSearch,
    component: screen('audit-access'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/audit/verification',
    validateSearch: verificationSearch,
    component: screen('audit-verification'),
  }),
  createRoute({ getParentRoute: root, path: '/trends', validateSearch: trendsSearch, component: screen('trends') }),
  createRoute({
    getParentRoute: root,
    path: '/trends/cases',
    validateSearch: trendCasesSearch,
    component: screen('trend-cases'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/privacy/erasures',
    validateSearch: nothing,
    component: screen('erasures'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/admin/status',
    validateSearch: nothing,
    component: screen('admin-status'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/admin/read-models',
    validateSearch: nothing,
    component: screen('admin-read-models'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/admin/dead-letters',
    validateSearch: nothing,
    component: screen('admin-dead-letters'),
  }),
  createRoute({ getParentRoute: root, path: '/admin/keys', validateSearch: nothing, component: screen('admin-keys') }),
  createRoute({
    getParentRoute: root,
    path: '/admin/tokens',
    validateSearch: nothing,
    component: screen('admin-tokens'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/admin/imports',
    validateSearch: nothing,
    component: screen('admin-imports'),
  }),
  createRoute({
    getParentRoute: root,
    path: '/policies/$pack/$version',
    validateSearch: nothing,
    component: screen('policy'),
  }),
  createRoute({ getParentRoute: root, path: '/me', validateSearch: nothing, component: screen('me') }),
  createRoute({ getParentRoute: root, path: '/help/keys', validateSearch: nothing, component: screen('keys') }),
] as const;

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  parseSearch: readSearch,
  stringifySearch: writeSearch,
  // What an address does not declare is dropped from it.
  search: { strict: true },
  scrollRestoration: true,
  // What is asked for ahead is fetched by those who know that it will be needed.
  defaultPreload: false,
  trailingSlash: 'never',
});

declare module '@tanstack/react-router' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- the library's own interface is widened
  interface Register {
    router: typeof router;
  }
}
