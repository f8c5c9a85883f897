import type { ReadFact } from '@/lib/view/view-add';
import styles from './add-desk.module.css';

/** Facts that follow one another under one name. */
function groupFacts(facts: readonly ReadFact[]): { aspect: string; words: string[] }[] {
  const groups: { aspect: string; words: string[] }[] = [];
  for (const { aspect, words } of facts) {
    const last = groups.at(-1);
    if (last?.aspect === aspect) last.words.push(words);
    else groups.push({ aspect, words: [words] });
  }
  return groups;
}

/** What the machine read, fact by fact, and the steps that led there. */
export const ReadingList = ({ facts }: { facts: readonly ReadFact[] }) => (
  <dl className={styles.facts}>
    {groupFacts(facts).map(({ aspect, words }) => (
      <div key={aspect} className={styles.fact}>
        <dt>{words.length > 1 ? `${aspect}s` : aspect}</dt>
        {words.map((each, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps have a fixed order and may repeat.
          <dd key={place}>{each}</dd>
        ))}
      </div>
    ))}
  </dl>
);
