/** Lines of a byte stream, one at a time: nothing but the line at hand is held. */

const NEWLINE = 0x0a;
/** No article is longer; a stream without line ends must not fill the memory. */
export const LINE_MAX_BYTES = 64 * 1024 * 1024;

/** Yields the bytes of each line without its end; null stands for a line that is too long. */
export async function* readLines(
  stream: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= LINE_MAX_BYTES) parts.push(part);
    else parts = [];
  };
  const take = () => {
    const line = length > LINE_MAX_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
