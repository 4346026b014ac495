import { lazy, type LazyExoticComponent, type ReactNode } from 'react';

/** A file of a screen: its folder's name is the screen's, and it gives one component by the name Screen. */
type ScreenFile = Readonly<{ Screen: () => ReactNode }>;

const files = import.meta.glob<ScreenFile>('../screens/*/*.screen.tsx');

const loaders = new Map(
  Object.entries(files).map(([file, load]) => [/([^/]+)\.screen\.tsx$/.exec(file)?.[1] ?? file, load]),
);

/** Screens that an address can have; one is there when its file is, and an address without one says so. */
export const isBuilt = (name: string): boolean => loaders.has(name);

/** @returns `undefined` where that screen is not built */
export const lazyScreen = (name: string): LazyExoticComponent<ScreenFile['Screen']> | undefined => {
  const load = loaders.get(name);
  return load && lazy(async () => ({ default: (await load()).Screen }));
};
