import type { Download } from '@/lib/view/view-downloads';
import styles from './download-list.module.css';

export const DownloadList = ({ downloads }: { downloads: readonly Download[] }) => (
  <ul className={styles.list}>
    {downloads.map((file) => (
      <li key={file.name}>
        {file.href === null ? (
          <code>{file.name}</code>
        ) : (
          <a href={file.href} download={file.name}>
            <code>{file.name}</code>
          </a>
        )}
        <span>
          {file.what}
          {file.sha256 === null ? null : <span className={styles.hash}>SHA-256 {file.sha256}</span>}
        </span>
      </li>
    ))}
  </ul>
);
