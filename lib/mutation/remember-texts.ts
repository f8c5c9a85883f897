/** A reader of quantities that remembers the last texts: alterations seldom touch an article. */
import type { QuantityMention, ReadQuantities } from '../quantity/mention';

const TEXTS_KEPT = 2000;

export function rememberTexts(read: ReadQuantities): ReadQuantities {
  const known = new Map<string, QuantityMention[]>();
  return (text, options = {}) => {
    const key = `${options.published ?? ''}\n${text}`;
    const mentions = known.get(key) ?? read(text, options);
    // Last used, last dropped: the texts that nothing altered stay.
    known.delete(key);
    known.set(key, mentions);
    if (known.size > TEXTS_KEPT) known.delete([...known.keys()][0] ?? '');
    return mentions;
  };
}
