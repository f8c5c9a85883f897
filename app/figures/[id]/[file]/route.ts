import { respondWith } from '@/app/download';
import { openRecord } from '@/app/record';
import { citationFiles } from '@/lib/publish/citation-formats';
import { figureItem } from '@/lib/publish/citation-item';
import { siteOf } from '@/lib/publish/edition';

export const dynamic = 'force-static';
export const dynamicParams = false;

function filesOf(id: string) {
  const { index } = openRecord();
  return citationFiles(figureItem(index.figure(id), index.dataset, siteOf(process.env)));
}

export const generateStaticParams = () =>
  openRecord().index.dataset.figures.flatMap(({ id }) =>
    filesOf(id).map(({ name }) => ({ id, file: name })),
  );

export async function GET(_request: Request, { params }: RouteContext<'/figures/[id]/[file]'>) {
  const { id, file } = await params;
  return respondWith(filesOf(id), file);
}
