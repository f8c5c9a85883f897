import type { QuantityMention } from '@/lib/quantity/mention';
import type { Draft } from '@/lib/record/draft';
import type { ArticleText } from '@/lib/workbench/propose-drafts';

export interface ReadRequest {
  readonly article: ArticleText;
  /** YYYY-MM-DD: the day on which relative dates resolve. */
  readonly published: string;
}

export type ReadAnswer =
  | { readonly say: 'progress'; readonly done: number; readonly total: number }
  | {
      readonly say: 'read';
      readonly mentions: readonly QuantityMention[];
      readonly drafts: readonly Draft[];
    };
