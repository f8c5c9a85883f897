'use client';

import { useMemo } from 'react';
import type { Unit } from '@/lib/record/unit';
import { printRows } from '@/lib/workbench/print-rows';
import type { Work } from '@/lib/workbench/save-work';
import { type ExportFault, exportWorkbench, findExportFaults } from '@/lib/workbench/write-bundle';
import { saveFile } from '../check-desk/save-file.client';
import { CopyButton } from '../copy-button.client';
import styles from './add-desk.module.css';
import type { CheckWorkAnswer } from './check-messages';
import { ClearButton } from './clear-button.client';
import { saveWork } from './save-work.client';
import { UnitFields } from './unit-fields.client';
import { useWorkCheck } from './use-work-check.client';

interface ExportSectionProps {
  readonly work: Work;
  readonly known: readonly Unit[];
  readonly onUnit: (unit: Unit) => void;
  /** Leads to the number that a row is made of. */
  readonly onShow: (id: string) => void;
  readonly onClear: () => void;
}

const FAULTS_SHOWN = 10;

interface FaultListProps {
  readonly faults: readonly ExportFault[];
  /** Ids that lead to a number. */
  readonly numbers: ReadonlySet<string>;
  readonly onShow: (id: string) => void;
}

const FaultList = ({ faults, numbers, onShow }: FaultListProps) => (
  <>
    <p>Before the export, this is needed:</p>
    <ul className={styles.rows}>
      {faults.slice(0, FAULTS_SHOWN).map(({ id, missing }) => (
        <li key={`${id} ${missing}`}>
          {numbers.has(id) ? (
            <button type="button" onClick={() => onShow(id)}>
              {id}
            </button>
          ) : (
            <code>{id}</code>
          )}
          : {missing}
        </li>
      ))}
    </ul>
    {faults.length > FAULTS_SHOWN ? <p>and {faults.length - FAULTS_SHOWN} more.</p> : null}
  </>
);

interface ChecksProps {
  readonly answer: CheckWorkAnswer | null;
  readonly onShow: (id: string) => void;
}

/** What an import would say, before there is anything to import. */
function Checks({ answer, onShow }: ChecksProps) {
  if (answer === null) return <p role="status">Checking the rows against the text.</p>;
  if (answer.say === 'failed')
    return <p role="status">The rows were not checked: {answer.words}.</p>;
  const { findings } = answer;
  if (findings.length === 0) return <p role="status">Every check of the record holds.</p>;
  return (
    <>
      <p role="status">
        {findings.length === 1 ? 'One finding' : `${findings.length} findings`}: an import would
        refuse the rows.
      </p>
      <ul className={styles.rows}>
        {findings.slice(0, FAULTS_SHOWN).map(({ code, subject, column, expected, found, cure }) => (
          <li key={`${code} ${subject} ${column} ${found}`}>
            {subject === null ? null : (
              <>
                <button type="button" onClick={() => onShow(subject)}>
                  {subject}
                </button>
                ,{' '}
              </>
            )}
            {column?.replaceAll('_', ' ')}: expected {expected}; found {found}. {cure}
          </li>
        ))}
      </ul>
    </>
  );
}

const Rows = ({ work }: { work: Work }) => (
  <p className={styles.actions}>
    {printRows(work).map(({ file, csv }) => (
      <CopyButton key={file} label={`Copy the rows for ${file}`} text={csv} />
    ))}
  </p>
);

/** What is left to do and what the checks say, then the zip; the work as a file at any time. */
export function ExportSection({ work, known, onUnit, onShow, onClear }: ExportSectionProps) {
  const { bench, units } = work;
  const faults = useMemo(() => findExportFaults(bench), [bench]);
  const isReady = faults.length === 0;
  const answer = useWorkCheck(work, known, isReady);
  const saveZip = () => {
    const bytes = exportWorkbench(bench, units) as Uint8Array<ArrayBuffer>;
    saveFile(new Blob([bytes], { type: 'application/zip' }), `${bench.article.id}.zip`);
  };
  return (
    <section className={styles.end} aria-labelledby="export-title">
      <h2 id="export-title">Export</h2>
      {units.map((unit) => (
        <UnitFields key={unit.code} unit={unit} onUnit={onUnit} />
      ))}
      {isReady ? (
        <>
          <Checks answer={answer} onShow={onShow} />
          <p>
            <button type="button" className={styles.main} data-export onClick={saveZip}>
              Export the zip
            </button>{' '}
            for <code>npm run figures -- import {bench.article.id}.zip</code>
          </p>
          <Rows work={work} />
        </>
      ) : (
        <div data-export tabIndex={-1} className={styles.faults}>
          <FaultList
            faults={faults}
            numbers={new Set(bench.drafts.map(({ id }) => id))}
            onShow={onShow}
          />
        </div>
      )}
      <p className={styles.actions}>
        <button type="button" onClick={() => saveWork(work)}>
          Save the work as a file
        </button>
        <ClearButton onClear={onClear} />
      </p>
    </section>
  );
}
