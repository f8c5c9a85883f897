/** Addresses of the pages in a list of files. */
export const pageAddresses = (files: readonly string[]): string[] =>
  files
    .filter((file) => file.endsWith('.html') && !/^(?:404|_not-found)\.html$/.test(file))
    .map((file) => (file === 'index.html' ? '/' : `/${file.slice(0, -'.html'.length)}`))
    .sort();
