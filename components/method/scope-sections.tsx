import Link from 'next/link';
import { BARREL_BASIS } from '@/lib/chart/plan-in-barrels';
import { SheetSection } from '../sheet-section';

/** What is computed, left out, compared and converted, and where the record ends. */
export const ScopeSections = () => (
  <>
    <SheetSection id="derived" title="Derived figures">
      <p>
        Some numbers are worth knowing and were printed by nobody: 44 interceptors less 14 to be
        added leaves 30. They are marked as derived, carry their formula, and their bounds follow
        from those of the inputs: $88&nbsp;billion divided by more than $440&nbsp;billion is at most
        20&#8239;%. Two lower bounds give no bound in either direction, so their ratio is not
        printed.
      </p>
    </SheetSection>
    <SheetSection id="set-aside" title="Numbers set aside">
      <p>
        Every other number in an article is set aside with its class and its reason: dates, parts of
        names, idioms, ordinals, vague quantities. The{' '}
        <Link href="/audit" prefetch={false}>
          audit
        </Link>{' '}
        counts them all; nothing may be left over.
      </p>
    </SheetSection>
    <SheetSection id="other-sources" title="What other sources say">
      <p>
        Notes compare a figure with other sources, in this project’s own words and with their
        addresses. A note never changes a figure. Partner countries count the same trade differently
        for good reasons, so a gap between their statistics proves no error. The{' '}
        <Link href="/corrections" prefetch={false}>
          register
        </Link>{' '}
        lists every note, those that disagree first.
      </p>
    </SheetSection>
    <SheetSection id="conversions" title="Conversions">
      <p>
        Amounts stay in the unit and currency printed. An amount that the article itself converts is
        on record twice, the second linked to the first, and the two are never added up. “Tons” in
        these articles are taken for metric tonnes; each figure concerned says so.
      </p>
      <p>
        One conversion is this project’s own, and only offered beside the printed unit, in{' '}
        <Link href="/charts/oil-plans" prefetch={false}>
          the chart of oil plans
        </Link>
        : tonnes a year as barrels a day. {BARREL_BASIS}
      </p>
    </SheetSection>
    <SheetSection id="limits" title="Limits">
      <p>
        That a figure is on record means that an article printed it, not that it is true. Two
        articles are no sample of anything. They share no measure and no year, so nothing here is a
        trend between them. Who an article is by, and when it was published, is in part inference;
        each article’s page says which part.
      </p>
      <p>
        Numbers are found and read by machine, in English text only; what is no number word, digit
        or listed phrase is not seen. What the machine reads is a proposal: rows are kept by hand,
        in plain files, and at every build reading and row must agree. What a picture, a table or a
        graphic of the newspaper showed is not in the text, and so not here.
      </p>
    </SheetSection>
  </>
);
