import type { Unit } from '@/lib/record/unit';
import { UNIT_SCHEME_OPTIONS } from '@/lib/view/view-add';
import styles from './add-desk.module.css';
import { ChoiceField, TextField } from './field';

const LABELS = { dimension: 'What it measures', singular: 'One', plural: 'Several' } as const;

/** A unit that the record does not know yet. */
export const UnitFields = ({ unit, onUnit }: { unit: Unit; onUnit: (unit: Unit) => void }) => (
  <fieldset className={styles.unit}>
    <legend>
      New unit <code>{unit.code}</code>
    </legend>
    <div className={styles.identity}>
      <ChoiceField
        label="Defined in"
        value={unit.scheme}
        options={UNIT_SCHEME_OPTIONS}
        onChange={(scheme) => onUnit({ ...unit, scheme: scheme as Unit['scheme'] })}
      />
      {(['dimension', 'singular', 'plural'] as const).map((column) => (
        <TextField
          key={column}
          label={LABELS[column]}
          value={unit[column]}
          onChange={(value) => onUnit({ ...unit, [column]: value })}
        />
      ))}
    </div>
  </fieldset>
);
