import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type DetachOptions, detachPage } from '@/lib/detach/detach-page';
import { findParts } from '@/lib/detach/find-parts';
import { sha256Source } from '@/lib/detach/hash';
import { LOADER, LOADER_HASH } from '@/lib/detach/loader';

/** A page as the framework exports it, byte for byte: styles, flight data, a data block, a button. */
const page = readFileSync('tests/golden/detach/exported-page.html', 'utf8');

const options: DetachOptions = {
  stylesheet: (address) => `/* ${address} */body{color:#111}`,
  atOnce: false,
  policy: (hashes) => `default-src 'none'; style-src ${hashes.join(' ')}`,
};
const detached = detachPage(page, options);

describe('a detached page', () => {
  it('keeps one script that runs: the loader, whose hash the policy allows', () => {
    const { scripts } = findParts(detached.html);
    const run = scripts.filter(({ attributes }) => attributes.get('type') !== 'text/plain');
    expect(run.map(({ content }) => content)).toEqual([LOADER]);
    expect(run.map(({ content }) => sha256Source(content))).toEqual([LOADER_HASH]);
    expect(run[0]?.attributes.size).toBe(0);
  });

  it('names its boot file and the hash of its text right before the loader', () => {
    const [waiting] = findParts(detached.html).scripts;
    expect(Object.fromEntries(waiting?.attributes ?? [])).toEqual({
      type: 'text/plain',
      src: `/${detached.boot.path}`,
      integrity: sha256Source(detached.boot.text),
    });
    expect(detached.html).toContain(`</script><script>${LOADER}</script></head>`);
  });

  it('announces no script and no stylesheet any more', () => {
    const { preloads, stylesheets } = findParts(detached.html);
    expect([...preloads, ...stylesheets]).toEqual([]);
  });

  it('carries its styles in one element with the hash that the policy allows', () => {
    const styles = findParts(detached.html).styles.map(({ content }) => content);
    expect(styles).toHaveLength(1);
    expect(styles[0]?.match(/body\{/g)).toHaveLength(2);
    expect(styles.map(sha256Source)).toEqual(detached.styleHashes);
  });

  it('repeats the policy behind the character set and before everything it rules', () => {
    const policy = options.policy(detached.styleHashes).replaceAll("'", "'");
    expect(detached.html).toContain(
      `<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    );
  });

  it('keeps data blocks and the body as they were', () => {
    const bodyOf = (html: string) =>
      html
        .slice(html.indexOf('<body>'))
        .replaceAll(/<script(?! type="application\/ld)[\s\S]*?<\/script>/g, '');
    expect(bodyOf(detached.html)).toBe(bodyOf(page));
    expect(detached.html).toContain('<script type="application/ld+json">{"a":"b"}</script>');
  });

  it('is marked when it loads its scripts at once', () => {
    const { html } = detachPage(page, { ...options, atOnce: true });
    expect(findParts(html).scripts.at(-1)?.attributes.has('data-at-once')).toBe(true);
  });
});

describe('the boot file', () => {
  it('holds every script but those for browsers without modules, in their order', () => {
    const places = findParts(page)
      .scripts.filter(({ attributes }) => !attributes.has('nomodule'))
      .map(({ attributes, content }) =>
        detached.boot.text.lastIndexOf(
          attributes.has('src') ? `["src","${attributes.get('src')}"]` : content,
        ),
      );
    expect(places.length).toBeGreaterThan(5);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(detached.boot.text).not.toContain('nomodule');
  });

  it('puts stylesheet links back for the framework to find', () => {
    for (const { attributes } of findParts(page).stylesheets)
      expect(detached.boot.text).toContain(
        `__put("link",${JSON.stringify([...attributes])},'head')`,
      );
  });

  it('is a script that parses', () => {
    expect(() => runInNewContext(`if(false){${detached.boot.text}}`)).not.toThrow();
  });

  it('has a name that changes with its text', () => {
    const other = detachPage(page.replace('Fixture', 'Another'), options);
    const changed = detachPage(
      page.replace('\\"children\\":\\"Home\\"', '\\"children\\":\\"X\\"'),
      options,
    );
    expect(other.boot.path).not.toBe(changed.boot.path);
    expect(changed.boot.path).not.toBe(detached.boot.path);
  });
});

describe('the loader', () => {
  it('is less than a kilobyte', () => {
    expect(LOADER.length).toBeLessThan(900);
  });

  it.each([
    ['', {}, { lost: '' }],
    ['?q=50', { asked: '' }, { asked: '', lost: '' }],
  ])(
    'tells a page with %j that it waits, and when its scripts do not come',
    (search, waits, lost) => {
      const made: { onerror?: () => void }[] = [];
      const loader = { previousElementSibling: { src: '/boot.js' }, dataset: { atOnce: '' } };
      const document = {
        currentScript: loader,
        readyState: 'complete',
        documentElement: { dataset: {} as Record<string, string> },
        createElement: () => made[made.push({}) - 1],
        head: { append: () => {} },
      };
      const listeners = { addEventListener: () => {}, removeEventListener: () => {} };
      const page = { document, location: { search }, ...listeners };
      runInNewContext(LOADER, { ...page, window: listeners, self: page });
      expect(made).toHaveLength(1);
      expect(document.documentElement.dataset).toEqual(waits);
      made[0]?.onerror?.();
      expect(document.documentElement.dataset).toEqual(lost);
    },
  );

  it('holds nothing that would end its element', () => {
    expect(LOADER).not.toMatch(/<[!/]/);
  });
});

/** What a new version of the framework, or a page of ours, might bring: each stops the build. */
const UNKNOWN: readonly (readonly [string, (html: string) => string, RegExp])[] = [
  [
    'a module script',
    (h) => h.replace('<script src=', '<script type="module" src='),
    /type module/,
  ],
  [
    'a script from elsewhere',
    (h) => h.replace('</head>', '<script src="https://x.example/a.js" async=""></script></head>'),
    /script from https:\/\/x\.example/,
  ],
  ['no page data', (h) => h.replaceAll('__next_f', '__other'), /no inline page data/],
  ['no async scripts', (h) => h.replaceAll(' async=""', ''), /no async framework script/],
  ['a style attribute', (h) => h.replace('<h1', '<h1 style="color:red"'), /<h1 style="color:red">/],
  ['a handler', (h) => h.replace('<h1', '<h1 onclick="f()"'), /<h1 onclick="f\(\)">/],
  [
    'a script address',
    (h) => h.replace('href="/figures/one"', 'href="javascript:f()"'),
    /javascript/,
  ],
  ['an inline style element', (h) => h.replace('</head>', '<style>a{}</style></head>'), /<style>/],
  [
    'content placed by a script',
    (h) => h.replace('</main>', '</main><div hidden id="S:0"></div>'),
    /waits for a script.*S:0/,
  ],
  [
    'a foreign stylesheet',
    (h) => h.replace('href="/_next/static/chunks/0', 'href="/other/0'),
    /stylesheet from \/other/,
  ],
];

describe('a page of an unknown shape', () => {
  it.each(UNKNOWN)('%s is refused', (_name, change, message) => {
    const html = change(page);
    expect(html).not.toBe(page);
    expect(() => detachPage(html, options)).toThrow(message);
  });
});

const BAD_STYLES: readonly (readonly [string, string | null, RegExp])[] = [
  ['missing', null, /not in the export/],
  ['ending its own element', 'a::before{content:"</style>"}', /end its element/],
  ['with a relative address', 'a{background:url(../media/x.png)}', /relative address/],
  ['with a quoted relative address', 'a{background:url( "x.png")}', /relative address/],
];

describe('a stylesheet', () => {
  it.each(BAD_STYLES)('%s is refused', (_name, css, message) => {
    expect(() => detachPage(page, { ...options, stylesheet: () => css })).toThrow(message);
  });

  it.each(['a{background:url(/x.png)}', 'a{background:url("data:image/png;base64,A")}'])(
    'with an address that holds anywhere is inlined: %s',
    (css) => {
      expect(detachPage(page, { ...options, stylesheet: () => css }).html).toContain(css);
    },
  );
});
