import styles from './comparison-picker.module.css';

export interface PickableFigure {
  readonly id: string;
  /** "China–US trade, 2012: over $440 billion". */
  readonly name: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly figures: readonly PickableFigure[];
  readonly chosen: PickableFigure | undefined;
}

const Choice = ({ label, figures, chosen }: ChoiceProps) => (
  <label>
    <span>{label}</span>
    <select name="ids" autoComplete="off" defaultValue={chosen?.id}>
      {figures.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

/** Plain controls; what they choose stands in the address, where a script reads it. */
export const ComparisonPicker = ({ figures }: { figures: readonly PickableFigure[] }) => (
  <form className={styles.picker} action="/compare" method="get" data-picker>
    <Choice label="Compare" figures={figures} chosen={figures[0]} />
    <Choice label="with" figures={figures} chosen={figures[1]} />
    <button type="submit">Compare</button>
  </form>
);
