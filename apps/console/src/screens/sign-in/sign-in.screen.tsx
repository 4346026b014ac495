import { SignIn } from '../../session/sign-in';

export const Screen = () => <SignIn goesOnTo="/" />;
