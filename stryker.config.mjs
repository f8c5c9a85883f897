/**
 * Mutation testing: Stryker alters the code one place at a time, and the tests must notice.
 *
 *   npm run mutation -- --mutate 'lib/text/**'
 *
 * Run on demand, a folder at a time: the tests of that folder must hold it without the others' help.
 * `--incremental` tries again only what survived or changed. Static mutants, of what runs once when a
 * module loads (lexicons, patterns), are tried like the others: with `ignoreStatic` they would leave
 * the score, and a lexicon or a pattern is as easily wrong as any other line.
 */
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const FOLDERS = ['text', 'table', 'arithmetic', 'check'];

// Stryker's own testFiles would do the same, but with it mutants of what runs once, when a module
// loads (lexicons, patterns), are switched on too late, and every one of them survives.
const [folder = `{${FOLDERS.join(',')}}`] = process.argv.flatMap(
  (word) => /lib\/([a-z]+)\//.exec(word)?.[1] ?? [],
);
process.env.TESTS_IN ??= `tests/${folder}`;

/** Two words with a space between them: no code, id, unit or name of a column has any. */
const WORDS = /\p{L}[.,;:]? \p{L}/u;
const LOOKUPS = new Set(['includes', 'startsWith', 'endsWith', 'has', 'get', 'indexOf', 'split']);

/** Whether the words decide something: they are compared with, or looked up. */
const decides = ({ parent }) =>
  parent.type === 'BinaryExpression' ||
  parent.type === 'SwitchCase' ||
  (parent.type === 'CallExpression' && LOOKUPS.has(parent.callee.property?.name));

function wordsOf({ type, value, quasis, expressions }) {
  if (type === 'StringLiteral') return value;
  // What is computed inside a sentence stays under test.
  const isPlain = expressions?.every(({ type: part }) => part === 'Identifier');
  return type === 'TemplateLiteral' && isPlain
    ? quasis.map((quasi) => quasi.value.raw).join('x')
    : '';
}

/**
 * Sentences for people (promises, what was expected and found, cures) are the only mutants left out
 * by rule: a test of their wording would be the same sentence twice. Those of one word, and those in
 * which something is computed, are not left out.
 */
const prose = {
  shouldIgnore: (path) =>
    path.getFunctionParent() && WORDS.test(wordsOf(path.node)) && !decides(path)
      ? 'a sentence for people'
      : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'prose', prose)];

export default {
  mutate: FOLDERS.map((name) => `lib/${name}/**/*.ts`),
  testRunner: 'vitest',
  vitest: { related: false },
  coverageAnalysis: 'perTest',
  plugins: ['@stryker-mutator/vitest-runner', './stryker.config.mjs'],
  ignorers: ['prose'],
  ignorePatterns: [
    '**',
    '!lib/**',
    '!data/**',
    '!tests/cases/**',
    `!${process.env.TESTS_IN}/**`,
    // Alters whole records by the hundred: it would notice much, long after the cases of a check do.
    'tests/check/alterations.test.ts',
    '!*.{ts,json}',
  ],
  concurrency: 1,
  // A busy machine is slow, and a mutant that is only slow must not count as caught.
  timeoutMS: 15_000,
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
