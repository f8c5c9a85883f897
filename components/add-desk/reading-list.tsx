import type { ReadFact } from '@/lib/view/view-add';
import styles from './add-desk.module.css';

/** What the machine read, fact by fact, and the steps that led there. */
export const ReadingList = ({ facts }: { facts: readonly ReadFact[] }) => (
  <dl className={styles.facts}>
    {facts.map(({ aspect, words }, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: facts of a number have a fixed order, steps may repeat.
      <div key={place} className={styles.fact}>
        <dt>{aspect}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);
