import styles from './add-desk.module.css';
import { SHORTCUTS } from './bench-keys';

/** Every shortcut, always in sight. */
export const KeyList = () => (
  <dl className={styles.keys} aria-label="Keys">
    {SHORTCUTS.map(({ key, words }) => (
      <div key={key}>
        <dt>
          <kbd>{key === 'S' ? '⇧ s' : key}</kbd>
        </dt>
        <dd>{words}</dd>
      </div>
    ))}
    <div>
      <dt>
        <kbd>Esc</kbd>
      </dt>
      <dd>leave a field</dd>
    </div>
  </dl>
);
