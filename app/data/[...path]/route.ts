import { respondWith } from '@/app/download';
import { openRecord } from '@/app/record';
import { dataFiles } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';

export const dynamic = 'force-static';
export const dynamicParams = false;

const files = () => dataFiles(openRecord().index.dataset, siteOf(process.env));

export const generateStaticParams = () => files().map(({ name }) => ({ path: name.split('/') }));

export async function GET(_request: Request, { params }: RouteContext<'/data/[...path]'>) {
  const { path } = await params;
  return respondWith(files(), path.map(decodeURIComponent).join('/'));
}
