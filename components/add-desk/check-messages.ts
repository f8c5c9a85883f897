import type { Unit } from '@/lib/record/unit';
import type { Finding } from '@/lib/table/finding';
import type { Work } from '@/lib/workbench/save-work';

export interface CheckWorkRequest {
  readonly work: Work;
  readonly known: readonly Unit[];
}

export type CheckWorkAnswer =
  | { readonly say: 'checked'; readonly findings: readonly Finding[] }
  | { readonly say: 'failed'; readonly words: string };
