import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '@/lib/serve/request-target';

const CLEAN: readonly (readonly [string, string, string])[] = [
  ['/', '/', ''],
  ['/figures/cn-us', '/figures/cn-us', ''],
  ['/figures?q=50&unit=USD', '/figures', 'q=50&unit=USD'],
  ['/figures?q=a?b', '/figures', 'q=a?b'],
  ['/figures?', '/figures', ''],
  ['/a%20b', '/a b', ''],
  ['/caf%C3%A9', '/café', ''],
  ['/.well-known/security.txt', '/.well-known/security.txt', ''],
  ['/a..b', '/a..b', ''],
  ['/...', '/...', ''],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['an asterisk', '*'],
  ['a whole address', 'http://example.com/'],
  ['no leading slash', 'figures'],
  ['a lone percent sign', '/%'],
  ['half an escape', '/%4'],
  ['no hexadecimal digits', '/%zz'],
  ['bytes that are no UTF-8', '/%ff%fe'],
  ['an overlong slash', '/%c0%af'],
  ['a surrogate', '/%ed%a0%80'],
  ['the parent folder', '/../etc/passwd'],
  ['the parent folder inside', '/figures/../../etc/passwd'],
  ['the parent folder at the end', '/figures/..'],
  ['the parent folder, escaped', '/%2e%2e/etc/passwd'],
  ['the parent folder, its slash escaped', '/..%2f..%2fetc/passwd'],
  ['this folder', '/./figures'],
  ['an empty segment', '/figures//one'],
  ['another host', '//example.com/'],
  ['another host, escaped', '/%2fexample.com/'],
  ['a backslash', '/figures\\one'],
  ['a backslash, escaped', '/..%5c..%5cetc'],
  ['NUL', '/figures%00.html'],
  ['a line break', '/figures%0d%0aSet-Cookie:x=1'],
  ['a tab', '/%09'],
  ['delete', '/%7f'],
  ['a fragment', '/figures#one'],
  ['markup', '/<script>'],
  ['a quote', '/"onload='],
  ['markup in the query', '/figures?q=<script>'],
  ['a space', '/a b'],
  ['unescaped letters beyond ASCII', '/café'],
];

describe('the target of a request', () => {
  it.each(CLEAN)('%s is the path %s with the query "%s"', (target, path, query) => {
    expect(readTarget(target)).toEqual({ path, query });
  });

  it.each(REFUSED)('with %s is refused', (_name, target) => {
    expect(readTarget(target)).toEqual({ refused: 400 });
  });

  it('of more than 2048 characters is refused as too long', () => {
    expect(readTarget(`/${'a'.repeat(2047)}`)).toHaveProperty('path');
    expect(readTarget(`/${'a'.repeat(2048)}`)).toEqual({ refused: 414 });
  });

  it('never names a parent folder, whatever it was', () => {
    const pieces = fc.constantFrom('.', '..', '/', '%2e', '%2f', '%5c', '\\', 'a', '%', '%25', '?');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const target = readTarget(`/${parts.join('')}`);
        if ('path' in target) expect(target.path.split(/[/\\]/)).not.toContain('..');
      }),
    );
  });
});
