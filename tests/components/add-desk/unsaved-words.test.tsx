// @vitest-environment jsdom
/** What is half typed on the workbench outlives a look elsewhere. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddDesk } from '@/components/add-desk/add-desk.client';
import { Bench } from '@/components/add-desk/bench.client';
import { BenchGuard } from '@/components/add-desk/bench-guard.client';
import { printWork } from '@/lib/workbench/save-work';
import { finishHalloway, startHalloway } from '../../workbench/halloway';
import { stubBrowser } from '../stub-browser';

let root: Root;
let place: HTMLElement;

/** Never answers. */
class DeafWorker extends EventTarget {
  postMessage = () => undefined;
  terminate = () => undefined;
}

beforeEach(() => {
  stubBrowser();
  vi.stubGlobal('Worker', DeafWorker);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  place.remove();
  localStorage.clear();
});

const draw = (node: ReactNode) => act(() => root.render(node));
const drawBench = (bench = startHalloway()) =>
  draw(
    <Bench
      work={{ bench, units: [] }}
      mentions={[]}
      remarks={[]}
      known={[]}
      onClear={() => undefined}
    />,
  );

function named(name: string): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!field) throw new Error(`no field: ${name}`);
  return field;
}
function type(name: string, words: string): void {
  const field = named(name);
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value') ?? {};
  act(() => {
    set?.call(field, words);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const press = (...keys: string[]) => {
  for (const key of keys)
    act(() => {
      const shiftKey = key.length === 1 && key !== key.toLowerCase();
      const init = { key, shiftKey, bubbles: true, cancelable: true };
      const event = new KeyboardEvent('keydown', init);
      document.activeElement?.dispatchEvent(event);
    });
};
function push(words: string): void {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!button) throw new Error(`no button: ${words}`);
  act(() => button.click());
}

it('keeps the fields of a figure while another number is looked at', () => {
  drawBench();
  press('f');
  const first = place.querySelector('h2')?.textContent;
  type('label', 'Trade of Vastria');
  press('Escape', 'j', 'f');
  expect(place.querySelector('h2')?.textContent).not.toBe(first);
  expect(named('label').value).toBe('');
  press('Escape', 'k', 'f');
  expect(place.querySelector('h2')?.textContent).toBe(first);
  expect(named('label').value).toBe('Trade of Vastria');
});

it('keeps a reason that is half typed while another number is looked at', () => {
  drawBench();
  press('r');
  type('reason', 'A year in a');
  press('Escape', 'j', 'r');
  expect(named('reason').value).not.toBe('A year in a');
  press('Escape', 'k', 'r');
  expect(named('reason').value).toBe('A year in a');
});

it('shows the form of a figure while its unit is empty', () => {
  drawBench();
  press('f');
  type('unit', '');
  expect(named('unit').value).toBe('');
  type('unit', 'EUR');
  expect(named('unit').value).toBe('EUR');
});

it('keeps a note while another is removed, and asks for it from elsewhere', () => {
  const bench = finishHalloway();
  expect(bench.notes).not.toEqual([]);
  drawBench(bench);
  press('a');
  type('source', 'Almanac');
  push('Remove');
  expect(named('source').value).toBe('Almanac');
  press('Escape', 'j', 'a');
  expect(named('source').value).toBe('Almanac');
});

it('keeps the text of an article whose reading is stopped', () => {
  draw(<AddDesk units={[]} texts={[]} />);
  type('text', 'It sold 12 tons.');
  type('published', '2016-03-14');
  type('publisher', 'Meridian Wire');
  push('Read its numbers');
  push('Cancel');
  expect(place.querySelector('[role="status"]')?.textContent).toBe(
    'Stopped. It is still in the form: try again.',
  );
  expect(named('text').value).toBe('It sold 12 tons.');
  expect(named('publisher').value).toBe('Meridian Wire');
});

const keepHalloway = () =>
  localStorage.setItem('figures-of-record/add', printWork({ bench: startHalloway(), units: [] }));
const GO_ON = `Go on with ${startHalloway().article.id}`;
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
const status = () => place.querySelector('[role="status"]')?.textContent;
async function choose(name: string, text: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>('input[accept^=".json"]');
  Object.defineProperty(field, 'files', { value: [new File([text], name)], configurable: true });
  await act(async () => {
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });
}

it('offers kept work again when its reading is stopped', () => {
  keepHalloway();
  draw(<AddDesk units={[]} texts={[]} />);
  push('Cancel');
  expect(status()).toBe('Stopped. The work is as it was.');
  push(GO_ON);
  expect(place.textContent).toContain('Reading the numbers');
});

it('goes on offering kept work when a file holds none', async () => {
  keepHalloway();
  draw(<AddDesk units={[]} texts={[]} />);
  push('Cancel');
  await choose('notes.json', '{}');
  expect(status()).toBe('notes.json holds no saved work.');
  expect(buttons()).toContain(GO_ON);
});

it('goes on offering kept work when a new article is stopped', () => {
  keepHalloway();
  draw(<AddDesk units={[]} texts={[]} />);
  push('Cancel');
  type('text', 'It sold 12 tons.');
  type('published', '2016-03-14');
  type('publisher', 'Meridian Wire');
  push('Read its numbers');
  push('Cancel');
  expect(status()).toContain('still in the form');
  expect(buttons()).toContain(GO_ON);
});

it('offers kept work beside that of a file whose reading is stopped', async () => {
  keepHalloway();
  draw(<AddDesk units={[]} texts={[]} />);
  push('Cancel');
  await choose('mine.json', printWork({ bench: finishHalloway(), units: [] }));
  push('Cancel');
  expect(buttons()).toEqual(expect.arrayContaining([GO_ON, `${GO_ON} from mine.json`]));
});

it('says that kept work cannot be read', () => {
  localStorage.setItem('figures-of-record/add', '{"format":"x"}');
  draw(<AddDesk units={[]} texts={[]} />);
  expect(place.querySelector('[role="status"]')?.textContent).toContain('cannot read');
  expect(named('text').value).toBe('');
});

it('says when another window changes what is kept', () => {
  drawBench();
  expect(place.textContent).toContain('Kept in this browser.');
  const hear = (key: string) =>
    act(() => void dispatchEvent(new StorageEvent('storage', { key, newValue: '{}' })));
  hear('something else');
  expect(place.textContent).toContain('Kept in this browser.');
  hear('figures-of-record/add');
  expect(place.textContent).toContain('Another window changed the work');
});

function failDrawing(kept: string | null): void {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  if (kept !== null) localStorage.setItem('figures-of-record/add', kept);
  const work = { bench: startHalloway(), units: [] };
  const Failing = (): ReactNode => {
    throw new Error('drawing');
  };
  draw(
    <BenchGuard work={() => work}>
      <Failing />
    </BenchGuard>,
  );
  vi.restoreAllMocks();
}

it.each([
  ['nothing', null, []],
  ['this work', printWork({ bench: startHalloway(), units: [] }), ['Clear and start over']],
  ['something else', '{}', ['Save what this browser keeps', 'Clear and start over']],
])('stays when drawing fails, and offers what there is: the browser keeps %s', (_, kept, more) => {
  failDrawing(kept);
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('stopped.');
  expect(buttons()).toEqual(['Load the page again', 'Save the work as a file', ...more]);
});

it('asks before it clears what was kept when drawing failed', () => {
  failDrawing('{}');
  push('Clear and start over');
  expect(localStorage).toHaveLength(1);
  expect(document.activeElement?.textContent).toBe('Keep it');
  push('Keep it');
  expect(document.activeElement?.textContent).toBe('Clear and start over');
  expect(localStorage).toHaveLength(1);
});

it('tells the guard of every state that could be drawn', () => {
  const drawn: string[] = [];
  draw(
    <Bench
      work={{ bench: startHalloway(), units: [] }}
      mentions={[]}
      remarks={[]}
      known={[]}
      onDrawn={(work) => drawn.push(printWork(work))}
      onClear={() => undefined}
    />,
  );
  press('S');
  expect(drawn.at(-1)).toBe(localStorage.getItem('figures-of-record/add'));
  expect(new Set(drawn).size).toBe(2);
});

it('asks why a number that is proposed as a figure is none, with no reason of its own', () => {
  draw(
    <Bench
      work={{ bench: startHalloway(), units: [] }}
      mentions={[]}
      remarks={[]}
      known={[]}
      onClear={() => undefined}
    />,
  );
  expect(place.textContent).toContain('Proposed: a figure.');
  const left = place.querySelector('[role="status"]')?.textContent;
  expect(left).toContain('left');
  press('s');
  expect(place.querySelector<HTMLInputElement>('input[name="reason"]')?.value).toBe('');
  expect(place.textContent).not.toContain('A reason, in a few words.');
  push('Set aside');
  expect(place.textContent).toContain('A reason, in a few words.');
  expect(place.querySelector('[role="status"]')?.textContent).toBe(left);
});
