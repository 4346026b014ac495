import { Suspense } from 'react';
import { useText } from '../language/language';
import { LanguageSwitch } from '../parts/language-switch';
import { LiveRegion } from '../parts/live-region';
import { PageHeading } from '../parts/page-heading';
import { Loading } from '../parts/states';
import { isBuilt, lazyPage, pageAt, publicPages } from './public-pages';
import { publicShellMessages } from './public-shell.messages';
import './public-shell.css';

const page = pageAt(window.location.pathname);
const Page = page && lazyPage(page);

const NotFound = () => {
  const say = useText(publicShellMessages);
  return (
    <>
      <PageHeading title={say('notFoundTitle')} place="not-found">
        {say('notFoundTitle')}
      </PageHeading>
      <p>{say('notFound')}</p>
    </>
  );
};

/** What stands around a page for the public: nobody signs in here, and the few pages are plain links. */
export const PublicShell = () => {
  const say = useText(publicShellMessages);
  const links = publicPages.filter(isBuilt);
  return (
    <>
      <header className="public-bar not-printed">
        <span className="public-brand">{say('brand')}</span>
        <LanguageSwitch name={say('language')} />
        {links.length === 0 ? null : (
          <nav aria-label={say('pages')}>
            {links.map((name) => (
              <a key={name} href={`/public/${name}`} aria-current={name === page ? 'page' : undefined}>
                {say(name)}
              </a>
            ))}
          </nav>
        )}
      </header>
      <main id="content" className="public-main">
        {Page === undefined ? (
          <NotFound />
        ) : (
          <Suspense fallback={<Loading />}>
            <Page />
          </Suspense>
        )}
      </main>
      <LiveRegion />
    </>
  );
};
