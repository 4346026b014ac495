import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import { PageHeading } from '../parts/page-heading';
import { shellMessages } from './shell.messages';

/** One page for what is not there and for what is not the reader's to know of. */
export const NotFoundPage = () => {
  const say = useText(shellMessages);
  return (
    <div className="screen">
      <PageHeading title={say('notFoundTitle')} place="not-found">
        {say('notFoundTitle')}
      </PageHeading>
      <p>{say('notFound')}</p>
      <p>
        <Link to="/">{say('goHome')}</Link>
      </p>
    </div>
  );
};
