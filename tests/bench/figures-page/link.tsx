/** Stands for the framework's link, which needs the framework's router. */
import type { AnchorHTMLAttributes } from 'react';

export default function Link({
  prefetch: _,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & { prefetch?: boolean }) {
  return <a {...rest} />;
}
