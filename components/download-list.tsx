import styles from './download-list.module.css';

export interface Download {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  /** Format, rows, hash: what one wants to know before or after the download. */
  readonly detail: string | null;
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
          {file.detail === null ? null : <span className={styles.detail}>{file.detail}</span>}
        </span>
      </li>
    ))}
  </ul>
);
