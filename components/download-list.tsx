import styles from './download-list.module.css';

export interface Download {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  /** Format, rows, size: what one wants to know before the download. */
  readonly detail: string | null;
  /** What one wants to compare after it. */
  readonly sha256?: string;
  /** Where its columns are explained. */
  readonly columns?: string;
}

interface DownloadsProps {
  readonly downloads: readonly Download[];
  /** Names of those that most readers want; the others are folded away, none is left out. */
  readonly main: RegExp;
}

export function Downloads({ downloads, main }: DownloadsProps) {
  const others = downloads.filter(({ name }) => !main.test(name));
  return (
    <>
      <DownloadList downloads={downloads.filter(({ name }) => main.test(name))} />
      {others.length === 0 ? null : (
        <details className={styles.others}>
          <summary>{others.length} more files: other formats, descriptions, citations</summary>
          <DownloadList downloads={others} />
        </details>
      )}
    </>
  );
}

export const DownloadList = ({ downloads }: { downloads: readonly Download[] }) => (
  <ul className={styles.list}>
    {downloads.map((file) => (
      <li key={file.href}>
        <a href={file.href} download={file.name}>
          <code>{file.name}</code>
        </a>
        <span>
          {file.what}
          {file.detail === null ? null : (
            <span className={styles.detail}>
              {file.detail}
              {file.columns === undefined ? null : (
                <>
                  {'\u00a0· '}
                  <a href={file.columns}>columns</a>
                </>
              )}
            </span>
          )}
          {file.sha256 === undefined ? null : (
            <span className={styles.detail}>
              SHA-256 <code>{file.sha256}</code>
            </span>
          )}
        </span>
      </li>
    ))}
  </ul>
);
