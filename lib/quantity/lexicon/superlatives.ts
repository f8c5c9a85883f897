/** Superlatives that rank things in the news; "latest" and "nearest" rank nothing. */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  (
    'largest biggest greatest highest lowest smallest fewest longest shortest oldest youngest fastest slowest strongest weakest richest poorest wealthiest busiest deadliest ' +
    'worst best cheapest costliest priciest hottest coldest warmest wettest driest heaviest lightest deepest tallest steepest sharpest broadest widest narrowest earliest newest ' +
    'hardest toughest safest cleanest bloodiest fiercest bleakest brightest softest thinnest thickest dirtiest healthiest happiest quickest rarest quietest mildest gravest tightest'
  ).split(' '),
);
/** Behind these, a superlative or "record" ranks nothing: "at best", "on record", "track record". */
export const NOT_RANK_BEFORE: ReadonlySet<string> = new Set(
  'at on track criminal police medical safety voting academic court public service their his her my our rights'.split(
    ' ',
  ),
);
