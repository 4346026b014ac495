import { Link } from '@tanstack/react-router';
import { useText } from '../language/language';
import { doingMessages } from './doing.messages';

const ofVersion = /^(?<pack>.+)@(?<version>\d+)$/;

/** To the text of the policy, at the clause that decided, in a window of its own: the form stays. @param policy `pack@version` */
export const PolicyLink = ({ policy, clause }: Readonly<{ policy: string; clause: string | undefined }>) => {
  const say = useText(doingMessages);
  const { pack, version } = ofVersion.exec(policy)?.groups ?? {};
  if (pack === undefined || version === undefined) return null;
  return (
    <Link
      to="/policies/$pack/$version"
      params={{ pack, version }}
      {...(clause === undefined ? {} : { hash: clause })}
      target="_blank"
    >
      {say('policyText')}
    </Link>
  );
};
