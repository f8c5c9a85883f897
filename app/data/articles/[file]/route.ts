import { openRecord } from '@/app/record';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Texts that may be shown whole; the others stand in `data/articles` for those who build the site. */
const shownTexts = () =>
  openRecord().index.dataset.articles.filter(({ rights }) => rights === 'full');

/** An export must have a file here; where no text may be shown, this one says so. */
const NO_TEXTS = {
  file: 'README.txt',
  text: 'No text of an article may be shown whole: the rights of each allow excerpts only.\n',
};

const files = () => {
  const texts = shownTexts().map(({ id, text }) => ({ file: `${id}.txt`, text }));
  return texts.length > 0 ? texts : [NO_TEXTS];
};

export const generateStaticParams = () => files().map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: RouteContext<'/data/articles/[file]'>) {
  const { file } = await params;
  const found = files().find((each) => each.file === file);
  if (!found) throw new Error(`unknown article: ${file}`);
  return new Response(found.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
