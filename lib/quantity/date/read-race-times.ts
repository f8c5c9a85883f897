/** Gaps and times of races in the form of a clock: "leads by 1:37", "ran 1:58.23". */
import { addDecimals, multiplyDecimals } from '../decimal';
import type { TokenRange } from '../reading/draft';
import { claim, lowerAt, type Reading } from '../reading/reading';
import { wordIs } from '../reading/word-at';

export interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

/** "leads by 1:37", "won in 2:04:55": minutes or hours on the clock of a race. */
export function readGap(reading: Reading, at: number, { to, hour, minute }: Clock): boolean {
  const { tokens } = reading;
  const long = to - at > 3;
  const lead = lowerAt(reading, at - 1);
  const gap =
    /^(by|in|of)$/.test(lead) &&
    (long || lead === 'by' || wordIs(reading, at - 2, 'time lead record'));
  if (!gap) return false;
  if (
    lead === 'by' &&
    !/^(lead|leads|led|leading|won|win|wins|beat|beating|lost|trails|trailed|trailing|ahead|behind|\p{Lu}.*)$/u.test(
      tokens[at - 2]?.text ?? '',
    )
  )
    return false;
  const seconds = long
    ? hour * 3600 + minute * 60 + Number(tokens[at + 4]?.text)
    : hour * 60 + minute;
  claimGap(reading, { from: at, to }, String(seconds));
  return true;
}

/** "ran 1:58.23": minutes and seconds with their decimals. */
export function readRaceTime(reading: Reading, at: number): void {
  const [minutes, colon, seconds] = reading.tokens.slice(at, at + 3);
  if (colon?.text !== ':' || !colon.glued || !seconds?.glued) return;
  if (!/^\d{1,2}$/.test(minutes?.text ?? '') || !/^[0-5]\d\.\d{1,3}$/.test(seconds.text)) return;
  const value = addDecimals(multiplyDecimals(minutes?.text ?? '0', '60'), seconds.text);
  claimGap(reading, { from: at, to: at + 3 }, value);
}

function claimGap(reading: Reading, range: TokenRange, value: string): void {
  const steps = [{ words: 'clock of a race', meaning: `${value} s` }];
  claim(reading, range, { class: 'duration', unit: 's', value, change: 'level', steps });
}
