import type { ReactNode } from 'react';

/** What may be wider than the screen scrolls in a box of its own, which keys can reach. */
export const ScrollBox = ({ name, children }: { name: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must take the focus
  <section className="scroll-x" aria-label={name} tabIndex={0}>
    {children}
  </section>
);
