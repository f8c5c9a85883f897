/** What charts say and show. */
import { CHARTS_FILE } from '../record/record-files';
import { slipDigit, slipWord } from './alter-text';
import { textOf } from './alterable-record';
import type { Kind } from './alteration';
import type { Random } from './random';
import { alterWholeText } from './slip-bytes';

export const chartWords: Kind = {
  name: 'chart-words',
  title: 'A number, hedge or word in what a chart says',
  weight: 5,
  propose(record, random) {
    const bytes = record.files.get(CHARTS_FILE);
    if (!bytes) return null;
    const text = textOf(bytes);
    const said = [...text.matchAll(/"(?:title|subtitle|note)": "([^"\n]+)"/g)];
    if (said.length === 0) return null;
    const match = random.pick(said);
    const start = match.index + match[0].length - 1 - (match[1]?.length ?? 0);
    const slip = random.pick([slipDigit, slipDigit, slipHedge, slipWord]);
    return alterWholeText(
      CHARTS_FILE,
      text,
      (part) => slip(part, random),
      start,
      start + (match[1]?.length ?? 0),
    );
  },
};

const HEDGE_WORDS = /over|at most|at least|around|some|almost|about|the majority|up to/g;

function slipHedge(text: string, random: Random): string | null {
  const matches = [...text.matchAll(HEDGE_WORDS)];
  if (matches.length === 0) return null;
  const { index, 0: found } = random.pick(matches);
  const put = random.pick(['over', 'at most', 'at least', 'around', 'almost', 'exactly']);
  return text.slice(0, index) + put + text.slice(index + found.length);
}

export const chartFigures: Kind = {
  name: 'chart-figures',
  title: 'A figure of a chart exchanged or dropped',
  weight: 3,
  propose(record, random) {
    const bytes = record.files.get(CHARTS_FILE);
    if (!bytes) return null;
    const text = textOf(bytes);
    const named = [...text.matchAll(/^ {10}"([a-z0-9-]+)"/gm)];
    if (named.length === 0) return null;
    const match = random.pick(named);
    const other = random.pick(named)[1] ?? '';
    const start = match.index + 11;
    return alterWholeText(CHARTS_FILE, text, () => other, start, start + (match[1]?.length ?? 0));
  },
};
