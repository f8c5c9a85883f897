import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/frame/site-footer';
import { SiteHeader } from '@/components/frame/site-header';
import { dateWords } from '@/lib/words/date-words';
import { openRecord } from './record';

/** What stands around every page of the site; a chart in somebody else's page goes without. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  const { index, audit } = openRecord();
  const latest = index.dataset.articles.map(({ reference_date }) => reference_date).sort();
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <SiteHeader />
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter audit={audit} dataDate={dateWords(latest.at(-1) ?? '')} />
    </>
  );
}
