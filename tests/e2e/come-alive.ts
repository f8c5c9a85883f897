import type { Page } from '@playwright/test';

/** Until the framework has taken over the first element that `selector` names. */
export const isAlive = (page: Page, selector = 'body') =>
  page.waitForFunction(
    (wanted) =>
      Object.keys(document.querySelector(wanted) ?? {}).some((key) =>
        key.startsWith('__reactProps$'),
      ),
    selector,
  );

/** Shows a reader's intent, on which a page loads its scripts, and waits until they have taken over. */
export async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(200, 200);
  await page.mouse.move(220, 220);
  await isAlive(page);
}
