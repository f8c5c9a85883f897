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
    } else if (code === QUOTE) {
      if (state === 'bare') fail('stray-quote', 'a quote inside a cell without quotes');
      quoteRow = row;
      state = 'quoted';
    } else state = 'bare';
  }

  return {
    push(chunk) {
      let index = 0;
      while (index < chunk.length && fault === null) {
        if (state === 'quoted') {
          const close = chunk.indexOf('"', index);
          if (close < 0) break;
          state = 'closed';
          index = close + 1;
        } else step(chunk.charCodeAt(index++));
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
  };
}
