// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { DropField } from '@/components/check-desk/drop-field.client';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

it('keeps words that were typed or dictated, and takes them when asked', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const onFiles = vi.fn();
  act(() =>
    root.render(
      <DropField label="A CSV" hint="" accept=".csv" pastedName="pasted.csv" onFiles={onFiles} />,
    ),
  );
  const field = place.querySelector('textarea');
  const button = place.querySelector('button');
  act(() => button?.click());
  expect(onFiles).not.toHaveBeenCalled();
  act(() => {
    if (field) field.value = 'id,label';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(field?.value).toBe('id,label');
  act(() => button?.click());
  expect(onFiles).toHaveBeenCalledWith([{ name: 'pasted.csv', content: 'id,label' }]);
  act(() => root.unmount());
  place.remove();
});
