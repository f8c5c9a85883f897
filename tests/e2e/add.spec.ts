/** `/add` in a real browser: from a pasted text to an export that the command takes. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { checkRecord } from '@/lib/check/check-record';
import { runImport } from '@/lib/cli/import-command';
import { readRecordFiles } from '@/lib/store/read-files';

const TEXT =
  'Trade between the invented republics of Vastria and Ormeland reached $12.4 billion in 2015, the Vastrian statistics office said on Monday.\nThe jetty was built in two years, and the company shipped 8 million tons last year.\n';
const HALLOWAY = readFileSync('tests/cases/workbench/port-halloway.txt', 'utf8');

const bench = (page: Page) => page.getByRole('region', { name: 'Workbench' });
const left = (page: Page) => page.getByRole('status').filter({ hasText: /left$/ });
const words = (page: Page) => bench(page).getByRole('heading', { level: 2 });
const field = (page: Page) => page.locator('textarea[name="text"]');
const reading = (page: Page) => page.getByRole('button', { name: 'Read its numbers' });

async function open(page: Page): Promise<void> {
  await page.goto('/add');
  await page.waitForFunction(() => {
    const alive = document.querySelector('textarea[name="text"], [data-article]');
    return alive !== null && Object.keys(alive).some((key) => key.startsWith('__reactProps$'));
  });
}

async function identify(page: Page): Promise<void> {
  await page.locator('input[name="published"]').fill('2016-03-14');
  await page.locator('input[name="publisher"]').fill('Meridian Wire');
}

async function begin(page: Page, text = TEXT): Promise<void> {
  await open(page);
  await field(page).fill(text);
  await identify(page);
  await reading(page).click();
  await expect(left(page)).toBeVisible({ timeout: 30_000 });
}

/** Names the number at hand and keeps it, by keyboard alone. */
async function keepFigure(page: Page, label: string, measure: string): Promise<void> {
  await page.keyboard.press('f');
  await expect(page.locator('input[name="label"]')).toBeFocused();
  await page.keyboard.type(label);
  await page.keyboard.press('Tab');
  await page.keyboard.type(measure);
  await page.keyboard.press('Tab');
  await page.keyboard.type('Trade');
  await page.keyboard.press('Enter');
}

async function numbersLeft(page: Page): Promise<number> {
  return Number.parseInt((await left(page).textContent()) ?? '', 10) || 0;
}

/** Disposes of every number by keyboard: what is proposed as a figure is kept, the rest set aside. */
async function finish(page: Page): Promise<void> {
  for (let more = await numbersLeft(page); more > 0; more -= 1) {
    const isFigure = await bench(page).getByText('Proposed: a figure.').isVisible();
    if (isFigure) await keepFigure(page, `Figure ${more}`, 'what is measured');
    else await page.keyboard.press('s');
    await expect(left(page)).toHaveText(
      more === 1 ? 'Nothing is left' : new RegExp(`^${more - 1} of`),
    );
  }
}

async function saved(page: Page, button: string | RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download.path();
}

test('numbers are marked as they are read, with value, unit, period and steps', async ({
  page,
}) => {
  await begin(page);
  await expect(words(page)).toHaveText('“$12.4 billion”');
  const facts = bench(page).locator('dl');
  await expect(facts).toContainText(/12.400.000.000/);
  await expect(facts).toContainText('USD');
  await expect(facts).toContainText('2015');
  await expect(facts).toContainText('Step');
  await expect(page.locator('mark[data-fate="open"]').first()).toHaveText('$12.4 billion');
});

