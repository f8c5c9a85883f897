import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { KINDS, RECORD } from './addresses';
import { comeAlive } from './come-alive';

/** WCAG 2.2 A and AA, and what axe recommends beyond. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const tally = RECORD.charts.find(({ form }) => form === 'tally')?.slug;
const PAGES = [...KINDS, `/charts/${tally}`, '/charts/oil-plans', '/no-such-page'];

/** How far the page reaches beyond the window, in pixels. */
const beyondWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const theme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    for (const scripts of [true, false])
      test.describe(`${theme}, ${width} px, scripts ${scripts ? 'on' : 'blocked'}`, () => {
        test.use({ colorScheme: theme, viewport: { width, height: 900 } });

        // Not switched off in the browser: axe itself is a script.
        test.beforeEach(async ({ page }) => {
          if (!scripts) await page.route('**/*.js', (route) => route.abort());
        });

        test('axe finds nothing on any page, and none is wider than the window', async ({
          page,
        }) => {
          // Many pages, and axe is thorough: shared machines need their time.
          test.setTimeout(300_000);
          for (const path of PAGES) {
            await page.goto(path);
            if (scripts) await comeAlive(page);
            expect(await beyondWindow(page), path).toBe(0);
            // A page here has no frames, so its results need no second page to be put together in.
            expect(page.frames(), path).toHaveLength(1);
            const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true);
            const { violations, passes } = await axe.analyze();
            expect(passes.length).toBeGreaterThan(0);
            const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
            expect(found, path).toEqual([]);
          }
        });
      });

test('at 400 % zoom nothing is cut off, and nothing that stays put takes the room', async ({
  page,
}) => {
  // What is left of a window of 1280 × 1024.
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of PAGES) {
    await page.goto(path);
    const { beyond, covered } = await page.evaluate(() => {
      const stays = [...document.querySelectorAll('body *')].filter((element) => {
        const { position, visibility } = getComputedStyle(element);
        return visibility === 'visible' && (position === 'fixed' || position === 'sticky');
      });
      // In the middle of the page, where what sticks is stuck.
      scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' });
      const heights = stays.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0);
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      return { beyond: scrollWidth - clientWidth, covered: Math.max(0, ...heights) };
    });
    expect(beyond, path).toBe(0);
    expect(covered, path).toBeLessThan(256 / 2);
  }
});

test('nothing moves by itself, neither while a page loads nor while it comes alive', async ({
  page,
}) => {
  await page.addInitScript({
    content: `self.shifts = [];
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
          self.shifts.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.className ?? node?.nodeName).join(', '));
      }).observe({ type: 'layout-shift', buffered: true });`,
  });
  for (const path of PAGES) {
    await page.goto(path);
    await comeAlive(page);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate('self.shifts'), path).toEqual([]);
  }
});

test('one main heading a page, and no level is skipped', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    for (const [place, level] of levels.entries())
      expect(level - (levels[place - 1] ?? 0), path).toBeLessThanOrEqual(1);
  }
});

test('the first key reaches the link that skips to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('in forced colours the marked words still stand out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/figures/cn-us-trade-2012');
  const [mark, ground] = await page.evaluate(() => {
    const colourOf = (selector: string) =>
      getComputedStyle(document.querySelector(selector) as Element).backgroundColor;
    return [colourOf('main mark'), colourOf('body')];
  });
  expect(mark).not.toBe(ground);
});
