/** Files that the child always brings to the same version; `drafts.csv` stands in odd versions. */
export const VERSION_FILES = ['figures.csv', 'set-aside.csv', 'SHA256SUMS', 'articles/a.txt'];
