'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { connectFigureBrowser } from './connect-figure-browser';

/** Lets the filters act on the table, both of which the server has written. */
export function FigureBrowser({ children }: { children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? connectFigureBrowser(root.current) : undefined), []);
  return <div ref={root}>{children}</div>;
}
