import { openRecord } from '@/app/record';
import { dataFiles } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';
import { llmsText } from '@/lib/publish/llms-text';

export const dynamic = 'force-static';

export function GET(): Response {
  const { dataset } = openRecord().index;
  const site = siteOf(process.env);
  return new Response(llmsText(dataset, dataFiles(dataset, site), site));
}
