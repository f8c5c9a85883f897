import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import './globals.css';
import { SITE } from './offered-files';

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
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
