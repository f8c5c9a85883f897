/**
 * The layout of a CSV text (RFC 4180), looked at before PapaParse reads it: PapaParse glues
 * records when line ends are mixed, drops blanks behind a closing quote and takes a quote inside
 * a bare cell as it comes. Works on chunks, so that a stream can be looked at as well as a text.
 */

export type LayoutFault =
  | { readonly kind: 'mixed-line-ends'; readonly row: number; readonly found: string }
  | { readonly kind: 'bare-carriage-return'; readonly row: number; readonly found: string }
  | { readonly kind: 'unclosed-quote'; readonly row: number; readonly found: string }
  | { readonly kind: 'stray-quote'; readonly row: number; readonly found: string };

export type LineEnd = '\n' | '\r\n';

export interface LayoutScanner {
  /** The first fault so far, or null. */
  push(chunk: string): LayoutFault | null;
  end(): LayoutFault | null;
  /** The text's line end; null while none has been seen. */
  readonly lineEnd: LineEnd | null;
  /** Behind the last record of the latest chunk, in UTF-16 units; 0 when no record ends in it. */
  readonly recordEnd: number;
}

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Where the scanner stands: a cell's start, in a bare cell, in a quoted one, behind its closing quote, behind CR. */
type State = 'cell-start' | 'bare' | 'quoted' | 'closed' | 'carriage-return';

const NAMES: Record<LineEnd, string> = { '\n': 'LF', '\r\n': 'CRLF' };

/** `delimiter` is a comma unless a spreadsheet wrote the file. */
export function scanLayout(delimiter = ','): LayoutScanner {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'cell-start';
  let row = 1;
  let quoteRow = 0;
  let lineEnd: LineEnd | null = null;
  let fault: LayoutFault | null = null;
  let recordEnd = 0;

  const fail = (kind: LayoutFault['kind'], found: string, at = row) => {
    fault ??= { kind, row: at, found };
  };
  function endLine(kind: LineEnd) {
    if (lineEnd !== null && lineEnd !== kind)
      fail('mixed-line-ends', `${NAMES[kind]} here, ${NAMES[lineEnd]} above`);
    lineEnd ??= kind;
    state = 'cell-start';
    row++;
  }
  function step(code: number) {
    if (state === 'carriage-return') {
      if (code === LF) return endLine('\r\n');
      return fail('bare-carriage-return', 'a CR without LF');
    }
    if (code === separator) state = 'cell-start';
    else if (code === LF) endLine('\n');
    else if (code === CR) state = 'carriage-return';
    else if (state === 'closed') {
      if (code === QUOTE) state = 'quoted';
      else fail('stray-quote', `“${String.fromCharCode(code)}” behind a closing quote`);
    } else {
      // A quote: whatever else may stand in a bare cell has been passed over.
      if (state === 'bare') fail('stray-quote', 'a quote inside a cell without quotes');
      quoteRow = row;
      state = 'quoted';
    }
  }

  /** Passes over characters that are neither quote nor CR: only line ends and the last one count. */
  function pass(chunk: string, from: number, to: number) {
    for (
      let at = chunk.indexOf('\n', from);
      at >= 0 && at < to && fault === null;
      at = chunk.indexOf('\n', at + 1)
    ) {
      endLine('\n');
      recordEnd = at + 1;
    }
    const last = chunk.charCodeAt(to - 1);
    if (last !== LF) state = last === separator ? 'cell-start' : 'bare';
  }

  return {
    push(chunk) {
      const { length } = chunk;
      const placeOf = (mark: string, from: number) => {
        const at = chunk.indexOf(mark, from);
        return at < 0 ? length : at;
      };
      let index = 0;
      let quote = -1;
      let carriageReturn = -1;
      recordEnd = 0;
      while (index < length && fault === null) {
        if (quote < index) quote = placeOf('"', index);
        if (state === 'quoted') {
          if (quote === length) break;
          state = 'closed';
          index = quote + 1;
          continue;
        }
        if (carriageReturn < index) carriageReturn = placeOf('\r', index);
        const plainEnd = Math.min(quote, carriageReturn);
        const maySkip = state === 'cell-start' || state === 'bare';
        if (maySkip && index < plainEnd) {
          pass(chunk, index, plainEnd);
          index = plainEnd;
          continue;
        }
        const before = row;
        step(chunk.charCodeAt(index++));
        if (row > before) recordEnd = index;
      }
      return fault;
    },
    end() {
      if (state === 'quoted') fail('unclosed-quote', 'a quote that is never closed', quoteRow);
      if (state === 'carriage-return') fail('bare-carriage-return', 'a CR without LF');
      return fault;
    },
    get lineEnd() {
      return lineEnd;
    },
    get recordEnd() {
      return recordEnd;
    },
  };
}
