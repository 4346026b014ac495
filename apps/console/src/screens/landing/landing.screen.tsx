import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Loading } from '../../parts/states';
import { landingOf } from '../../routing/landing-page';
import { rolesInUse, useSession } from '../../session/session';

/** `/` is the first page of the reader's role. */
export const Screen = () => {
  const session = useSession();
  const navigate = useNavigate();
  const landing = landingOf(rolesInUse(session));
  useEffect(() => {
    // The public's pages are files of their own.
    if (landing.startsWith('/public/')) window.location.replace(landing);
    else void navigate({ href: landing, replace: true });
  }, [landing, navigate]);
  return <Loading />;
};
