import type { CheckResult } from '@/lib/check/report';
import { WideTable } from './wide-table';

export const ChecksTable = ({ checks }: { checks: readonly CheckResult[] }) => (
  <WideTable name="Checks">
    <table>
      <thead>
        <tr>
          <th scope="col">Promise</th>
          <th scope="col">Looked at</th>
          <th scope="col">Failed</th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.name}>
            <td>{check.promise}</td>
            <td>
              {check.lookedAt} {check.lookedAt === 1 ? check.noun.replace(/s$/, '') : check.noun}
            </td>
            <td>{check.findings.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </WideTable>
);
