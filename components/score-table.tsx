import type { ScoreView } from '@/lib/view/view-score';
import { WideTable } from './wide-table';

/** Kind of alteration × what became of it; a share below 100 always has its reasons beside it. */
export const ScoreTable = ({ score }: { score: ScoreView }) => (
  <WideTable name="Alterations">
    <table>
      <thead>
        <tr>
          <th scope="col">What was altered</th>
          <th scope="col">Tried with locks renewed</th>
          <th scope="col">Refused</th>
          <th scope="col">What got through, and why</th>
        </tr>
      </thead>
      <tbody>
        {score.rows.map((row) => (
          <tr key={row.title}>
            <th scope="row">{row.title}</th>
            <td>{row.tried}</td>
            <td>{row.share}</td>
            <td>
              {row.reasons.map(({ count, words }) => `${count}: ${words}`).join(' ') || 'nothing'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
