import type { ReactNode } from 'react';
import styles from './without-script.module.css';

/** Shown only where scripts do not run or did not arrive, in place of what needs them. */
export const WithoutScript = ({ children }: { children: ReactNode }) => (
  <p className={styles.instead}>{children}</p>
);
