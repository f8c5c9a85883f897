import { expect, it } from 'vitest';
import { trimTexts } from '@/lib/workbench/trim-texts';

it('takes the space off the ends of texts, but not off what stands around a quote', () => {
  const typed = { label: ' Oil\u00a0', value: null, decimals: 2, prefix: 'of ', suffix: ' a year' };
  expect(trimTexts(typed)).toEqual({ ...typed, label: 'Oil' });
});
