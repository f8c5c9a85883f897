// The library ships no types; this is the part of it that the record uses.
declare module 'edtf' {
  interface EdtfObject {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** First and last millisecond covered, UTC. Open ends are -Infinity and Infinity. */
    readonly min: number;
    readonly max: number;
    toEDTF(): string;
  }
  /** Parses any EDTF level. Throws on text that is none. */
  export default function edtf(text: string): EdtfObject;
}
