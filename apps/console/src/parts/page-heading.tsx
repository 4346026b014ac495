import { useEffect, useRef, type ReactNode } from 'react';

/** Whether the page has shown a heading before: the first one of a page load leaves the focus where the browser puts it. */
let isFirst = true;

type PageHeadingProps = Readonly<{
  /** Of the window: number, view and point, nothing personal. */
  title: string;
  /** What is another screen for its reader: the focus goes to the heading when it changes. */
  place: string;
  children: ReactNode;
}>;

/** The heading of a screen, in the page and in the window's title. Focus goes to it whenever the screen changes, so that readers hear where they are. */
export const PageHeading = ({ title, place, children }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Redress`;
  }, [title]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, [place]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
