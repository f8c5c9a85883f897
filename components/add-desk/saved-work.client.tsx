'use client';

import styles from './add-desk.module.css';
import type { Offer } from './use-add-stage.client';

interface SavedWorkProps {
  readonly offers: readonly Offer[];
  readonly onGoOn: (offer: Offer) => void;
}

/** The ways back to work that was begun. */
export const SavedWork = ({ offers, onGoOn }: SavedWorkProps) =>
  offers.length === 0 ? null : (
    <p className={styles.offers}>
      {offers.map((offer) => (
        <button key={offer.file ?? ''} type="button" onClick={() => onGoOn(offer)}>
          Go on with {offer.work.bench.article.id}
          {offer.file === null ? null : ` from ${offer.file}`}
        </button>
      ))}
      {offers.some(({ file }) => file === null) ? (
        <span>Whatever else is begun takes the place of what this browser keeps.</span>
      ) : null}
    </p>
  );

/** A file of saved work is chosen. */
export const WorkFileField = ({ onFile }: { readonly onFile: (file: File) => void }) => (
  <div className={styles.actions}>
    <label>
      Go on with work that was saved as a file:{' '}
      <input
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          onFile(file);
          // The same file, mended, may be chosen once more.
          target.value = '';
        }}
      />
    </label>
  </div>
);
