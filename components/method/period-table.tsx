import type { viewPeriods } from '@/lib/view/view-periods';
import { WideTable } from '../wide-table';

/** Every relative period that the record resolved, and how. */
export const PeriodTable = ({ periods }: { periods: ReturnType<typeof viewPeriods> }) => (
  <WideTable name="Relative periods and how they were resolved">
    <table>
      <thead>
        <tr>
          <th scope="col">Printed</th>
          <th scope="col">Read as</th>
          <th scope="col">Because</th>
        </tr>
      </thead>
      <tbody>
        {periods.map(({ printed, read, basis }) => (
          <tr key={`${printed} ${read}`}>
            <th scope="row">“{printed}”</th>
            <td>{read}</td>
            <td>{basis}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
