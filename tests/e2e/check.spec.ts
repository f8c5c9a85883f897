/** `/check` in a real browser: the command's findings, no upload, no freeze, nothing executed. */
import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { verifyCsv } from '@/lib/check/verify/verify-csv';
import { referenceOf } from '@/lib/check/verify/verify-row';
import { csvOf, figuresTable } from '@/lib/publish/data-tables';
import { downloadFigures, FIGURES_DOWNLOAD } from '@/lib/publish/download-figures';
import { RECORD } from './addresses';
import { isAlive } from './come-alive';

const original = csvOf(figuresTable(RECORD, { base: '' }));
const reference = referenceOf(
  FIGURES_DOWNLOAD,
  downloadFigures(RECORD, { base: '' }),
  new Set(['page']),
);
const changed = (from: string, to: string) => {
  if (!original.includes(from)) throw new Error(`nothing to change: ${from}`);
  return original.replace(from, to);
};
/** A digit of a value, in all three cells: it now differs from its quote. */
const WRONG_DIGIT = changed(
  ',88000000000,USD,exact,88000000000,88000000000',
  ',89000000000,USD,exact,89000000000,89000000000',
);

const result = (page: Page) => page.getByRole('region', { name: 'Result' });
const title = (page: Page) => result(page).getByRole('heading', { level: 2 });
const rows = (page: Page) => page.locator('tr[data-code]');
const chooser = (page: Page) => page.getByLabel('Drop or choose a CSV of figures').last();
const texts = (page: Page) => page.getByLabel('Article texts, if you have some').last();

const fileOf = (content: string | Uint8Array, name = 'mine.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as string),
});

async function give(page: Page, content: string | Uint8Array, name?: string): Promise<void> {
  await chooser(page).setInputFiles(fileOf(content, name));
  await expect(result(page).locator('h2, p[role="status"]').first()).toBeVisible({
    timeout: 30_000,
  });
}

async function open(page: Page): Promise<void> {
  await page.goto('/check');
  // Without scripts the field would take the file and do nothing with it.
  await isAlive(page, 'input[type="file"]');
}

async function paste(page: Page, words: string): Promise<void> {
  await page.getByLabel('Or paste it here').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, words);
  await expect(title(page)).toBeVisible({ timeout: 30_000 });
}

test('an untouched download is as on record', async ({ page }) => {
  await open(page);
  await give(page, original, 'figures.csv');
  await expect(title(page)).toHaveText(
    `figures.csv: all ${RECORD.figures.length} rows as on record`,
  );
  await expect(rows(page)).toHaveCount(0);
});

test('a wrong digit is named at its cell, expected beside found', async ({ page }) => {
  await open(page);
  await give(page, WRONG_DIGIT);
  const finding = page.locator('tr[data-code="value/mismatch"]');
  await expect(finding).toContainText('88000000000');
  await expect(finding.locator('del')).toContainText('89000000000');
  await expect(page.locator('tbody[data-row="2"] th')).toContainText('cn-ru-trade-2012');
});

for (const [name, csv] of [
  ['a wrong digit', WRONG_DIGIT],
  ['a hedge that is gone', changed(',over,', ',,')],
  ['a quote of other words', changed('record $88 billion', 'record $98 billion')],
  ['a derived number', changed(',30,interceptor', ',31,interceptor')],
  ['a spreadsheet’s exponent', changed(',88000000000,USD', ',8.8E+10,USD')],
  ['a column that is gone', changed('id,label', 'id,name')],
  ['a ragged row', `${original}a,b\r\n`],
] as const)
  test(`the report on ${name} is the command’s`, async ({ page }) => {
    await open(page);
    await give(page, csv);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^JSON/ }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('mine-report.json');
    const report = JSON.parse(readFileSync(await saved.path(), 'utf8'));
    const expected = verifyCsv(new TextEncoder().encode(csv), 'mine.csv', RECORD, reference);
    expect(report).toEqual(JSON.parse(JSON.stringify(expected)));
  });

test('pasted cells of a spreadsheet are rechecked, their kind of file named', async ({ page }) => {
  await open(page);
  await paste(page, WRONG_DIGIT.replaceAll('\r\n', '\n'));
  await expect(title(page)).toContainText('pasted.csv');
  const marked = `\ufeff${original}`;
  await give(page, marked, 'excel.csv');
  await expect(result(page)).toContainText('A byte-order mark');
  await expect(result(page)).toContainText('CRLF');
  await expect(title(page)).toHaveText(/as on record$/);
});

for (const [name, separator] of [
  ['semicolons', ';'],
  ['tabs', '\t'],
] as const)
  test(`cells between ${name} are read as they are`, async ({ page }) => {
    const cells = ['id', 'value', 'colour'].join(separator);
    const row = ['cn-ru-trade-2012', '89000000000', 'red'].join(separator);
    await open(page);
    await give(page, `${cells}\r\n${row}\r\n`);
    await expect(result(page)).toContainText(name === 'tabs' ? 'tab' : 'semicolon');
    await expect(result(page)).toContainText(/colour|cannot be read/);
  });

test('50 MB of anything but a table are refused, and nothing freezes', async ({ page }) => {
  await open(page);
  await page.getByLabel('Or paste it here').evaluate((area) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Trade reached 5 tons. '.repeat(2_400_000));
    area.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect(title(page)).toContainText('pasted.csv cannot be read as a table of figures', {
    timeout: 60_000,
  });
});

test('findings are filtered by kind, and saved as CSV', async ({ page }) => {
  await open(page);
  await give(page, WRONG_DIGIT);
  const all = await rows(page).count();
  expect(all).toBeGreaterThan(2);
  await page.getByRole('checkbox', { name: /number is not the one in the quote/ }).check();
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('checkbox', { name: /number is not the one in the quote/ }).uncheck();
  await expect(rows(page)).toHaveCount(all);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^CSV/ }).click(),
  ]);
  const report = readFileSync(await saved.path(), 'utf8');
  expect(report.trimEnd().split('\r\n')).toHaveLength(all + 1);
});