test('the whole way by keyboard, to an export that the command takes', async ({ page }) => {
  await begin(page);
  await finish(page);
  const zip = await saved(page, 'Export the zip');
  const folder = mkdtempSync(path.join(tmpdir(), 'figures-add-'));
  try {
    const data = path.join(folder, 'data');
    cpSync('data', data, { recursive: true });
    expect(runImport(zip, { data })).toBe(0);
    const findings = checkRecord(readRecordFiles(data)).results.flatMap((each) => each.findings);
    expect(findings).toEqual([]);
    expect(readFileSync(path.join(data, 'articles/meridian-wire-2016-03.txt'), 'utf8')).toBe(TEXT);
    expect(readFileSync(path.join(data, 'figures.csv'), 'utf8')).toContain('12400000000,USD');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the card shows what a reader would see', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('f');
  const card = page.getByRole('figure', { name: 'Preview of the quote card' });
  await page.locator('input[name="label"]').fill('Vastria–Ormeland trade');
  await expect(card).toContainText('Vastria–Ormeland trade');
  await expect(card.locator('mark')).toHaveText('$12.4 billion');
  await page.locator('select[name="bound"]').selectOption('lower');
  await page.locator('input[name="hedge_text"]').fill('over');
  await expect(card).toContainText('over $12.4 billion');
});

test('a figure without its words is not kept, and says what it needs', async ({ page }) => {
  await begin(page);
  await page.keyboard.press('f');
  await page.getByRole('button', { name: 'Keep as figure' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Still needed' })).toContainText(
    'label, topic, measure',
  );
  await expect(page.locator('input[name="label"]')).toBeFocused();
});

test('a number is chosen by a click, by key and by button', async ({ page }) => {
  await begin(page);
  await page.locator('mark').filter({ hasText: '8 million tons' }).click();
  await expect(words(page)).toHaveText('“8 million tons”');
  await page.keyboard.press('j');
  await expect(words(page)).toHaveText('“last year”');
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(words(page)).toHaveText('“8 million tons”');
});

test('undo and redo go through every step', async ({ page }) => {
  await begin(page);
  const all = await numbersLeft(page);
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await expect(left(page)).toHaveText(new RegExp(`^${all - 2} of`));
  await page.keyboard.press('u');
  await page.keyboard.press('Control+z');
  await expect(left(page)).toHaveText(new RegExp(`^${all} of`));
  await page.keyboard.press('Control+Shift+z');
  await expect(left(page)).toHaveText(new RegExp(`^${all - 1} of`));
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(left(page)).toHaveText(new RegExp(`^${all - 2} of`));
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
});

test('the work survives a reload, a file, and is cleared when asked', async ({ page }) => {
  await begin(page);
  const all = await numbersLeft(page);
  await page.keyboard.press('s');
  await expect(left(page)).toHaveText(new RegExp(`^${all - 1} of`));
  await page.reload();
  await expect(left(page)).toHaveText(new RegExp(`^${all - 1} of`));
  await expect(bench(page).locator('dl')).toContainText('Step');
  const work = await saved(page, 'Save the work as a file');
  await page.getByRole('button', { name: 'Clear and start over' }).click();
  await page.getByRole('button', { name: 'Yes, clear all of it' }).click();
  await expect(field(page)).toHaveValue('');
  await page.reload();
  await expect(field(page)).toBeVisible();
  await page.getByLabel(/Go on with work/).setInputFiles(work);
  await expect(left(page)).toHaveText(new RegExp(`^${all - 1} of`));
});

test('words are merged, split, marked anew and marked when they were missed', async ({ page }) => {
  await begin(page);
  const all = await numbersLeft(page);
  await page.keyboard.press('w');
  await page.locator('input[name="words"]').fill('Vastria and Ormeland');
  await page.keyboard.press('Enter');
  await expect(left(page)).toHaveText(`${all + 1} of ${all + 1} numbers left`);
  await expect(words(page)).toHaveText('“Vastria and Ormeland”');
  await page.keyboard.press('w');
  await page.locator('select[name="split"]').selectOption('1');
  await page.getByRole('button', { name: 'Split here' }).click();
  await expect(left(page)).toHaveText(`${all + 2} of ${all + 2} numbers left`);
  await page.keyboard.press('w');
  await page.getByRole('button', { name: /^Merge with the next/ }).click();
  await expect(words(page)).toHaveText('“Vastria and Ormeland”');
  await page.keyboard.press('w');
  await page.locator('input[name="words"]').fill('not in the text');
  await page.keyboard.press('Enter');
  await expect(bench(page)).toContainText('The text does not hold these words');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(left(page)).toHaveText(`${all} of ${all} numbers left`);
});

test('words selected in the text are marked', async ({ page }) => {
  await begin(page);
  const all = await numbersLeft(page);
  await page
    .locator('[data-article] p')
    .first()
    .evaluate((paragraph) => {
      const [node] = [...paragraph.childNodes];
      const at = (node?.textContent ?? '').indexOf('invented');
      getSelection()?.setBaseAndExtent(node as Node, at, node as Node, at + 'invented'.length);
      paragraph.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    });
  await expect(page.locator('input[name="words"]')).toHaveValue('invented');
  await page.getByRole('button', { name: 'Mark these words' }).click();
  await expect(left(page)).toHaveText(`${all + 1} of ${all + 1} numbers left`);
});

test('nothing leaves this browser', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith('blob:')) return;
    asked.push(`${request.method()} ${new URL(request.url()).origin} ${request.postData() ?? ''}`);
    const { pathname, search } = new URL(request.url());
    if (!pathname.startsWith('/_next/static/') || search !== '') asked.push(request.url());
  });
  await field(page).fill(TEXT);
  await identify(page);
  await reading(page).click();
  await finish(page);
  await saved(page, 'Export the zip');
  const own = `GET ${new URL(page.url()).origin} `;
  expect(asked.filter((each) => each !== own)).toEqual([]);
});

