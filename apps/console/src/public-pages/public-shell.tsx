import { Suspense } from 'react';
import { useText } from '../language/language';
import { LanguageSwitch } from '../parts/language-switch';
import { LiveRegion } from '../parts/live-region';
import { PageHeading } from '../parts/page-heading';
import { FailureNote, Loading } from '../parts/states';
import { StoredText } from '../parts/stored-text';
import { ZoneContext } from '../parts/zone';
import { PublicFormContext, usePublicFormAnswer, type PublicForm } from './public-form';
import { isBuilt, lazyPage, pageAt, publicPages } from './public-pages';
import { publicShellMessages } from './public-shell.messages';
import '../parts/entry.css';
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

/** Telephone and address of the office, on every page: whoever does not come on here calls or comes. */
const OfficeLine = ({ form: { office, telephone, address, zone } }: Readonly<{ form: PublicForm }>) => {
  const say = useText(publicShellMessages);
  return (
    <footer className="public-office">
      <h2>{say('office')}</h2>
      {office === null ? null : (
        <p>
          <StoredText text={office} />
        </p>
      )}
      {telephone === null && address === null ? <p>{say('notTold')}</p> : null}
      {telephone === null ? null : (
        <p>
          {say('telephone')}: <a href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>{telephone}</a>
        </p>
      )}
      {address === null ? null : (
        <p>
          {say('address')}: <StoredText text={address} />
        </p>
      )}
      <p className="quiet">
        {say('times', { zone })} {say('noTracking')}
      </p>
    </footer>
  );
};

const Content = () => {
  const { form, retry } = usePublicFormAnswer();
  const known = form?.kind === 'answered' ? form.data : undefined;
  const failure = form === undefined || form.kind === 'answered' ? undefined : form;
  return (
    <ZoneContext value={known?.zone ?? 'UTC'}>
      <main id="content" className="public-main">
        {Page === undefined ? <NotFound /> : null}
        {failure === undefined ? null : <FailureNote failure={failure} onRetry={retry} />}
        {Page === undefined || known === undefined ? null : (
          <PublicFormContext value={known}>
            <Suspense fallback={<Loading />}>
              <Page />
            </Suspense>
          </PublicFormContext>
        )}
        {form === undefined ? <Loading /> : null}
      </main>
      {known === undefined ? null : <OfficeLine form={known} />}
    </ZoneContext>
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
      <Content />
      <LiveRegion />
    </>
  );
};
