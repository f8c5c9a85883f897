/** Stage 3: clock times. "06:00", "10:30 GMT", "9 am", "7.30pm", "two o'clock", "noon". */
import { addDecimals, multiplyDecimals } from './decimal';
import { claim, lowerAt, type Reading, type TokenRange } from './reading';

const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['z', 'Z'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['edt', '-04:00'],
  ['est', '-05:00'],
  ['et', ''],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['ist', '+05:30'],
  ['local', ''],
]);
const MERIDIEM = /^(am|pm)$/;
const HOURS = /^(\d{1,2})(?:\.(\d{2}))?$/;

interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** "10:30" and "10:30:15"; scores such as "3:1" have no two-digit minutes. */
function colonClock({ tokens }: Reading, at: number): Clock | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (colon?.text !== ':' || !colon.glued || minute?.kind !== 'number' || !minute.glued)
    return null;
  if (
    !/^\d{1,2}$/.test(hour?.text ?? '') ||
    !/^[0-5]\d$/.test(minute.text) ||
    Number(hour?.text) > 24
  )
    return null;
  const seconds =
    tokens[at + 3]?.text === ':' &&
    tokens[at + 3]?.glued &&
    /^\d\d$/.test(tokens[at + 4]?.text ?? '');
  return { to: seconds ? at + 5 : at + 3, hour: Number(hour?.text), minute: Number(minute.text) };
}

/** Hour that needs "am", "pm" or "o'clock" behind it to be a time. */
function plainHour(reading: Reading, at: number): Clock | null {
  const token = reading.tokens[at];
  const match = token?.kind === 'number' ? HOURS.exec(token.text) : null;
  if (match) {
    const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
    return hour <= 24 && minute < 60 ? { to: at + 1, hour, minute } : null;
  }
  const atom = reading.atoms.get(at);
  const hour = Number(atom?.value);
  return atom && atom.form === 'words' && atom.kind === 'cardinal' && hour >= 1 && hour <= 12
    ? { to: atom.to, hour, minute: 0 }
    : null;
}

/** "am", "a.m." and the tokenised "a . m ." */
function meridiemAt(reading: Reading, at: number): { to: number; pm: boolean } | null {
  const word = lowerAt(reading, at);
  if (!MERIDIEM.test(word)) return null;
  return { to: at + 1, pm: word === 'pm' };
}

function to24(hour: number, pm: boolean): number {
  return (hour % 12) + (pm ? 12 : 0);
}

/** "leads by 1:37", "won in 2:04:55": minutes or hours on the clock of a race. */
function readGap(reading: Reading, at: number, { to, hour, minute }: Clock): boolean {
  const { tokens } = reading;
  const long = to - at > 3;
  const lead = lowerAt(reading, at - 1);
  const gap =
    /^(by|in|of)$/.test(lead) &&
    (long || lead === 'by' || /^(time|lead|record)$/.test(lowerAt(reading, at - 2)));
  if (!gap || meridiemAt(reading, to) || ZONES.has(lowerAt(reading, to))) return false;
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
  return claimGap(reading, { from: at, to }, String(seconds));
}

function readClock(reading: Reading, at: number): void {
  const { tokens } = reading;
  const colon = colonClock(reading, at);
  if (colon && readGap(reading, at, colon)) return;
  const clock = colon ?? plainHour(reading, at);
  if (!clock) return;
  let { to, hour } = clock;
  const meridiem = meridiemAt(reading, to);
  const oclock = lowerAt(reading, to) === "o'clock";
  if (!meridiem && !oclock && !colon) return;
  if (meridiem) {
    if (hour > 12 || hour === 0) return;
    ({ to } = meridiem);
    hour = to24(hour, meridiem.pm);
  } else if (oclock) to++;
  const zone = ZONES.get(lowerAt(reading, to));
  const zoned = zone !== undefined && /^([A-Z]+|gmt|utc)$/.test(tokens[to]?.text ?? '');
  if (zoned) to++;
  const value = `T${pad(hour)}:${pad(clock.minute)}${zoned ? zone : ''}`;
  claim(
    reading,
    { from: at, to },
    { class: 'time', unit: 'time', value, steps: [{ words: 'clock time', meaning: value }] },
  );
}

/** "1430 GMT": four digits are a time only before a zone. */
function readMilitary(reading: Reading, at: number): void {
  const { tokens } = reading;
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '');
  const zone = ZONES.get(lowerAt(reading, at + 1));
  if (!match || !zone || !/^([A-Z]{3,4}|gmt|utc)$/.test(tokens[at + 1]?.text ?? '')) return;
  const value = `T${match[1]}:${match[2]}${zone}`;
  claim(reading, { from: at, to: at + 2 }, { class: 'time', unit: 'time', value });
}

/** "ran 1:58.23": minutes and seconds with their decimals. */
function readRaceTime(reading: Reading, at: number): void {
  const [minutes, colon, seconds] = reading.tokens.slice(at, at + 3);
  if (colon?.text !== ':' || !colon.glued || !seconds?.glued) return;
  if (!/^\d{1,2}$/.test(minutes?.text ?? '') || !/^[0-5]\d\.\d{1,3}$/.test(seconds.text)) return;
  const value = addDecimals(multiplyDecimals(minutes?.text ?? '0', '60'), seconds.text);
  claimGap(reading, { from: at, to: at + 3 }, value);
}

function claimGap(reading: Reading, range: TokenRange, value: string): boolean {
  const steps = [{ words: 'clock of a race', meaning: `${value} s` }];
  return (
    claim(reading, range, { class: 'duration', unit: 's', value, change: 'level', steps }) !== null
  );
}

export function readTimesOfDay(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number' && !reading.atoms.has(at)) return;
    readRaceTime(reading, at);
    readMilitary(reading, at);
    readClock(reading, at);
  });
}
