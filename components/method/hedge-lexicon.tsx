import { viewHedges } from '@/lib/view/view-hedges';
import { WideTable } from '../wide-table';

/** Every word that the reader takes for a hedge, from the lists that it goes by. */
export const HedgeLexicon = () => (
  <WideTable name="Words read as hedges">
    <table>
      <thead>
        <tr>
          <th scope="col">The amount meant is</th>
          <th scope="col">before a number</th>
          <th scope="col">behind a number</th>
          <th scope="col">as a verb</th>
        </tr>
      </thead>
      <tbody>
        {viewHedges().map(({ meaning, before, behind, verbs }) => (
          <tr key={meaning}>
            <th scope="row">{meaning}</th>
            {[before, behind, verbs].map((phrases, place) => (
              <td key={['before', 'behind', 'verb'][place]}>{phrases.join(', ')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
