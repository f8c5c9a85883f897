/** Links into the record. None is fetched ahead: pages are plain HTML until a reader goes there. */
import Link from 'next/link';
import type { ReactNode } from 'react';

interface RecordLinkProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

interface FigureLinkProps extends RecordLinkProps {
  /** Of a number marked in its article. */
  readonly marked?: {
    /** Id of the note that stands for the page where there is no room for it. */
    readonly note: string;
    /** As the legend calls its kind. */
    readonly kind: string;
  };
}

export const FigureLink = ({ id, marked, children, className }: FigureLinkProps) => (
  <Link
    href={`/figures/${id}`}
    prefetch={false}
    className={className}
    {...(marked && { 'data-number': marked.kind, 'data-note': marked.note })}
  >
    {children}
  </Link>
);

export const ChartLink = ({ id, children, className }: RecordLinkProps) => (
  <Link href={`/charts/${id}`} prefetch={false} className={className}>
    {children}
  </Link>
);

interface ArticleLinkProps extends RecordLinkProps {
  /** Id of a mark or note on the page. */
  readonly anchor?: string;
}

export const ArticleLink = ({ id, anchor, children, className }: ArticleLinkProps) => (
  <Link
    href={anchor === undefined ? `/articles/${id}` : `/articles/${id}#${anchor}`}
    prefetch={false}
    className={className}
  >
    {children}
  </Link>
);
