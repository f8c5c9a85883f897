import { respondWith } from '@/app/download';
import { openRecord } from '@/app/record';
import { chartFiles } from '@/lib/publish/chart-files';
import { siteOf } from '@/lib/publish/edition';

export const dynamic = 'force-static';
export const dynamicParams = false;

function filesOf(slug: string) {
  const { index } = openRecord();
  return chartFiles(index.dataset, index.chart(slug), siteOf(process.env));
}

export const generateStaticParams = () =>
  openRecord().index.dataset.charts.flatMap(({ slug }) =>
    filesOf(slug).map(({ name }) => ({ slug, file: name })),
  );

export async function GET(_request: Request, { params }: RouteContext<'/charts/[slug]/[file]'>) {
  const { slug, file } = await params;
  return respondWith(filesOf(slug), file);
}
