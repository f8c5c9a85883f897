/**
 * The list of figures in a page that is never published: the real components, bundled without the
 * framework, over rows that were made; for the benchmark and for tests of lists that are long.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'vite';
import { checkRecord } from '../../../lib/check/check-record';
import { listFigures, ROWS_IN_PAGE, writeRows } from '../../../lib/view/find/list-figures';
import { indexRecord } from '../../../lib/view/index-record';
import { type FigureRowView, viewFacets, viewFigures } from '../../../lib/view/view-figures';
import { makeRecord } from '../synthetic-record';

const FOLDER = import.meta.dirname;
const PROJECT = join(FOLDER, '..', '..', '..');
const FIGURES_PER_ARTICLE = 100;
const ROWS = '/figures/rows.json';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

export async function bundleFigures(): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { 'next/link': join(FOLDER, 'link.tsx'), '@': PROJECT } },
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: join(FOLDER, 'start.tsx'),
        output: { codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const files = output && 'output' in output ? output.output : [];
  const scripts = files.flatMap((file) => ('code' in file ? [file.code] : []));
  if (scripts.length !== 1) throw new Error(`one script expected, ${scripts.length} made`);
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  return { script: scripts[0] ?? '', style: styles.join('\n') };
}

export function makeRows(figures: number): FigureRowView[] {
  const each = Math.min(figures, FIGURES_PER_ARTICLE);
  const files = makeRecord({ articles: Math.ceil(figures / each), figuresPerArticle: each });
  const { dataset } = checkRecord(files);
  if (dataset === null) throw new Error('the made record has findings');
  return viewFigures(indexRecord(dataset)).slice(0, figures);
}

type Files = Readonly<Record<string, readonly [type: string, body: string]>>;

function filesOf({ script, style }: Bundle, rows: readonly FigureRowView[]): Files {
  const globals = readFileSync(join(PROJECT, 'app', 'globals.css'), 'utf8');
  const page = {
    rows: rows.slice(0, ROWS_IN_PAGE),
    facets: viewFacets(rows),
    total: rows.length,
  };
  return {
    '/': [
      'text/html',
      `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Figures</title><style>${globals}${style}</style><main class="page"></main><script type="module" src="/start.js"></script></html>`,
    ],
    '/start.js': ['text/javascript', script],
    '/rows-of-page.json': ['application/json', JSON.stringify(page)],
    [ROWS]: ['application/json', writeRows(listFigures(rows))],
  };
}

export interface ServedFigures {
  readonly address: string;
  /** Until then the rows beyond the page are held back. */
  release(): void;
  stop(): void;
}

export async function serveFigures(
  bundle: Bundle,
  rows: readonly FigureRowView[],
): Promise<ServedFigures> {
  const files = filesOf(bundle, rows);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const [type, body] = files[path] ?? ['text/plain', ''];
    if (path === ROWS) await held;
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, release, stop };
}
