// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRecord } from '@/app/record';
import { ArticleText } from '@/components/article/article-text';
import { connectArticleReader } from '@/components/article/connect-article-reader';
import { viewArticle } from '@/lib/view/view-article';

let root: HTMLElement;
let disconnect = () => {};

function open(narrow: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches: narrow }));
  const view = viewArticle(openRecord().index, 'global-times-2013-03');
  document.body.innerHTML = renderToStaticMarkup(<ArticleText view={view} />);
  root = document.body.firstElementChild as HTMLElement;
  disconnect = connectArticleReader(root);
}

beforeEach(() => open(false));
afterEach(() => {
  disconnect();
  document.body.replaceChildren();
  location.hash = '';
});

const press = (selector: string) => root.querySelector<HTMLElement>(selector)?.click();
const focused = () => document.activeElement?.textContent;
const type = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

it('steps from number to number and stops at the ends', () => {
  press('[data-step="on"]');
  expect(focused()).toBe('Friday');
  press('[data-step="on"]');
  expect(focused()).toBe('first');
  type('k');
  expect(focused()).toBe('Friday');
  press('[data-step="back"]');
  expect(focused()).toBe('Friday');
});

it('steps over what the legend does not mark', () => {
  press('[data-step="on"]');
  press('[data-legend="set-aside"]');
  press('[data-step="on"]');
  expect(focused()).toBe('four');
  press('[data-legend="listed"]');
  press('[data-step="on"]');
  expect(focused()).toBe('14');
  press('[data-step="back"]');
  expect(focused()).toBe('14');
  press('[data-legend="charted"]');
  press('[data-step="on"]');
  expect(focused()).toBe('14');
});

it('closes a sheet with Escape and goes back to its number', () => {
  disconnect();
  open(true);
  press('[data-note="n-cn-us-trade-2012"]');
  expect(location.hash).toBe('#n-cn-us-trade-2012');
  type('Escape');
  expect(location.hash).toBe('#f-cn-us-trade-2012');
  expect(focused()).toBe('over $440 billion');
});

it('opens and closes the sheet of a number set aside in the same way', () => {
  disconnect();
  open(true);
  press('[data-number="set-aside"]');
  const [, id] = /^#w-(.+)$/.exec(location.hash) ?? [];
  expect(document.activeElement?.closest('[role="note"]')?.id).toBe(`w-${id}`);
  type('Escape');
  expect(location.hash).toBe(`#s-${id}`);
  expect(focused()).toBe('Friday');
});
