/** Numbers set aside, as downloaded: the record's columns and what proves a row without this site. */
import type { CheckedDataset } from '../check/report';
import { SET_ASIDES } from '../record/set-aside';
import { defineTable, type RowOf } from '../table/table-schema';
import { PROOF_COLUMNS } from './download-figures';
import { OFFSET_UNIT } from './edition';
import { lookUp } from './look-up';

export const SET_ASIDES_DOWNLOAD = defineTable({
  name: 'set-aside',
  title: SET_ASIDES.title,
  description: SET_ASIDES.description,
  primaryKey: 'id',
  foreignKeys: SET_ASIDES.foreignKeys,
  columns: { ...SET_ASIDES.row.shape, ...PROOF_COLUMNS },
});

export function downloadSetAsides(dataset: CheckedDataset): RowOf<typeof SET_ASIDES_DOWNLOAD>[] {
  const { articles } = lookUp(dataset);
  return dataset.setAsides.map((mention) => {
    const article = articles.get(mention.article_id);
    return {
      ...mention,
      offset_unit: OFFSET_UNIT,
      article_url: article?.url ?? null,
      article_sha256: article?.sha256 ?? null,
    };
  });
}
