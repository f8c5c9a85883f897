import type { ValueWords } from '@/lib/words/value-words';

/** A value with its hedge; the hedge is set lighter, never smaller or left out. */
export const ValueText = ({ value, className }: { value: ValueWords; className?: string }) => (
  <span className={className}>
    {value.hedge === null ? null : <em>{value.hedge} </em>}
    <b>{value.amount}</b>
    {value.open === null ? null : <em>, {value.open}</em>}
  </span>
);