test('a text beside the file is known by its hash', async ({ page }) => {
  await open(page);
  await give(page, original);
  const [article] = RECORD.articles;
  if (!article) throw new Error('no article');
  await texts(page).setInputFiles([
    { ...fileOf(article.text, 'renamed.txt'), mimeType: 'text/plain' },
    { ...fileOf('Nobody cites this.', 'other.txt'), mimeType: 'text/plain' },
  ]);
  await expect(result(page)).toContainText(`The text of ${article.id}, byte for byte`);
  await expect(result(page)).toContainText('No row and no article on record has this hash.');
});

test('nothing leaves this browser: same origin, GET only, no body', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  const sent: string[] = [];
  page.context().on('request', (request) => {
    requests.push(request.url());
    const own = new URL(request.url()).origin === new URL(page.url()).origin;
    if (!own && !request.url().startsWith('blob:')) sent.push(request.url());
    if (request.method() !== 'GET' || request.postDataBuffer() !== null) sent.push(request.url());
    if (new URL(request.url()).search !== '') sent.push(request.url());
  });
  await give(page, WRONG_DIGIT);
  await paste(page, WRONG_DIGIT);
  const after = requests.map((url) => new URL(url).pathname);
  expect(after).toContain('/data/figures.csv');
  expect(after.filter((path) => !/^\/(?:data|_next\/static)\//.test(path))).toEqual([]);
  expect(sent).toEqual([]);
});

/** CPU time of each task of the page's own thread, in milliseconds: what other processes do is not counted. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: {
      name: string;
      pid: number;
      tid: number;
      tdur?: number;
      args?: { name?: string };
    }[];
  };
  const threadOf = ({ pid, tid }: { pid: number; tid: number }) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === 'RunTask' && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

test('100,000 rows: no task over 50 ms, progress, a stop, pages of rows', async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  await open(page);
  const [header = '', ...lines] = WRONG_DIGIT.trimEnd().split('\r\n');
  const many = Array.from({ length: 100_000 }, (_, at) =>
    (lines[at % lines.length] ?? '').replace(/^[^,]+/, `row-${at}`),
  );
  const file = test.info().outputPath('many.csv');
  writeFileSync(file, [header, ...many, ''].join('\r\n'));
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await chooser(page).setInputFiles(file);
  await expect(result(page)).toContainText(/Comparing rows with the record: [\s\d]+ of 100\s000/, {
    timeout: 60_000,
  });
  await result(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(result(page)).toHaveText('Stopped. Nothing was kept.');

  await chooser(page).setInputFiles(file);
  await expect(title(page)).toContainText(/in 100\s000 rows/, { timeout: 250_000 });
  expect(await rows(page).count()).toBeLessThan(1000);
  await expect(result(page)).toContainText('1 to 50 of');
  await result(page).getByRole('button', { name: 'Next' }).click();
  await expect(result(page)).toContainText('51 to 100 of');
  const tasks = tasksIn(await browser.stopTracing());
  const longest = Math.max(...tasks);
  const sum = tasks.reduce((total, task) => total + task, 0);
  test.info().annotations.push({
    type: 'main thread',
    description: `${tasks.length} tasks, longest ${longest.toFixed(1)} ms, together ${sum.toFixed(0)} ms of CPU`,
  });
  expect(tasks.length).toBeGreaterThan(100);
  expect(longest).toBeLessThan(50);
});

for (const [name, content, words] of [
  ['UTF-16', Buffer.from(`\ufeff${original}`, 'utf16le'), 'UTF-16'],
  ['Latin-1', Buffer.from('id,label\n\xe9\n', 'latin1'), 'not UTF-8'],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]),
    'cannot be read',
  ],
  ['nothing', '', 'an empty file'],
  ['a web page', '<html><script>document.title="ran"</script></html>', 'cannot be read'],
  ['a column twice', 'id,id\n', 'id'],
  ['a prototype for a column', changed('id,label', '__proto__,label'), '__proto__'],
] as const)
  test(`${name} is refused in words`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page);
    await give(page, content as string | Uint8Array);
    await expect(result(page)).toContainText(words);
    await expect(page).toHaveTitle(/^Check a file/);
    expect(errors).toEqual([]);
  });

test('what a stranger’s cells hold is shown, never run', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page);
  const hostile = '"<img src=x onerror=""document.title=1"">\u202e\u200b<script>alert(1)</script>"';
  await give(page, changed('China–Russia trade', hostile.slice(1, -1).replaceAll('""', '')));
  await expect(page.locator('del').first()).toContainText('<img src=x');
  await expect(page.locator('del').first()).toContainText('\\u202e');
  expect(await page.locator('del img, del script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('the keyboard does it all', async ({ page }) => {
  await open(page);
  await give(page, WRONG_DIGIT);
  await expect(result(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^CSV/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

for (const theme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });
      test('axe finds nothing, and nothing is wider than the window', async ({ page }) => {
        await open(page);
        for (const content of [null, WRONG_DIGIT, original]) {
          if (content !== null) await give(page, content);
          const { violations, passes } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(passes.length).toBeGreaterThan(0);
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond).toBe(0);
        }
      });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says which command does it', async ({ page }) => {
    await page.goto('/check');
    await expect(page.getByText('This page needs JavaScript')).toBeVisible();
    await expect(page.locator('main')).toContainText('npm run figures -- verify FILE.csv');
    await expect(page.locator('input[type="file"]').first()).toBeHidden();
  });
});
