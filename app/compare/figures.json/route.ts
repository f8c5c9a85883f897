import { openRecord } from '@/app/record';
import { comparableOf } from '@/lib/view/compare/comparable';

export const dynamic = 'force-static';

/** What decides of every figure with which others it may be compared; fetched by who asks for other pairs. */
export function GET() {
  const { index } = openRecord();
  return Response.json(index.dataset.figures.map((figure) => comparableOf(index, figure)));
}
