import { lazy, type LazyExoticComponent, type ReactNode } from 'react';

/** A file of a public page: its folder's name is the last part of its address, and it gives one component by the name Page. */
type PageFile = Readonly<{ Page: () => ReactNode }>;

const files = import.meta.glob<PageFile>('./*/*.page.tsx');

const loaders = new Map(
  Object.entries(files).map(([file, load]) => [/([^/]+)\.page\.tsx$/.exec(file)?.[1] ?? file, load]),
);

/** The public's addresses (console, Routes and addresses). */
export const publicPages = ['file', 'track'] as const;
export type PublicPage = (typeof publicPages)[number];

export const isBuilt = (name: PublicPage): boolean => loaders.has(name);

/** `/public/track` is `track`; `undefined` for any other address. */
export const pageAt = (pathname: string): PublicPage | undefined =>
  publicPages.find((name) => pathname.replace(/\/$/, '') === `/public/${name}`);

/** @returns `undefined` where that page is not built */
export const lazyPage = (name: PublicPage): LazyExoticComponent<PageFile['Page']> | undefined => {
  const load = loaders.get(name);
  return load && lazy(async () => ({ default: (await load()).Page }));
};
