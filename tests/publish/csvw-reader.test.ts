/**
 * CSV and CSVW metadata as an outside reader of CSV on the Web turns them into statements. (No
 * maintained validator of that standard runs on Node; the metadata's terms are checked as JSON-LD.)
 */
import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dataTables } from '@/lib/publish/data-tables';
import { columnsOf } from '@/lib/table/table-schema';
import { offline } from './json-ld-documents';
import { made, madeJson } from './made';
import { SOMEWHERE, theRecord } from './record';

interface Term {
  readonly value: string;
  readonly datatype?: Term;
  equals(other: Term | null | undefined): boolean;
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}
interface Reader {
  import(csv: Readable): AsyncIterable<Quad>;
}
type NewReader = new (options: {
  metadata: Statements;
  baseIRI: string;
  factory: object;
}) => Reader;

/** As much of an RDF/JS dataset as the reader asks for. */
class Statements {
  readonly #quads: readonly Quad[];
  constructor(quads: readonly Quad[]) {
    this.#quads = quads;
  }
  [Symbol.iterator]() {
    return this.#quads[Symbol.iterator]();
  }
  match(subject?: Term | null, predicate?: Term | null): Statements {
    const fits = (wanted: Term | null | undefined, term: Term) => !wanted || wanted.equals(term);
    return new Statements(
      this.#quads.filter((quad) => fits(subject, quad.subject) && fits(predicate, quad.predicate)),
    );
  }
}

const { default: CsvwReader } = (await import('rdf-parser-csvw' as string)) as {
  default: NewReader;
};
const { default: factory } = (await import('@rdfjs/data-model' as string)) as { default: RdfTerms };
interface RdfTerms {
  namedNode(value: string): Term;
  blankNode(value: string): Term;
  literal(value: string, datatype: Term): Term;
  quad(subject: Term, predicate: Term, object: Term): Quad;
}

interface PlainTerm {
  readonly termType: string;
  readonly value: string;
  readonly datatype: { readonly value: string };
}
const termOf = ({ termType, value, datatype }: PlainTerm): Term => {
  if (termType === 'BlankNode') return factory.blankNode(value);
  return termType === 'Literal'
    ? factory.literal(value, factory.namedNode(datatype.value))
    : factory.namedNode(value);
};

const BASE = 'https://figures.example/data/';

async function read(file: string): Promise<Quad[]> {
  const metadata = await madeJson(`${file}-metadata.json`, SOMEWHERE);
  delete metadata.notes;
  const plain = (await jsonld.toRDF(metadata, offline(BASE + file))) as unknown as {
    subject: PlainTerm;
    predicate: PlainTerm;
    object: PlainTerm;
  }[];
  const statements = new Statements(
    plain.map(({ subject, predicate, object }) =>
      factory.quad(termOf(subject), termOf(predicate), termOf(object)),
    ),
  );
  const reader = new CsvwReader({ metadata: statements, baseIRI: BASE + file, factory });
  const quads: Quad[] = [];
  for await (const quad of reader.import(Readable.from([await made(file, SOMEWHERE)])))
    quads.push(quad);
  return quads;
}

/** For a datatype with a base the reader wraps the name once more. */
function typeName({ datatype }: Term): string | undefined {
  const name: unknown = datatype?.value;
  const whole = typeof name === 'object' && name !== null ? (name as Term).value : String(name);
  return whole.split('#')[1];
}

const tables = dataTables(theRecord(), SOMEWHERE).filter(({ rows }) => rows.length > 0);

describe('the tables, read by rdf-parser-csvw', () => {
  it.each(tables.map((table) => [table.schema.file, table] as const))(
    '%s gives one statement for each cell, with the type of its column',
    async (file, { schema, rows }) => {
      const cells = rows.flatMap((row) =>
        columnsOf(schema).flatMap(({ name, property, type, format }) => {
          const value = row[name];
          if (value === null || value === undefined) return [];
          const base = format === 'URI' ? 'anyURI' : type === 'number' ? 'decimal' : type;
          return [`${property ?? ''} ${base} ${value}`];
        }),
      );
      const statements = (await read(file))
        .filter(({ object }) => object.datatype !== undefined)
        .map(({ predicate, object }) => {
          const own = predicate.value.startsWith(BASE) ? '' : predicate.value;
          return `${own} ${typeName(object)} ${object.value}`;
        });
      expect(statements.length).toBeGreaterThanOrEqual(cells.length);
      expect(cells.filter((cell) => !statements.includes(cell))).toEqual([]);
    },
  );

  it('figures are named by their pages', async () => {
    const subjects = new Set((await read('figures.csv')).map(({ subject }) => subject.value));
    for (const { id } of theRecord().figures)
      expect(subjects).toContain(`https://figures.example/figures/${id}`);
  });
});
