import { useSearch } from '@tanstack/react-router';
import { SignIn } from '../../session/sign-in';

export const Screen = () => {
  const { refused } = useSearch({ from: '/sign-in' });
  return <SignIn goesOnTo="/" refused={refused} />;
};
