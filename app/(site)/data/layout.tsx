import type { ReactNode } from 'react';
import { openRecord } from '@/app/record';
import { dataFiles } from '@/lib/publish/data-files';
import { siteOf } from '@/lib/publish/edition';
import { datasetJsonLd } from '@/lib/publish/schema-org';
import { contentTypeOf } from '@/lib/serve/content-type';

/** The page's data in the words of schema.org: a data block, which no browser runs. */
function aboutData(): string {
  const { dataset } = openRecord().index;
  const site = siteOf(process.env);
  const files = dataFiles(dataset, site).map(({ name }) => ({
    name,
    type: contentTypeOf(name)?.replace(/;.*/, '') ?? '',
  }));
  return datasetJsonLd(dataset, files, site);
}

export default function DataLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <script type="application/ld+json">{aboutData()}</script>
    </>
  );
}
