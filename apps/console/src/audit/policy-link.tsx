import { Link } from '@tanstack/react-router';

/** The policy version behind something, and the way to its text. @param policy `pack@version` */
export const PolicyLink = ({ policy }: Readonly<{ policy: string }>) => {
  const [pack, version] = policy.split('@');
  if (pack === undefined || version === undefined) return <span className="unbroken">{policy}</span>;
  return (
    <Link to="/policies/$pack/$version" params={{ pack, version }} className="unbroken">
      {policy}
    </Link>
  );
};
