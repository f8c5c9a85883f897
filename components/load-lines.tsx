import type { LoadSnippet } from '@/lib/publish/load-snippets';
import styles from './load-lines.module.css';
import { ScrollBox } from './scroll-box';

/** How to load a file, tool by tool: lines to copy, or steps where a person does them. */
export const LoadLines = ({ snippets }: { snippets: readonly LoadSnippet[] }) =>
  snippets.map(({ tool, language, lines, note }) => (
    <div key={tool} className={styles.tool}>
      <h3>{tool}</h3>
      {language === null ? (
        <ol>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        <ScrollBox name={`Lines for ${tool}`}>
          <pre className={styles.lines}>
            <code>{lines.join('\n')}</code>
          </pre>
        </ScrollBox>
      )}
      <p className={styles.note}>{note}</p>
    </div>
  ));
