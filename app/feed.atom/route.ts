import { openRecord } from '@/app/record';
import { siteOf } from '@/lib/publish/edition';
import { feedOf } from '@/lib/publish/feed';
import { contentTypeOf } from '@/lib/serve/content-type';

export const dynamic = 'force-static';

export function GET(): Response {
  const feed = feedOf(openRecord().index.dataset, siteOf(process.env));
  return new Response(feed, { headers: { 'Content-Type': contentTypeOf('feed.atom') ?? '' } });
}
