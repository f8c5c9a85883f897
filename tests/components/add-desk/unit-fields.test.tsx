// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UnitFields } from '@/components/add-desk/unit-fields.client';
import type { Unit } from '@/lib/record/unit';
import { proposeUnit } from '@/lib/workbench/propose-unit';
import { stubBrowser } from '../stub-browser';

let place: HTMLElement;
let root: Root;
let given: Unit[];

beforeEach(() => {
  stubBrowser();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  given = [];
  const unit = { ...proposeUnit('petajoule'), plural: 'petajoules' };
  act(() => root.render(<UnitFields unit={unit} onUnit={(next) => given.push(next)} />));
});
afterEach(() => act(() => root.unmount()));

function field(label: string): HTMLInputElement {
  const found = [...place.querySelectorAll('label')].find(
    ({ textContent }) => textContent === label,
  );
  return found?.nextElementSibling as HTMLInputElement;
}
const type = (label: string, words: string) =>
  act(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(field(label), words);
    field(label).dispatchEvent(new Event('input', { bubbles: true }));
  });

it('gives on no cell that is half typed, and says what is taken until then', () => {
  type('Several', '');
  expect(field('Several').value).toBe('');
  expect(given.map(({ plural }) => plural)).toEqual(['petajoules']);
  expect(place.textContent).toContain('a text; until then “petajoules” is taken');
  type('Several', 'peta ');
  type('Several', 'peta joules ');
  expect(field('Several').value).toBe('peta joules ');
  expect(given.slice(1).map(({ plural }) => plural)).toEqual(['peta', 'peta joules']);
  expect(place.querySelector('[aria-invalid="true"]')).toBeNull();
});

it('takes a whole cell beside one that is half typed', () => {
  type('Several', '');
  type('One', 'PJ');
  expect(field('Several').value).toBe('');
  expect(given.at(-1)).toMatchObject({ singular: 'PJ', plural: 'petajoules' });
});
