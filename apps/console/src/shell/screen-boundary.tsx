import { Component, type ReactNode } from 'react';
import { RequestFailedError } from '../contract/failure';
import { BrokenScreen } from './broken-screen';

type BoundaryProps = Readonly<{ children: ReactNode }>;
type BoundaryState = Readonly<{ error: unknown }>;

/** A screen that breaks says so where it stood; what is around it lives on. */
export class ScreenBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: undefined };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <BrokenScreen failure={error instanceof RequestFailedError ? error.failure : undefined} />;
  }
}
