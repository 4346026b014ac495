import { useText } from '../language/language';
import { PageHeading } from '../parts/page-heading';
import { signInMessages } from './sign-in.messages';

/** Where nobody is signed in: how to get in. */
export const SignIn = () => {
  const say = useText(signInMessages);
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="sign-in">
        {say('title')}
      </PageHeading>
      <p>{say('how')}</p>
      <p>
        {say('another')} <code className="unbroken">npx redress sign-in --role handler</code>
      </p>
    </div>
  );
};
