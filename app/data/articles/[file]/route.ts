import { openRecord } from '@/app/record';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Texts that may be shown whole: offsets can then be counted, and hashes taken, by anybody. */
const articles = () =>
  openRecord().index.dataset.articles.filter(({ rights }) => rights === 'full');

export const generateStaticParams = () => articles().map(({ id }) => ({ file: `${id}.txt` }));

export async function GET(_request: Request, { params }: RouteContext<'/data/articles/[file]'>) {
  const { file } = await params;
  const article = articles().find(({ id }) => `${id}.txt` === file);
  if (!article) throw new Error(`unknown article: ${file}`);
  return new Response(article.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
