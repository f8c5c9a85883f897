import { respondWith } from '@/app/download';
import { openRecord } from '@/app/record';
import { citationFiles } from '@/lib/publish/citation-formats';
import { articleItem } from '@/lib/publish/citation-item';

export const dynamic = 'force-static';
export const dynamicParams = false;

const filesOf = (id: string) => citationFiles(articleItem(openRecord().index.article(id)));

export const generateStaticParams = () =>
  openRecord().index.dataset.articles.flatMap(({ id }) =>
    filesOf(id).map(({ name }) => ({ id, file: name })),
  );

export async function GET(_request: Request, { params }: RouteContext<'/articles/[id]/[file]'>) {
  const { id, file } = await params;
  return respondWith(filesOf(id), file);
}
