import { FIGURES, type Figure, isStated, voicesOf } from '../record/figure';
import { holdsWords } from '../text/locate-quote';
import { type Check, type CheckContext, findingAt } from './check-context';

/** Who speaks in derived figures. */
export const OWN_VOICE = 'Figures of Record';

/** Sources that the text leaves unnamed are called so, and what they are called is in the text. */
const UNNAMED = /^unnamed /;

type Fault = [expected: string, found: string];

/** Name and function of a voice, as “Sergey Razov, Russian ambassador to China” gives them. */
function findAbsentWords(voices: readonly string[], text: string): Fault | null {
  const article = text.toLowerCase();
  const parts = voices.flatMap((voice) => voice.replace(UNNAMED, '').split(', '));
  const absent = parts.find((part) => !holdsWords(article, part.toLowerCase()));
  if (absent === undefined) return null;
  return ['names and functions as the article has them', `“${absent}”, which it has not`];
}

function findFault(figure: Figure, { articles }: CheckContext): Fault | null {
  const [first, ...others] = voicesOf(figure.attribution);
  if (!isStated(figure)) {
    if (figure.attribution === OWN_VOICE) return null;
    return [`“${OWN_VOICE}” alone, which derived it`, figure.attribution];
  }
  const source = articles.get(figure.article_id);
  if (!source) return null;
  if (first !== source.article.publisher)
    return [`a chain that begins with “${source.article.publisher}”`, figure.attribution];
  const malformed = others.some((voice) => voice.includes('›') || voice !== voice.trim());
  if (malformed) return ['voices parted by “ › ”', figure.attribution];
  return findAbsentWords(others, source.text);
}

export const checkAttributions: Check = (context) => {
  const { dataset, doubted } = context;
  const findings = dataset.figures.flatMap((figure, index) => {
    const doubtful = doubted.has(figure.id) || doubted.has(figure.article_id ?? '');
    const fault = doubtful ? null : findFault(figure, context);
    if (!fault) return [];
    const [expected, found] = fault;
    return findingAt(FIGURES.file, index, figure.id, 'attribution/wrong-chain', {
      column: 'attribution',
      expected,
      found,
      cure: 'Begin with who published the article, and go back to the origin.',
    });
  });
  return {
    name: 'attributions',
    promise:
      'Every chain of voices begins with the article’s own, or with this record where it derives, and names nobody whom the article does not name.',
    lookedAt: dataset.figures.length,
    noun: 'chains',
    findings,
  };
};
