import type { FigureSummary } from '@/lib/view/summarise-figure';
import type { FormulaPart } from '@/lib/view/view-formula';
import styles from './formula-line.module.css';
import { FigureLink } from './record-link';
import { ValueText } from './value-text';

interface FormulaLineProps {
  readonly result: FigureSummary;
  /** Whether the result leads to its own page. */
  readonly linked?: boolean;
  readonly parts: readonly FormulaPart[];
}

const Term = ({ figure, linked }: { figure: FigureSummary; linked: boolean }) => (
  <span className={styles.input}>
    {linked ? (
      <FigureLink id={figure.id}>
        <ValueText value={figure.value} />
      </FigureLink>
    ) : (
      <ValueText value={figure.value} />
    )}
    <small>{figure.label}</small>
  </span>
);

/** The arithmetic with each input in words, so that no hedge is lost on the way to the result. */
export const FormulaLine = ({ result, linked = false, parts }: FormulaLineProps) => (
  <p className={styles.formula}>
    <Term figure={result} linked={linked} />
    <span className={styles.sign}>=</span>
    {parts.map((part, place) =>
      part.kind === 'sign' ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula have a fixed order.
        <span key={place} className={styles.sign}>
          {part.text}
        </span>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same figure may stand in a formula twice.
        <Term key={place} figure={part.figure} linked />
      ),
    )}
  </p>
);
