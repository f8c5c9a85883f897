import type { Metadata } from 'next';
import Link from 'next/link';
import { SiteFrame } from '@/app/site-frame';
import { PageHead } from '@/components/frame/page-head';

export const metadata: Metadata = { title: 'No such page' };

export default function NotFound() {
  return (
    <SiteFrame>
      <PageHead title="There is no page at this address">
        Addresses on this site are never renumbered or reused, so a mistyped address leads nowhere
        rather than somewhere wrong.
      </PageHead>
      <p>
        <Link href="/figures" prefetch={false}>
          Look through all figures
        </Link>{' '}
        or{' '}
        <Link href="/" prefetch={false}>
          begin at the front page
        </Link>
        .
      </p>
    </SiteFrame>
  );
}
