'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { connectArticleReader } from './connect-article-reader';

/** Keys and sheets for the text that the server has written. */
export function ArticleReader({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? connectArticleReader(root.current) : undefined), []);
  return (
    <div ref={root} className={className} data-wakes="">
      {children}
    </div>
  );
}
