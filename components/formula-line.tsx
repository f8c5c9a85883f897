import type { FormulaPart } from '@/lib/view/view-formula';
import styles from './formula-line.module.css';
import { FigureLink } from './record-link';
import { ValueText } from './value-text';

/** The arithmetic with each input in words, so that no hedge is lost on the way to the result. */
export const FormulaLine = ({ parts }: { parts: readonly FormulaPart[] }) => (
  <p className={styles.formula}>
    {parts.map((part, place) =>
      part.kind === 'sign' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula have a fixed order.
        <span key={place} className={styles.sign}>
          {part.text}
        </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand in a formula twice.
        <span key={place} className={styles.input}>
          <FigureLink id={part.figure.id}>
            <ValueText value={part.figure.value} />
          </FigureLink>
          <small>{part.figure.label}</small>
        </span>
      ),
    )}
  </p>
);
