import { BOUND_MEANING, BOUND_WORDS, STATUS_MEANING, STATUS_WORDS } from '@/lib/view/words';
import { formatDecimal } from '@/lib/words/decimal-words';
import { SheetSection } from '../sheet-section';
import { HedgeLexicon } from './hedge-lexicon';
import { Meanings } from './meanings';

/** From words to number: what is read, and what is never added. */
export const ReadingSections = () => (
  <>
    <SheetSection id="reading" title="Reading a figure">
      <p>
        A figure is a quote before it is a number. The record keeps the words, their place in the
        article counted in characters, and the span that states the number. Value, unit and hedge
        are read from those words; a machine reads them again at every build and refuses the row
        when the two readings differ by a digit.
      </p>
      <p>
        Values are exact decimals in base units: {formatDecimal('88000000000')} US dollars,{' '}
        {formatDecimal('1000000')} tonnes. They are never held as floating-point numbers, so no
        digit is gained or lost on the way.
      </p>
    </SheetSection>
    <SheetSection id="hedges" title="Hedges">
      <p>
        “Over”, “some”, “almost” are part of the statement and are drawn as such. What a hedge
        leaves open stays open: no width is invented for “around”, no end for “over”.
      </p>
      <Meanings words={BOUND_WORDS} meanings={BOUND_MEANING} />
      <p>
        Where the text leaves open whether a hedge applies, as in “over $440&nbsp;billion and
        $320&nbsp;billion respectively”, both readings are on record and the value reads “perhaps
        more”.
      </p>
      <details>
        <summary>Every word that is read as a hedge</summary>
        <HedgeLexicon />
      </details>
    </SheetSection>
    <SheetSection id="rounding" title="Rounding is not a hedge">
      <p>
        “$88&nbsp;billion” is rounded by whoever printed it, but it is not hedged. It is recorded as
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
  </>
);
