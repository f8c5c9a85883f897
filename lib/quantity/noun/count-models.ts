/** Things counted by the name of their model: "Twelve F-16s", "40 Airbus A320s", "two leased 787s". */
import type { Draft, TokenRange } from '../reading/draft';
import type { Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

/** Most tokens between a number and the plural of the model: "two leased Airbus A-320s". */
const REACH = 8;

/** The model whose numeral, read as part of a name already, has a plural "s": "F-16s", no decade. */
function modelEndingAt({ tokens, claimed }: Reading, at: number): TokenRange | null {
  const [number, plural] = [tokens[at - 1], tokens[at]];
  if (plural?.lower !== 's' || !plural.glued || number?.kind !== 'number') return null;
  if (claimed[at - 1] !== 1 || /^\d\d\d0$/.test(number.text)) return null;
  let from = at - 1;
  while (tokens[from]?.glued && from > 0) from--;
  return { from, to: at + 1 };
}

/** Gives a bare number before a plural model that model as its noun. */
export function countModel(reading: Reading, draft: Draft): void {
  for (let at = draft.to; at < draft.to + REACH; at++) {
    if (wordIs(reading, at, 'of and to in with or for , . ;')) return;
    const model = modelEndingAt(reading, at);
    if (!model || model.from < draft.to) continue;
    const name = reading.tokens.slice(model.from, model.to - 1);
    draft.unit = name.reduce((unit, { lower }) => unit + lower, '');
    draft.unitWords = model;
    draft.marks.noun = model;
    return;
  }
}
