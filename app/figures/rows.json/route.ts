import { openRecord } from '@/app/record';
import { listFigures, writeRows } from '@/lib/view/find/list-figures';
import { viewFigures } from '@/lib/view/view-figures';

export const dynamic = 'force-static';

/** The list of figures for a page that does not hold all of it. */
export function GET() {
  const text = writeRows(listFigures(viewFigures(openRecord().index)));
  return new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
