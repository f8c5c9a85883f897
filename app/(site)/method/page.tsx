import type { Metadata } from 'next';
import Link from 'next/link';
import { openRecord } from '@/app/record';
import { PageHead } from '@/components/page-head';
import { SheetSection } from '@/components/sheet-section';
import { WideTable } from '@/components/wide-table';
import { BARREL_BASIS } from '@/lib/chart/plan-in-barrels';
import { viewHedges } from '@/lib/view/view-hedges';
import { viewPeriods } from '@/lib/view/view-periods';
import { BOUND_MEANING, BOUND_WORDS, STATUS_MEANING, STATUS_WORDS } from '@/lib/view/words';

export const metadata: Metadata = {
  title: 'Method',
  description:
    'How a number in an article becomes a figure on record, and what is never done to it.',
};

const Meanings = <Key extends string>({
  words,
  meanings,
}: {
  words: Readonly<Record<Key, string>>;
  meanings: Readonly<Record<Key, string>>;
}) => (
  <table>
    <tbody>
      {(Object.keys(words) as Key[]).map((key) => (
        <tr key={key}>
          <th scope="row">{words[key]}</th>
          <td>{meanings[key]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Every word that the reader takes for a hedge, from the lists that it goes by. */
const HedgeLexicon = () => (
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

const Periods = () => (
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
        {viewPeriods(openRecord().index).map(({ printed, read, basis }) => (
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

export default function MethodPage() {
  return (
    <>
      <PageHead title="How a number gets on record">
        A number in the press travels without its hedge, its date and its speaker. Here it keeps all
        three, and the words that state it.
      </PageHead>
      <SheetSection id="reading" title="Reading a figure">
        <p>
          A figure is a quote before it is a number. The record keeps the words, their place in the
          article counted in characters, and the span that states the number. Value, unit and hedge
          are read from those words; a machine reads them again at every build and refuses the row
          when the two readings differ by a digit.
        </p>
        <p>
          Values are exact decimals in base units: 88000000000 US dollars, 1000000 tonnes. They are
          never held as floating-point numbers, so no digit is gained or lost on the way.
        </p>
      </SheetSection>
      <SheetSection id="hedges" title="Hedges">
        <p>
          “Over”, “some”, “almost” are part of the statement and are drawn as such. What a hedge
          leaves open stays open: no width is invented for “around”, no end for “over”.
        </p>
        <Meanings words={BOUND_WORDS} meanings={BOUND_MEANING} />
        <p>
          Where the text leaves open whether a hedge applies, as in “over $440 billion and $320
          billion respectively”, both readings are on record and the value reads “perhaps more”.
        </p>
        <details>
          <summary>Every word that is read as a hedge</summary>
          <HedgeLexicon />
        </details>
      </SheetSection>
      <SheetSection id="rounding" title="Rounding is not a hedge">
        <p>
          “$88 billion” is rounded by whoever printed it, but it is not hedged. It is recorded as
          printed, without bounds and without error bars.
        </p>
      </SheetSection>
      <SheetSection id="statements" title="Outcome, plan, target, offer">
        <p>
          A plan is never drawn as an outcome, and no line joins the two. An increase is never drawn
          as a level.
        </p>
        <Meanings words={STATUS_WORDS} meanings={STATUS_MEANING} />
      </SheetSection>
      <SheetSection id="periods" title="Periods">
        <p>
          A figure holds for the period its own sentence states. “This year”, “last week” and
          “Tuesday” are resolved on the article’s date, and each figure’s page says how. Where no
          period is printed, none is given. Dates are kept in the Extended Date/Time Format of ISO
          8601-2, so that “21 or 22 March 2013” can be said exactly.
        </p>
        <Periods />
      </SheetSection>
      <SheetSection id="derived" title="Derived figures">
        <p>
          Some numbers are worth knowing and were printed by nobody: 44 interceptors less 14 to be
          added leaves 30. They are marked as derived, carry their formula, and their bounds follow
          from those of the inputs: $88 billion over more than $440 billion is at most 20&nbsp;%.
          Two lower bounds give no bound in either direction, so their ratio is not printed.
        </p>
      </SheetSection>
      <SheetSection id="set-aside" title="Numbers set aside">
        <p>
          Every other number in an article is set aside with its class and its reason: dates, parts
          of names, idioms, ordinals, vague quantities. The{' '}
          <Link href="/audit" prefetch={false}>
            audit
          </Link>{' '}
          counts them all; nothing may be left over.
        </p>
      </SheetSection>
      <SheetSection id="other-sources" title="What other sources say">
        <p>
          Notes compare a figure with other sources, in this project’s own words and with their
          addresses. A note never changes a figure. Partner countries count the same trade
          differently for good reasons, so a gap between their statistics proves no error. The{' '}
          <Link href="/corrections" prefetch={false}>
            register
          </Link>{' '}
          lists every note, conflicts first.
        </p>
      </SheetSection>
      <SheetSection id="conversions" title="Conversions">
        <p>
          Amounts stay in the unit and currency printed. An amount that the article itself converts
          is on record twice, the second linked to the first, and the two are never added up. “Tons”
          in these articles are taken for metric tonnes; each figure concerned says so.
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
          articles are no sample of anything. They share no measure and no year, so nothing here is
          a trend between them. Who an article is by, and when it was published, is in part
          inference; each article’s page says which part.
        </p>
        <p>
          Numbers are found and read by machine, in English text only; what is no number word, digit
          or listed phrase is not seen. What the machine reads is a proposal: rows are kept by hand,
          in plain files, and at every build reading and row must agree. What a picture, a table or
          a graphic of the newspaper showed is not in the text, and so not here.
        </p>
      </SheetSection>
    </>
  );
}
