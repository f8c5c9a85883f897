/** The numbers behind each cell of the audit's table, so that its counts can be counted. */
import type { MentionClass } from '../quantity/mention';
import type { Article } from '../record/article';
import type { CodePointSpan } from '../text/code-points';
import { indexCodePoints } from '../text/code-points';
import { dateWords } from '../words/date-words';
import { namePublisher } from '../words/voice-words';
import { cutAround, type Snippet } from './cut-snippet';
import type { RecordIndex } from './index-record';
import { DISPOSITIONS, type Disposition, type MentionMark, marksOf } from './mark-mentions';
import { shownPieces, shownWithin } from './show-article';
import { splitParagraphs } from './split-paragraphs';
import { marksByClass } from './view-audit';
import { CLASS_WORDS, DISPOSITION_WORDS, upperFirst } from './words';

export interface AuditEntry {
  readonly key: string;
  /** Null where the article's rights allow only excerpts and the number stands in none. */
  readonly snippet: Snippet | null;
  /** What became of it: the figure's label, or why it was set aside. */
  readonly words: string;
  /** The figure that it stands on record as; null when set aside. */
  readonly figureId: string | null;
  /** Id of the number's mark on the article's page. */
  readonly anchor: string;
}

export interface AuditGroup {
  readonly anchor: string;
  readonly class: MentionClass;
  readonly title: string;
  readonly disposition: Disposition;
  readonly entries: readonly AuditEntry[];
}

export interface ArticleAuditLists {
  readonly articleId: string;
  readonly publisher: string;
  readonly published: string;
  readonly total: number;
  readonly groups: readonly AuditGroup[];
}

/** Address of a cell's list on the page of its article. */
export const anchorOfGroup = (name: MentionClass, disposition: Disposition): string =>
  `${name}-${disposition}`;

/** The one stretch that holds a span as a whole. */
const holding = <Span extends CodePointSpan>(spans: readonly Span[], mark: CodePointSpan) =>
  spans.find(({ start, end }) => start <= mark.start && mark.end <= end);

/** Cuts the line around a number out of its paragraph, as far as the rights show it. */
function snippetCutter(index: RecordIndex, article: Article) {
  const pieces = shownPieces(index, article);
  const paragraphs = splitParagraphs(article.text);
  const text = indexCodePoints(article.text);
  return (mark: CodePointSpan): Snippet | null => {
    const paragraph = holding(paragraphs, mark);
    const shown = paragraph && holding(shownWithin(pieces, paragraph), mark);
    if (!shown) return null;
    const { start } = shown;
    return cutAround(text.slice(shown), { start: mark.start - start, end: mark.end - start });
  };
}

type Cutter = ReturnType<typeof snippetCutter>;

const entryOf = (mark: MentionMark, cut: Cutter): AuditEntry =>
  mark.kind === 'figure'
    ? {
        key: mark.figure.id,
        snippet: cut(mark),
        words: mark.figure.label,
        figureId: mark.figure.id,
        anchor: `f-${mark.figure.id}`,
      }
    : {
        key: mark.id,
        snippet: cut(mark),
        words: mark.reason,
        figureId: null,
        anchor: `s-${mark.id}`,
      };

/** Every number of an article once, in the groups that the audit's cells count. */
export function viewAuditLists(index: RecordIndex, articleId: string): ArticleAuditLists {
  const article = index.article(articleId);
  const marks = marksOf(index, articleId);
  const cut = snippetCutter(index, article);
  return {
    articleId,
    publisher: namePublisher(article),
    published: dateWords(article.published),
    total: marks.length,
    groups: marksByClass(marks).flatMap(({ class: name, marks: ofClass }) =>
      DISPOSITIONS.flatMap((disposition): AuditGroup[] => {
        const entries = ofClass
          .filter((mark) => mark.disposition === disposition)
          .map((mark) => entryOf(mark, cut));
        if (entries.length === 0) return [];
        const anchor = anchorOfGroup(name, disposition);
        const title = `${upperFirst(CLASS_WORDS[name])}, ${DISPOSITION_WORDS[disposition]}`;
        return [{ anchor, class: name, title, disposition, entries }];
      }),
    ),
  };
}
