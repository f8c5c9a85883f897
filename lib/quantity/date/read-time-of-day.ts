/** Clock times. "06:00", "10:30 GMT", "9 am", "7.30pm", "two o'clock", "noon". */

import { claim, lowerAt, type Reading } from '../reading/reading';
import { type Clock, readGap, readRaceTime } from './read-race-times';

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

function readClock(reading: Reading, at: number): void {
  const { tokens } = reading;
  const colon = colonClock(reading, at);
  const zoneBehind = colon && ZONES.has(lowerAt(reading, colon.to));
  if (colon && !zoneBehind && !meridiemAt(reading, colon.to) && readGap(reading, at, colon)) return;
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

/** "1430 GMT", "1430 local time": four digits are a time only before one of these. */
function readMilitary(reading: Reading, at: number): void {
  const { tokens } = reading;
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '');
  const zone = ZONES.get(lowerAt(reading, at + 1));
  if (!match) return;
  const isLocal = lowerAt(reading, at + 1) === 'local' && lowerAt(reading, at + 2) === 'time';
  const isZoned = zone !== undefined && /^([A-Z]{3,4}|gmt|utc)$/.test(tokens[at + 1]?.text ?? '');
  if (!isLocal && !isZoned) return;
  const value = `T${match[1]}:${match[2]}${isLocal ? '' : zone}`;
  const to = isLocal ? at + 1 : at + 2;
  claim(reading, { from: at, to }, { class: 'time', unit: 'time', value });
}

export function readTimesOfDay(reading: Reading): void {
  reading.tokens.forEach((token, at) => {
    if (token.kind !== 'number' && !reading.atoms.has(at)) return;
    readRaceTime(reading, at);
    readMilitary(reading, at);
    readClock(reading, at);
  });
}
