import { wordSet } from './word-set';

/** Words in "-est" that rank nothing: nouns, verbs, and "latest", "nearest". */
const NO_SUPERLATIVE = wordSet(
  'interest arrest protest request forest harvest contest invest suggest digest honest dishonest modest latest nearest midwest northwest southwest rainforest conquest manifest guest quest chest unrest inquest bequest behest tempest attest detest infest divest ingest crest zest pest nest jest vest',
);

/** "largest", "busiest", "worst": in lower case, so that no Everest is one. */
export const isSuperlative = (text: string): boolean =>
  /^(best|worst)$/.test(text) || (/^[a-z]{3,}est$/.test(text) && !NO_SUPERLATIVE.has(text));

/** Behind these, a superlative or "record" ranks nothing: "at best", "on record", "track record". */
export const NOT_RANK_BEFORE = wordSet(
  'at on track criminal police medical safety voting academic court public service their his her my our rights',
);
