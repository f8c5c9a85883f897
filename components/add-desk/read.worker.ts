/** Reads the numbers of a text off the page's own thread, part by part. */
import '../without-eval';

import type { QuantityMention } from '@/lib/quantity/mention';
import { proposeDrafts } from '@/lib/workbench/propose-drafts';
import { readInParts } from '@/lib/workbench/read-in-parts';
import type { ReadAnswer, ReadRequest } from './read-messages';

const say = (answer: ReadAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const { article, published } = data;
  const mentions: QuantityMention[] = [];
  for (const part of readInParts(article.text, { published })) {
    for (const mention of part.mentions) mentions.push(mention);
    say({ say: 'progress', done: part.done, total: part.total });
  }
  say({ say: 'read', mentions, drafts: proposeDrafts(article, mentions, [article.id]) });
});
