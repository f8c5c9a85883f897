import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { dateWords } from '@/lib/chart/date-words';
import './globals.css';
import { SITE } from './offered-files';
import { openRecord } from './record';

export const metadata: Metadata = {
  title: {
    default: 'Figures of Record: every number, with its quote',
    template: '%s · Figures of Record',
  },
  ...(SITE.base && {
    metadataBase: new URL(SITE.base),
    alternates: { canonical: './', types: { 'application/atom+xml': '/feed.atom' } },
  }),
  description:
    'The numbers stated in news articles, each with its quote, hedge and speaker: charted, downloadable, rechecked by machine.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14161a' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  const { index, audit } = openRecord();
  const latest = index.dataset.articles.map(({ reference_date }) => reference_date).sort();
  return (
    <html lang="en">
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <SiteHeader />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter audit={audit} dataDate={dateWords(latest.at(-1) ?? '')} />
      </body>
    </html>
  );
}
