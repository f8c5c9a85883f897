/** The house's one direction (see the README): who may import whom, circles, the disk, names. */
import { readFileSync } from 'node:fs';
import { cruise, type ICruiseResult, type IModule } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { beforeAll, describe, expect, it } from 'vitest';

/** Layers of lib/ that a layer may import besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  arithmetic: [],
  detach: [],
  quantity: ['text'],
  table: ['text', 'arithmetic'],
  record: ['text', 'arithmetic', 'table', 'quantity'],
  words: ['text', 'arithmetic', 'quantity', 'record'],
  store: ['text', 'table', 'record'],
  check: ['text', 'arithmetic', 'table', 'quantity', 'record'],
  mutation: ['text', 'arithmetic', 'table', 'quantity', 'record', 'check'],
  workbench: ['text', 'arithmetic', 'table', 'quantity', 'record', 'check'],
  chart: ['text', 'arithmetic', 'table', 'quantity', 'record', 'words', 'check'],
  view: [
    'text',
    'arithmetic',
    'table',
    'quantity',
    'record',
    'words',
    'check',
    'chart',
    'mutation',
  ],
  publish: ['text', 'arithmetic', 'table', 'quantity', 'record', 'words', 'check', 'chart'],
  serve: ['detach'],
};
/** Folders of the reader, each of which may import the ones before it (and the words of the lexicon). */
const READER = [
  'token',
  'reading',
  'unit',
  'number',
  'name',
  'date',
  'amount',
  'rank',
  'noun',
  'share',
  'hedge',
  'change',
  'ellipsis',
  'period',
];
/** These compose: they may import every layer, and no layer imports them. */
const COMPOSERS = ['cli'];
/** Where the disk may be touched. */
const ON_DISK = /^lib\/(?:store|cli|serve)\//;
const JUNK = /(?:^|\/)(?:index|utils?|helpers?|common|misc)(?:\.[a-z.]+)?(?:\/|$)/;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

let modules: readonly IModule[] = [];
let imports: readonly Import[] = [];

const layerOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const readerFolderOf = (path: string) => /^lib\/quantity\/([^/]+)\//.exec(path)?.[1] ?? null;
const show = ({ from, to }: Import) => `${from} → ${to}`;

beforeAll(async () => {
  const { output } = await cruise(
    ['lib', 'app', 'components'],
    {
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(?:\\.next|out)/' },
      tsPreCompilationDeps: true,
      tsConfig: { fileName: 'tsconfig.json' },
    },
    undefined,
    { tsConfig: extractTSConfig('tsconfig.json') },
  );
  modules = (output as ICruiseResult).modules.filter(({ source }) =>
    /^(?:lib|app|components)\//.test(source),
  );
  imports = modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved, dependencyTypes }) => ({
      from: source,
      to: resolved,
      typeOnly: dependencyTypes.includes('type-only'),
    })),
  );
}, 60_000);

it('sees the whole house', () => {
  expect(modules.length).toBeGreaterThan(100);
  expect(imports.length).toBeGreaterThan(300);
});

it('knows every layer', () => {
  const layers = new Set(modules.flatMap(({ source }) => layerOf(source) ?? []));
  expect(
    [...layers].filter((layer) => !(layer in MAY_IMPORT) && !COMPOSERS.includes(layer)),
  ).toEqual([]);
});

describe('imports', () => {
  it('of lib go one way', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [layer, other] = [layerOf(from), layerOf(to)];
      if (layer === null || other === null || layer === other || COMPOSERS.includes(layer))
        return false;
      return !MAY_IMPORT[layer]?.includes(other);
    });
    expect(wrong.map(show)).toEqual([]);
  });
  it('never lead from lib to pages or components, nor from components to pages', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (from.startsWith('lib/') && /^(?:app|components)\//.test(to)) ||
        (from.startsWith('components/') && to.startsWith('app/')),
    );
    expect(wrong.map(show)).toEqual([]);
  });
  it('of components bring view objects, chart configuration, words and the workbench; of deeper layers types only', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const layer = layerOf(to);
      if (!from.startsWith('components/') || layer === null) return false;
      return !['view', 'chart', 'words', 'workbench'].includes(layer) && !typeOnly;
    });
    expect(wrong.map(show)).toEqual([]);
  });
  it('form no circle', () => {
    const circles = modules.flatMap(({ source, dependencies }) =>
      dependencies.flatMap(({ circular, resolved }) =>
        circular ? [`${source} → ${resolved}`] : [],
      ),
    );
    expect(circles).toEqual([]);
  });
  it('of folders form no circle either', () => {
    const reach = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      const [folder, other] = [folderOf(from), folderOf(to)];
      // A folder within a folder serves it: what stands above may name both.
      if (folder === other || `${folder}/`.startsWith(`${other}/`)) continue;
      if (`${other}/`.startsWith(`${folder}/`)) continue;
      reach.set(folder, (reach.get(folder) ?? new Set()).add(other));
    }
    const circles = [...reach].flatMap(([folder, others]) => {
      const met = new Set<string>();
      const open = [...others];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (met.has(next)) continue;
        met.add(next);
        open.push(...(reach.get(next) ?? []));
      }
      return met.has(folder) ? [folder] : [];
    });
    expect(circles).toEqual([]);
  });
  it('of the reader go from a folder to those before it', () => {
    const folders = new Set(modules.flatMap(({ source }) => readerFolderOf(source) ?? []));
    expect([...folders].toSorted()).toEqual([...READER, 'lexicon'].toSorted());
    const wrong = imports.filter(({ from, to }) => {
      const [folder, other] = [readerFolderOf(from), readerFolderOf(to)];
      if (folder === null || other === null || folder === other) return false;
      if (other === 'lexicon') return false;
      return folder === 'lexicon' || READER.indexOf(folder) < READER.indexOf(other);
    });
    expect(wrong.map(show)).toEqual([]);
  });
  it('can all be resolved', () => {
    const lost = modules.flatMap(({ source, dependencies }) =>
      dependencies.flatMap(({ couldNotResolve, module }) =>
        couldNotResolve ? [`${source} → ${module}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });
});

it('only store, cli and serve touch the disk', () => {
  const wrong = imports.filter(
    ({ from, to }) => /^(?:node:)?fs(?:\/promises)?$/.test(to) && !ON_DISK.test(from),
  );
  expect(wrong.map(show)).toEqual([]);
});

it('only the check makes a checked record', () => {
  const casts = modules
    .map(({ source }) => source)
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) =>
      /\bas\s+(?:unknown\s+as\s+)?CheckedDataset\b/.test(readFileSync(path, 'utf8')),
    );
  expect(casts).toEqual(['lib/check/check-record.ts']);
});

it('no barrels and no junk drawers', () => {
  expect(modules.map(({ source }) => source).filter((path) => JUNK.test(path))).toEqual([]);
});
