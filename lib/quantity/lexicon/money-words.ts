/** Nouns that tell money from weight. */
import { wordSet } from './word-set';

/** Behind "five-pound", these are paid or owed, not weighed. */
export const PRICED = wordSet(
  'note coin fine prize bill bonus fee deposit cheque grant loan deal debt contract move transfer discount rebate subsidy cut rise increase reduction profit loss budget fund scheme project investment payment payout salary pension programme million ticket voucher charge tax levy cap limit surcharge house home',
);
