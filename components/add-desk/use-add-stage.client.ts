'use client';

import { useEffect, useRef, useState } from 'react';
import type { QuantityMention } from '@/lib/quantity/mention';
import { readWork, type Work } from '@/lib/workbench/save-work';
import type { GivenArticle } from './article-form.client';
import { forgetWork, keptText, recallWork } from './keep-work.client';
import { type Reading, readArticle } from './read-article.client';

export type Stage =
  | { readonly is: 'form'; readonly words: string | null }
  | { readonly is: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly is: 'bench';
      readonly work: Work;
      readonly mentions: readonly QuantityMention[];
      readonly remarks: readonly string[];
    };

/** Work that can be gone on with, until a workbench opens. */
export interface Offer {
  readonly work: Work;
  /** The name of its file; null when this browser keeps it. */
  readonly file: string | null;
}

const requestOf = ({ article, text }: Pick<GivenArticle, 'article' | 'text'>) => ({
  article: { id: article.id, publisher: article.publisher, text },
  published: article.reference_date,
});

const UNREADABLE =
  'This browser keeps work that this page cannot read. It stays there until another article is begun.';

interface ToRead {
  readonly given: Pick<GivenArticle, 'article' | 'text'>;
  /** What becomes of it when it is not read. */
  readonly otherwise: string;
  readonly toWork: (drafts: Work['bench']['drafts']) => Work;
  readonly remarks: readonly string[];
}

/** From the form over the reading to the workbench, and back. */
export function useAddStage() {
  const [stage, setStage] = useState<Stage>({ is: 'form', words: null });
  const [offers, setOffers] = useState<readonly Offer[]>([]);
  const reading = useRef<Reading | null>(null);
  const stopped = useRef('');
  const toForm = (words: string) => setStage({ is: 'form', words });

  const read = ({ given, otherwise, toWork, remarks }: ToRead) => {
    stopped.current = `Stopped. ${otherwise}`;
    setStage({ is: 'reading', done: 0, total: given.text.length });
    reading.current = readArticle(requestOf(given), {
      progress: (done, total) => setStage({ is: 'reading', done, total }),
      read: ({ mentions, drafts }) => {
        setOffers([]);
        setStage({ is: 'bench', work: toWork(drafts), mentions, remarks });
      },
      failed: () => toForm(`The browser could not read the text. ${otherwise}`),
    });
  };
  const begin = (given: GivenArticle) =>
    read({
      given,
      otherwise: 'It is still in the form: try again.',
      toWork: (drafts) => {
        const { article, text } = given;
        const bench = { article, text, drafts, disposals: [], derived: [], notes: [] };
        return { bench, units: [] };
      },
      remarks: given.remarks,
    });
  const goOn = (offer: Offer) => {
    setOffers((before) => [...before.filter(({ file }) => file !== offer.file), offer]);
    const { work } = offer;
    read({
      given: work.bench,
      otherwise: 'The work is as it was.',
      toWork: () => work,
      remarks: [],
    });
  };
  const open = async (file: File) => {
    const work = readWork(await file.text().catch(() => ''));
    if (work) goOn({ work, file: file.name });
    else toForm(`${file.name} holds no saved work.`);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: kept work is recalled once, when the page opens.
  useEffect(() => {
    const kept = recallWork();
    if (kept) goOn({ work: kept, file: null });
    else if (keptText() !== null) toForm(UNREADABLE);
    return () => reading.current?.stop();
  }, []);

  return {
    stage,
    offers,
    begin,
    goOn,
    open,
    stop: () => {
      reading.current?.stop();
      toForm(stopped.current);
    },
    clear: () => {
      forgetWork();
      toForm('Cleared: this browser keeps nothing of it.');
    },
  };
}
