// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { UnitFields } from '@/components/add-desk/unit-fields.client';
import type { Unit } from '@/lib/record/unit';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import { stubBrowser } from './stub-browser';

it('gives on no unit that is half typed, and says what is taken until then', () => {
  stubBrowser();
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const given: Unit[] = [];
  const unit = { ...proposeUnit('petajoule'), plural: 'petajoules' };
  act(() => root.render(<UnitFields unit={unit} onUnit={(next) => given.push(next)} />));
  const field = [...place.querySelectorAll('label')].find(
    (label) => label.textContent === 'Several',
  )?.nextElementSibling as HTMLInputElement;
  const type = (words: string) =>
    act(() => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
      set?.call(field, words);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  type('');
  expect(field.value).toBe('');
  expect(given).toEqual([]);
  expect(place.textContent).toContain('a text; until then “petajoules” is taken');
  type('peta ');
  type('peta joules ');
  expect(field.value).toBe('peta joules ');
  expect(given.map(({ plural }) => plural)).toEqual(['peta', 'peta joules']);
  expect(place.querySelector('[aria-invalid="true"]')).toBeNull();
  act(() => root.unmount());
});
