/** Clock times in words: "half past eight", "a quarter to six", "at four in the morning", "at 10 tonight". */
import { claim, lowerAt, type Reading } from './reading';
import { wordIs } from './word-at';

/** Whether the words behind an hour say that it is after noon; null when they name no part of the day. */
export function isAfternoon(reading: Reading, at: number): boolean | null {
  if (wordIs(reading, at, 'tonight')) return true;
  if (lowerAt(reading, at) === 'at' && lowerAt(reading, at + 1) === 'night') return true;
  if (lowerAt(reading, at) !== 'in' || lowerAt(reading, at + 1) !== 'the') return null;
  if (lowerAt(reading, at + 2) === 'morning') return false;
  return wordIs(reading, at + 2, 'afternoon evening') ? true : null;
}

const MINUTES: Readonly<Record<string, number>> = { half: 30, quarter: 15 };

/** The hour, one to twelve, that stands at a token in digits or words. */
function hourAt(reading: Reading, at: number): { hour: number; to: number } | null {
  const atom = reading.atoms.get(at);
  const hour = Number(atom?.value);
  if (atom?.kind !== 'cardinal' || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  return { hour, to: atom.to };
}

const claimTime = (reading: Reading, from: number, to: number, minutes: number) => {
  const pad = (number: number) => String(number).padStart(2, '0');
  const value = `T${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
  const steps = [{ words: 'clock time in words', meaning: value }];
  claim(reading, { from, to }, { class: 'time', unit: 'time', value, steps });
};

/** "half past eight", "a quarter to six" */
export function readPartPast(reading: Reading, at: number): void {
  const part = MINUTES[lowerAt(reading, at)];
  const past = lowerAt(reading, at + 1) === 'past';
  if (!part || !(past || (part === 15 && lowerAt(reading, at + 1) === 'to'))) return;
  const clock = hourAt(reading, at + 2);
  // "a quarter to six percent", "from a quarter to six months": an hour ends its phrase.
  if (!clock || (!past && reading.tokens[clock.to]?.kind === 'word')) return;
  const from = wordIs(reading, at - 1, 'a') ? at - 1 : at;
  if (!past && !wordIs(reading, from - 1, 'at by until before after')) return;
  const pm = isAfternoon(reading, clock.to) ? 12 : 0;
  claimTime(reading, from, clock.to, ((clock.hour % 12) + pm) * 60 + (past ? part : -part + 1440));
}

/** "at four in the morning", "at 10 tonight" */
export function readHourOfDay(reading: Reading, at: number): void {
  const lead = wordIs(reading, at - 1, 'about around just nearly') ? at - 2 : at - 1;
  const clock = wordIs(reading, lead, 'at by until') ? hourAt(reading, at) : null;
  const pm = clock && isAfternoon(reading, clock.to);
  if (clock && pm !== null)
    claimTime(reading, at, clock.to, ((clock.hour % 12) + (pm ? 12 : 0)) * 60);
}
