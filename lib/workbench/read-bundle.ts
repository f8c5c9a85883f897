/** An export of the workbench, from wherever it comes: every byte is distrusted, one finding each. */
import { sha256Hex } from '../check/sha256-hex';
import { ARTICLES } from '../record/article';
import { FIGURES, faultOfFigure } from '../record/figure';
import { NOTES } from '../record/note';
import { SET_ASIDES } from '../record/set-aside';
import { UNITS } from '../record/unit';
import type { Finding } from '../table/finding';
import { readTable } from '../table/read-table';
import type { RowOf, TableSchema } from '../table/table-schema';
import { indexCodePoints } from '../text/code-points';
import { type Bundle, textMember } from './bundle-format';
import { bundleFinding, FINDINGS_MAX, inZip } from './open-zip';
import { unpackBundle } from './unpack-bundle';
import { vetArticle } from './vet-article';

export interface BundleRead {
  /** Null as long as there are findings. */
  readonly bundle: Bundle | null;
  readonly findings: readonly Finding[];
}

function findTextFault(bundle: Bundle): Finding[] {
  const { article, text } = bundle;
  const vetted = vetArticle(text);
  if (vetted.fault) {
    const { code, ...said } = vetted.fault;
    return [
      { ...bundleFinding('', article.path, said.expected, said.found, { cure: said.cure }), code },
    ];
  }
  const facts = {
    sha256: sha256Hex(text),
    bytes: text.length,
    characters: indexCodePoints(vetted.text).length,
  };
  return (['sha256', 'bytes', 'characters'] as const)
    .filter((column) => String(article[column]) !== String(facts[column]))
    .slice(0, 1)
    .map((column) =>
      bundleFinding(
        'other-text',
        ARTICLES.file,
        `${column} ${facts[column]}, as the text has`,
        String(article[column]),
        { row: 2, column, subject: article.id },
      ),
    );
}

function findDuplicates(bundle: Bundle): Finding[] {
  const seen = new Set([bundle.article.id]);
  const rows = [
    ...bundle.figures.map((row, index) => ({ id: row.id, index, file: FIGURES.file })),
    ...bundle.setAsides.map((row, index) => ({ id: row.id, index, file: SET_ASIDES.file })),
    ...bundle.notes.map((row, index) => ({ id: row.id, index, file: NOTES.file })),
  ];
  return rows.flatMap(({ id, index, file }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const said = {
      row: index + 2,
      column: 'id',
      subject: id,
      cure: 'Give one of the two another id.',
    };
    return bundleFinding('duplicate-id', file, 'an id of its own', `“${id}” a second time`, said);
  });
}

/** Rows of other articles, and figures with half a quote. */
function findRowFaults({ article, figures, setAsides }: Bundle): Finding[] {
  const foreign = (file: string, id: string, index: number, found: string) =>
    bundleFinding('other-article', file, article.id, found, {
      row: index + 2,
      column: 'article_id',
      subject: id,
    });
  const faults = figures.flatMap((row, index) => {
    const fault = faultOfFigure(row);
    const at = { row: index + 2, subject: row.id };
    if (fault)
      return bundleFinding('incomplete', FIGURES.file, fault.expected, 'otherwise', {
        ...at,
        column: fault.column,
      });
    const own = row.article_id === null || row.article_id === article.id;
    return own ? [] : foreign(FIGURES.file, row.id, index, row.article_id ?? '');
  });
  const others = setAsides.flatMap((row, index) =>
    row.article_id === article.id ? [] : foreign(SET_ASIDES.file, row.id, index, row.article_id),
  );
  return [...faults, ...others];
}

/** Reads an export. `name` is the zip’s name in findings. */
export function readBundle(bytes: Uint8Array, name: string): BundleRead {
  const refuse = (found: readonly Finding[]): BundleRead => ({
    bundle: null,
    findings: found.slice(0, FINDINGS_MAX).map((finding) => inZip(name, finding)),
  });
  const { manifest, members, findings } = { members: null, ...unpackBundle(name, bytes) };
  if (findings) return refuse(findings);
  const tableFaults: Finding[] = [];
  const rowsOf = <Table extends TableSchema>(table: Table): readonly RowOf<Table>[] => {
    const member = members?.get(table.file);
    if (!member) return [];
    const read = readTable(table, member);
    tableFaults.push(...read.findings);
    return read.rows;
  };
  const articles = rowsOf(ARTICLES);
  const rows = {
    figures: rowsOf(FIGURES),
    setAsides: rowsOf(SET_ASIDES),
    units: rowsOf(UNITS),
    notes: rowsOf(NOTES),
  };
  if (tableFaults.length > 0) return refuse(tableFaults);

  const [article] = articles;
  const isNamed = article?.id === manifest.article && article.path === textMember(article.id);
  if (!article || articles.length !== 1 || !isNamed) {
    const found = `${articles.length} rows${article ? `, of ${article.id} at ${article.path}` : ''}`;
    return refuse([
      bundleFinding('article', ARTICLES.file, `one row, of ${manifest.article}`, found),
    ]);
  }
  const bundle: Bundle = { article, text: members?.get(article.path) ?? new Uint8Array(), ...rows };
  const faults = [...findTextFault(bundle), ...findDuplicates(bundle), ...findRowFaults(bundle)];
  return faults.length > 0 ? refuse(faults) : { bundle, findings: [] };
}
