'use client';

import { useState } from 'react';
import styles from '@/components/add-desk/add-desk.module.css';
import { ChoiceField, TextField } from '@/components/add-desk/field';
import { saveFile } from '@/components/check-desk/save-file.client';
import { CopyButton } from '@/components/copy-button.client';
import { ARTICLES } from '@/lib/record/article';
import { FIGURES, type FigureRow } from '@/lib/record/figure';
import { SET_ASIDES } from '@/lib/record/set-aside';
import { UNIT_SCHEMES, type Unit } from '@/lib/record/unit';
import { writeTable } from '@/lib/table/write-table';
import { rowsOf } from '@/lib/workbench/workbench-state';
import { exportWorkbench, findExportFaults } from '@/lib/workbench/write-bundle';
import { printWork, type Work } from './keep-work.client';

interface ExportSectionProps {
  readonly work: Work;
  readonly onUnit: (unit: Unit) => void;
  readonly onClear: () => void;
}

const FAULTS_SHOWN = 10;
const SCHEMES = UNIT_SCHEMES.map((scheme) => [scheme, scheme] as const);

const UnitFields = ({ unit, onUnit }: { unit: Unit; onUnit: (unit: Unit) => void }) => (
  <fieldset className={styles.unit}>
    <legend>
      New unit <code>{unit.code}</code>
    </legend>
    <div className={styles.identity}>
      <ChoiceField
        label="Defined in"
        value={unit.scheme}
        options={SCHEMES}
        onChange={(scheme) => onUnit({ ...unit, scheme: scheme as Unit['scheme'] })}
      />
      {(['dimension', 'singular', 'plural'] as const).map((column) => (
        <TextField
          key={column}
          label={{ dimension: 'What it measures', singular: 'One', plural: 'Several' }[column]}
          value={unit[column]}
          onChange={(value) => onUnit({ ...unit, [column]: value })}
        />
      ))}
    </div>
  </fieldset>
);

function Rows({ work }: { work: Work }) {
  const { figures, setAsides } = rowsOf(work.bench);
  const tables = [
    ['figures.csv', writeTable(FIGURES, figures as FigureRow[])],
    ['set-aside.csv', writeTable(SET_ASIDES, setAsides)],
    ['articles.csv', writeTable(ARTICLES, [work.bench.article])],
  ] as const;
  return (
    <p>
      {tables.map(([name, csv]) => (
        <span key={name}>
          <CopyButton
            label={`Copy the rows for ${name}`}
            text={csv.slice(csv.indexOf('\n') + 1)}
          />{' '}
        </span>
      ))}
    </p>
  );
}

/** What is left to do, then the zip; the work as a file at any time. */
export function ExportSection({ work, onUnit, onClear }: ExportSectionProps) {
  const { bench, units } = work;
  const [sure, setSure] = useState(false);
  const faults = findExportFaults(bench);
  const saveZip = () => {
    const bytes = exportWorkbench(bench, units) as Uint8Array<ArrayBuffer>;
    saveFile(new Blob([bytes], { type: 'application/zip' }), `${bench.article.id}.zip`);
  };
  const saveWork = () =>
    saveFile(
      new Blob([printWork(work)], { type: 'application/json' }),
      `${bench.article.id}-work.json`,
    );
  return (
    <section className={styles.end} aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      {units.map((unit) => (
        <UnitFields key={unit.code} unit={unit} onUnit={onUnit} />
      ))}
      {faults.length > 0 ? (
        <>
          <p>Before the export, this is needed:</p>
          <ul className={styles.list}>
            {faults.slice(0, FAULTS_SHOWN).map(({ id, missing }) => (
              <li key={`${id} ${missing}`}>
                <code>{id}</code>: {missing}
              </li>
            ))}
          </ul>
          {faults.length > FAULTS_SHOWN ? <p>and {faults.length - FAULTS_SHOWN} more.</p> : null}
        </>
      ) : (
        <>
          <p>
            <button type="button" className={styles.main} onClick={saveZip}>
              Export the zip
            </button>{' '}
            for <code>npm run figures -- import {bench.article.id}.zip</code>
          </p>
          <Rows work={work} />
        </>
      )}
      <p className={styles.actions}>
        <button type="button" onClick={saveWork}>
          Save the work as a file
        </button>
        {sure ? (
          <>
            <button type="button" onClick={onClear}>
              Yes, clear all of it
            </button>
            <button type="button" onClick={() => setSure(false)}>
              Keep it
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            Clear and start over
          </button>
        )}
      </p>
    </section>
  );
}
