// @vitest-environment jsdom
/** Whoever types fast loses no key: a shortcut puts the cursor into its field before the next key comes. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, test } from 'vitest';
import { Bench } from '@/components/add-desk/bench.client';
import { startHalloway } from '../../workbench/halloway';
import { stubBrowser } from '../stub-browser';

beforeEach(stubBrowser);

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    document.activeElement?.dispatchEvent(event);
    // Looked at before anything that is put off can run.
    Reflect.set(globalThis, 'focusedAt', document.activeElement?.getAttribute('name') ?? null);
  });
  expect(event.defaultPrevented).toBe(true);
}

test.each([
  ['f', 'label'],
  ['r', 'class'],
  ['w', 'words'],
  ['a', 'verdict'],
])('“%s” puts the cursor into the field %s at once', (key, name) => {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  act(() =>
    root.render(
      <Bench
        work={{ bench: startHalloway(), units: [] }}
        mentions={[]}
        remarks={[]}
        known={[]}
        onClear={() => undefined}
      />,
    ),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Workbench');
  press(key);
  expect(Reflect.get(globalThis, 'focusedAt')).toBe(name);
  expect(place.textContent).toContain(`of ${startHalloway().drafts.length} numbers left`);
  act(() => root.unmount());
  place.remove();
});
