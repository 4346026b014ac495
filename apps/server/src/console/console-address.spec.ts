import { pageOf, type PageKind } from './console-address';

const page = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('which page an address gets', () => {
  it.each<[url: string, accept: string | undefined, kind: PageKind]>([
    ['/', page, 'console'],
    ['/?lang=zh', page, 'console'],
    ['/sign-in', page, 'console'],
    ['/queues/my', page, 'console'],
    ['/cases/20260301-7KQ2M9XBDT?at=2026-03-06T02:15:00.000Z', page, 'console'],
    ['/admin/read-models', page, 'console'],
    ['/public/track', page, 'public'],
    ['/public', page, 'public'],
    ['/publicity', page, 'unknown'],
    ['/nothing', page, 'unknown'],
    ['/cases', undefined, 'none'],
    ['/cases', 'application/json', 'none'],
    ['/favicon.ico', 'image/avif,image/webp,*/*', 'none'],
    ['/v1/complaints', page, 'none'],
    ['/health/live', page, 'none'],
    ['/metrics', page, 'none'],
    ['/docs/anything', page, 'none'],
    ['/openapi.json', page, 'none'],
    ['/assets/none.js', page, 'none'],
  ])('%s asked as %s: %s', (url, accept, kind) => {
    expect(pageOf(url, accept)).toBe(kind);
  });
});
