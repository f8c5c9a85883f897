'use client';

import { Component, type ReactNode } from 'react';
import { saveFile } from '../check-desk/save-file.client';
import styles from './add-desk.module.css';
import { forgetWork, keptText } from './keep-work.client';

/** When drawing fails, the page stays, and the kept work can be taken along. */
export class BenchGuard extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    if (!this.state.failed) return this.props.children;
    const kept = keptText();
    const clear = () => {
      forgetWork();
      location.reload();
    };
    return (
      <div role="alert">
        <p>
          The workbench could not show this and stopped.{' '}
          {kept === null
            ? 'This browser has kept nothing of the work.'
            : 'The work is kept in this browser, up to the number that was kept last.'}
        </p>
        <p className={styles.actions}>
          <button type="button" onClick={() => location.reload()}>
            Load the page again
          </button>
          {kept === null ? null : (
            <>
              <button
                type="button"
                onClick={() =>
                  saveFile(new Blob([kept], { type: 'application/json' }), 'kept-work.json')
                }
              >
                Save the work as a file
              </button>
              <button type="button" onClick={clear}>
                Clear it and start over
              </button>
            </>
          )}
        </p>
      </div>
    );
  }
}
