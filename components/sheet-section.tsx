import type { ReactNode } from 'react';
import styles from './sheet-section.module.css';

interface SheetSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of a sheet: its title in the margin, its matter beside it, a hairline above. */
export const SheetSection = ({ id, title, children }: SheetSectionProps) => (
  <section className={styles.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div className={styles.matter}>{children}</div>
  </section>
);
