import type { Correction } from '@/lib/record/correction';
import { dateWords } from '@/lib/words/date-words';
import { ScrollBox } from './scroll-box';

export const CorrectionTable = ({ corrections }: { corrections: readonly Correction[] }) =>
  corrections.length === 0 ? (
    <p>Nothing has been corrected so far.</p>
  ) : (
    <ScrollBox name="Corrections">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Row and column</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {corrections.map((row) => (
            <tr key={row.id} id={row.id}>
              <td>{dateWords(row.corrected_on)}</td>
              <th scope="row">
                {row.subject_id}, {row.column}
              </th>
              <td>{row.before ?? 'empty'}</td>
              <td>{row.after ?? 'empty'}</td>
              <td>{row.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
