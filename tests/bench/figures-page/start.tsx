/** The list of figures as its page puts it together, over rows that the benchmark made. */
import { createRoot } from 'react-dom/client';
import { FigureBrowser } from '../../../components/figures/figure-browser.client';
import { FigureFilters } from '../../../components/figures/figure-filters';
import { FigureTable } from '../../../components/figures/figure-table';
import { ROWS_IN_PAGE } from '../../../lib/view/find/list-figures';
import type { FigureRowView, viewFacets } from '../../../lib/view/view-figures';

const response = await fetch('/rows-of-page.json');
const { rows, facets, total } = (await response.json()) as {
  rows: FigureRowView[];
  facets: ReturnType<typeof viewFacets>;
  total: number;
};
createRoot(document.querySelector('main') as HTMLElement).render(
  <FigureBrowser
    filters={<FigureFilters facets={facets} total={total} />}
    table={<FigureTable rows={rows} total={total} />}
    rows={total > ROWS_IN_PAGE ? '/figures/rows.json' : null}
  />,
);
