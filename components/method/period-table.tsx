import type { viewPeriods } from '@/lib/view/view-periods';
import { ColumnTable } from '../column-table';

const COLUMNS = ['Printed', 'Read as', 'Because'];

/** Every relative period that the record resolved, and how. */
export const PeriodTable = ({ periods }: { periods: ReturnType<typeof viewPeriods> }) => (
  <ColumnTable name="Relative periods and how they were resolved" columns={COLUMNS}>
    {periods.map(({ printed, read, basis }) => (
      <tr key={`${printed} ${read}`}>
        <th scope="row">“{printed}”</th>
        <td>{read}</td>
        <td>{basis}</td>
      </tr>
    ))}
  </ColumnTable>
);
