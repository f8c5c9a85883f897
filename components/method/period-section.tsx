import type { viewPeriods } from '@/lib/view/view-periods';
import { SheetSection } from '../sheet-section';
import { PeriodTable } from './period-table';

/** When a figure holds. */
export const PeriodSection = ({ periods }: { periods: ReturnType<typeof viewPeriods> }) => (
  <>
    <SheetSection id="periods" title="Periods">
      <p>
        A figure holds for the period its own sentence states. “This year”, “last week” and
        “Tuesday” are resolved on the article’s date, and each figure’s page says how. Where no
        period is printed, none is given. Dates are kept in the Extended Date/Time Format of ISO
        8601-2, so that “21 or 22 March 2013” can be said exactly.
      </p>
      <PeriodTable periods={periods} />
    </SheetSection>
  </>
);
