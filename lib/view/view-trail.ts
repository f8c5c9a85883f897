/** Who says so, from the page quoted back to the origin, in the terms of PROV (https://www.w3.org/TR/prov-o/). */
import type { Figure } from '../record/figure';
import { isStated } from '../record/figure';
import { voicesOf } from '../record/voices';

export interface TrailStop {
  readonly voice: string;
  /** How this voice relates to the one before it, in words. */
  readonly role: string;
  readonly property: 'wasQuotedFrom' | 'wasAttributedTo' | 'hadPrimarySource' | 'wasDerivedFrom';
}

const roleOf = (place: number, last: number): TrailStop['property'] => {
  if (place === 0) return 'wasQuotedFrom';
  return place === last ? 'hadPrimarySource' : 'wasAttributedTo';
};

const ROLE_WORDS: Readonly<Record<TrailStop['property'], string>> = {
  wasQuotedFrom: 'quoted from',
  wasAttributedTo: 'which cites',
  hadPrimarySource: 'who got it from',
  wasDerivedFrom: 'computed by',
};

export function viewTrail(figure: Figure): TrailStop[] {
  const voices = voicesOf(figure.attribution);
  if (!isStated(figure))
    return voices.map((voice) => ({ voice, role: 'computed by', property: 'wasDerivedFrom' }));
  const last = voices.length - 1;
  return voices.map((voice, place) => {
    const property = roleOf(place, last);
    const role = place === 1 ? 'which cites' : ROLE_WORDS[property];
    return { voice, role, property };
  });
}
