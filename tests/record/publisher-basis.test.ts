import { expect, test } from 'vitest';
import { publisherBasisOf } from '@/lib/record/publisher-basis';

test.each([
  ['Global Times', 'Wang told the Global Times.', 'text'],
  ['Reuters', 'Energy deals are on the agenda.', 'inference'],
  ['Time', 'The Times said so.', 'inference'],
  ['A+ (News)', 'as A+ (News) reports', 'text'],
] as const)('%s in “%s”: %s', (publisher, text, basis) => {
  expect(publisherBasisOf({ publisher, text })).toBe(basis);
});
