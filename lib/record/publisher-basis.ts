/** Whether an article says itself who published it. */
import type { Article } from './article';

/** `text`: the article names its publisher; `inference`: this record concludes it from outside. */
export const PUBLISHER_BASES = ['text', 'inference'] as const;
export type PublisherBasis = (typeof PUBLISHER_BASES)[number];

/** The name counts where it stands as whole words in the article's own text. */
export function publisherBasisOf({
  publisher,
  text,
}: Pick<Article, 'publisher' | 'text'>): PublisherBasis {
  const name = publisher.replaceAll(/[\\^$.|?*+()[\]{}/]/g, '\\$&');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u');
  return whole.test(text) ? 'text' : 'inference';
}
