import { FIGURES, type Figure, isStated, voicesOf } from '../record/figure';
import { type Check, findingAt } from './check-context';

/** Who speaks in derived figures. */
export const OWN_VOICE = 'Figures of Record';

export const checkAttributions: Check = ({ dataset, articles, doubted }) => {
  const findings = dataset.figures.flatMap((figure: Figure, index) => {
    if (doubted.has(figure.id)) return [];
    const publisher = isStated(figure)
      ? articles.get(figure.article_id)?.article.publisher
      : OWN_VOICE;
    const voices = voicesOf(figure.attribution);
    const wellFormed = voices.every((voice) => voice !== '' && voice === voice.trim());
    if (publisher === undefined || (wellFormed && voices[0] === publisher)) return [];
    return findingAt(FIGURES.file, index, figure.id, 'attribution/wrong-chain', {
      column: 'attribution',
      expected: wellFormed ? `a chain that begins with “${publisher}”` : 'voices parted by “ › ”',
      found: figure.attribution,
      cure: 'Begin with who published the article, and go back to the origin.',
    });
  });
  return {
    name: 'attributions',
    promise:
      'Every chain of voices begins with the article’s own, or with this record where it derives.',
    lookedAt: dataset.figures.length,
    noun: 'chains',
    findings,
  };
};
