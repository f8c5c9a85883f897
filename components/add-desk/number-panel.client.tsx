'use client';

import { useRef } from 'react';
import type { QuantityMention } from '@/lib/quantity/mention';
import type { SetAside } from '@/lib/record/set-aside';
import type { Unit } from '@/lib/record/unit';
import { factsOf } from '@/lib/view/view-add';
import { openSetAside } from '@/lib/workbench/edit-set-aside';
import type { Mode } from '@/lib/workbench/find-next';
import { proposeNext } from '@/lib/workbench/propose-next';
import type { FigureFields } from '@/lib/workbench/propose-rows';
import styles from './add-desk.module.css';
import { FigureForm } from './figure-form.client';
import { FixForm } from './fix-form.client';
import { ReadingList } from './reading-list';
import { SetAsideForm } from './set-aside-form.client';
import type { BenchState } from './use-bench.client';

interface NumberPanelProps {
  readonly state: BenchState;
  readonly mentions: readonly QuantityMention[];
  readonly known: readonly Unit[];
  readonly onMode: (mode: Mode) => void;
}

const MODES: readonly (readonly [mode: Mode, words: string])[] = [
  ['figure', 'Figure'],
  ['set-aside', 'Set aside'],
  ['fix', 'Other words'],
];

function NumberHead({ state, mentions, onMode }: Omit<NumberPanelProps, 'known'>) {
  const { current, mode, disposal } = state;
  if (current === null) return <p>No number was read. Select words in the text to mark one.</p>;
  const mention = mentions.find(({ end, start }) => end === current.end && start <= current.start);
  return (
    <>
      <h2 className={styles.words}>“{current.exact}”</h2>
      <p className={styles.reason}>
        Proposed: {current.proposal === 'figure' ? 'a figure' : 'set aside'}. {current.reason}
      </p>
      <ReadingList facts={factsOf(current, mention ?? null)} />
      <div className={styles.actions}>
        {MODES.map(([each, words]) => (
          <button
            key={each}
            type="button"
            aria-pressed={mode === each}
            className={mode === each ? styles.chosen : undefined}
            onClick={() => onMode(each)}
          >
            {words}
          </button>
        ))}
        {disposal ? (
          <button type="button" onClick={state.reopen}>
            Open again
          </button>
        ) : null}
      </div>
    </>
  );
}

/** What was read of the number at hand, and the form that disposes of it. */
export function NumberPanel({ state, mentions, known, onMode }: NumberPanelProps) {
  const { bench, units, current, mode, disposal, selected, next, fault, dispose } = state;
  // Half typed, a form is left for a look at another number.
  const typed = useRef(new Map<string, FigureFields>());
  const typedReasons = useRef(new Map<string, SetAside>());
  // Other words may get the id of those that they replace.
  const place = current ? `${current.id} ${current.start} ${current.end}` : '';
  return (
    <div className={styles.panel}>
      <NumberHead state={state} mentions={mentions} onMode={onMode} />
      {current && mode === 'figure' ? (
        <FigureForm
          key={place}
          bench={bench}
          fields={disposal?.kind === 'figure' ? disposal.fields : proposeNext(bench, current)}
          typed={typed.current.get(place) ?? null}
          units={[...known, ...units]}
          onType={(fields) => typed.current.set(place, fields)}
          onKeep={(fields) => {
            typed.current.delete(place);
            dispose({ do: 'keep', draft: current.id, fields });
          }}
        />
      ) : null}
      {current && mode === 'set-aside' ? (
        <SetAsideForm
          key={place}
          row={disposal?.kind === 'set-aside' ? disposal.row : openSetAside(current)}
          typed={typedReasons.current.get(place) ?? null}
          onType={(row) => typedReasons.current.set(place, row)}
          onKeep={(row) => {
            typedReasons.current.delete(place);
            dispose({ do: 'set-aside', draft: current.id, row });
          }}
        />
      ) : null}
      {current === null || mode === 'fix' ? (
        <FixForm
          key={`${current?.id} ${selected?.words ?? ''}`}
          draft={current}
          selected={selected?.words ?? ''}
          next={current === null ? null : next}
          fault={fault}
          onWords={state.fixWords}
          onSpans={state.fix}
        />
      ) : null}
    </div>
  );
}