async function paste(page: Page, html: string, plain = ''): Promise<void> {
  await field(page).evaluate(
    (area, data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', data.html);
      clipboardData.setData('text/plain', data.plain);
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, plain },
  );
}

test('a pasted page becomes words with its paragraphs, and runs nothing', async ({ page }) => {
  const errors: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page);
  page.on('request', (request) => asked.push(request.url()));
  await paste(
    page,
    '<h1>Trade</h1><p>It was $5&nbsp;billion &amp; more.<script>document.title="ran"</script><img src="/x.png" onerror="document.title=1"></p><p><a href="javascript:alert(1)">Two</a> tons</p><iframe src="/data"></iframe>',
  );
  await expect(field(page)).toHaveValue('Trade\nIt was $5\u00a0billion & more.\nTwo tons');
  await expect(page).toHaveTitle(/^Add an article/);
  expect(asked).toEqual([]);
  // The browser names handlers that the policy would stop, although nothing in there ever loads.
  expect(errors.filter((error) => !error.includes('The action has been blocked'))).toEqual([]);
});

for (const [name, text, said] of [
  ['nothing', '   ', 'no words'],
  ['NUL', 'It was 5\u0000 tons.', 'NUL'],
  ['a web page as text', '<html><script>alert(1)</script>5 tons</html>', 'a web page'],
  ['a control character', 'It was 5\u0007 tons.', 'U+0007'],
] as const)
  test(`${name} is refused in words`, async ({ page }) => {
    await open(page);
    await field(page).fill(text);
    await identify(page);
    await reading(page).click();
    await expect(page.locator('main').getByRole('alert')).toContainText(said);
  });

for (const [name, bytes, said] of [
  ['UTF-16', Buffer.from('\ufeffIt was 5 tons.', 'utf16le'), 'UTF-16'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'expected a plain text'],
  ['Latin-1', Buffer.from('caf\xe9 5 tons', 'latin1'), 'not UTF-8'],
  ['6 MB', Buffer.alloc(6 * 1024 * 1024, 'x'), 'more than 5 MB'],
] as const)
  test(`a file of ${name} is refused in words`, async ({ page }) => {
    await open(page);
    await page
      .getByLabel('Or drop or choose a text file')
      .last()
      .setInputFiles({ name: 'mine.txt', mimeType: 'text/plain', buffer: bytes });
    await expect(page.locator('main').getByRole('alert')).toContainText(said);
  });

test('a paste of 50 MB is refused at once', async ({ page }) => {
  await open(page);
  await field(page).evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '5 tons. '.repeat(6_500_000));
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.locator('main').getByRole('alert')).toContainText('more than 5 MB');
  await expect(field(page)).toHaveValue('');
});

test('overrides, zero-width characters, emoji and tags are kept as printed, and named', async ({
  page,
}) => {
  const text =
    '😀 It was \u202e$5 billion\u202c in 2015.\nNow 7\u200b <b onclick="alert(1)">tons</b>.';
  await begin(page, text);
  await expect(page.locator('main')).toContainText('U+202E ×1');
  expect(await page.locator('[data-article]').innerText()).toContain(
    '<b onclick="alert(1)">tons</b>',
  );
  await page.keyboard.press('f');
  const card = page.getByRole('figure', { name: 'Preview of the quote card' });
  await expect(card.locator('mark')).toHaveText('$5 billion');
});

test('damaged kept work is no obstacle', async ({ page }) => {
  await open(page);
  await page.evaluate(() => localStorage.setItem('figures-of-record/add', '{"format":"x"}'));
  await page.reload();
  await expect(field(page)).toBeVisible();
});

test('a long text shows how far the reading is, and can be stopped', async ({ page }) => {
  await open(page);
  await identify(page);
  await page
    .getByLabel('Or drop or choose a text file')
    .last()
    .setInputFiles({
      name: 'long.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(HALLOWAY.repeat(1200)),
    });
  await expect(field(page)).not.toHaveValue('');
  await reading(page).click();
  await expect(page.locator('#read-progress')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Stopped.');
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });
      test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
        test.slow();
        const sound = async () => {
          const { violations, passes } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(passes.length).toBeGreaterThan(0);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond).toBe(0);
        };
        await open(page);
        await sound();
        await begin(page, HALLOWAY);
        await page.keyboard.press('s');
        await sound();
        for (const key of ['f', 'w']) {
          await page.keyboard.press(key);
          await page.keyboard.press('Escape');
          await sound();
        }
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says which commands do it', async ({ page }) => {
    await page.goto('/add');
    await expect(page.getByText('This page needs JavaScript')).toBeVisible();
    await expect(page.locator('main')).toContainText('npm run figures -- add FILE');
    await expect(field(page)).toBeHidden();
  });
});
