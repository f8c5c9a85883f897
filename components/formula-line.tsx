import type { FigureSummary } from '@/lib/view/summarise-figure';
import { type FormulaPart, termsOf } from '@/lib/view/view-formula';
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
  <div className={styles.formula}>
    <Term figure={result} linked={linked} />
    {termsOf([{ kind: 'sign', text: '=' }, ...parts]).map(({ signs, figure }) => (
      <span key={`${signs} ${figure?.id}`} className={styles.term}>
        <span className={styles.sign}>{signs}</span>
        {figure === null ? null : <Term figure={figure} linked />}
      </span>
    ))}
  </div>
);
