// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it } from 'vitest';
import { Bench } from '@/components/add-desk/bench.client';
import { draftsLeft, act as perform } from '@/lib/workbench/workbench-state';
import { startHalloway } from '../../workbench/halloway';
import { stubBrowser } from '../stub-browser';

beforeEach(stubBrowser);

function show(bench: ReturnType<typeof startHalloway>) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const given = { mentions: [], remarks: [], known: [], onClear: () => undefined };
  act(() => root.render(<Bench work={{ bench, units: [] }} {...given} />));
  return { place, buttons: () => [...place.querySelectorAll('button')], root };
}

it('says how many numbers are left, and leads to the first', () => {
  const bench = startHalloway();
  const [first] = bench.drafts;
  const { place, buttons, root } = show(bench);
  expect(place.querySelector('div[data-export]')?.textContent).toContain(
    `${bench.drafts.length} numbers are not dealt with yet`,
  );
  expect(place.querySelectorAll('div[data-export] li')).toHaveLength(1);
  const next = buttons().find(({ textContent }) => textContent === 'Next');
  act(() => next?.click());
  expect(place.querySelector('mark[aria-current="true"]')?.id).not.toBe(`m-${first?.id}`);
  const lead = buttons().find(({ textContent }) => textContent === first?.id);
  act(() => lead?.click());
  expect(place.querySelector('mark[aria-current="true"]')?.id).toBe(`m-${first?.id}`);
  act(() => root.unmount());
});

it('offers to set aside what is proposed so, and only while there is any', () => {
  const offers = ({ buttons }: ReturnType<typeof show>) =>
    buttons().filter(({ textContent }) => textContent?.startsWith('Set aside all'));
  const bench = startHalloway();
  const left = draftsLeft(bench).filter(({ proposal }) => proposal === 'set-aside').length;
  const some = show(bench);
  expect(offers(some).map(({ textContent }) => textContent)).toEqual([
    `Set aside all ${left} proposed so`,
  ]);
  const none = show(perform(bench, { do: 'set-aside-rest' }));
  expect(offers(none)).toEqual([]);
  act(() => some.root.unmount());
  act(() => none.root.unmount());
});
