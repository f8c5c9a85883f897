import { viewHedges } from '@/lib/view/view-hedges';
import { ColumnTable } from '../column-table';

const COLUMNS = ['The amount meant is', 'before a number', 'behind a number', 'as a verb'];

/** Every word that the reader takes for a hedge, from the lists that it goes by. */
export const HedgeLexicon = () => (
  <ColumnTable name="Words read as hedges" columns={COLUMNS}>
    {viewHedges().map(({ meaning, before, behind, verbs }) => (
      <tr key={meaning}>
        <th scope="row">{meaning}</th>
        {[before, behind, verbs].map((phrases, place) => (
          <td key={COLUMNS[place + 1]}>{phrases.join(', ')}</td>
        ))}
      </tr>
    ))}
  </ColumnTable>
);
