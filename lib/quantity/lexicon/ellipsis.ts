/** Words between two amounts that share a unit, a rate or a change. */
import { wordSet } from './word-set';

/** Between two prices of which the first alone prints what it is for: "$83.40 a barrel, down $2.39". */
export const RATE_LINKS = wordSet(
  'from to vs estimates estimate forecasts forecast expectations consensus down up against with touching at below above than versus hitting off fell rose near around under over of was for by or double triple twice half times quadruple fall drop decline rise gain increase jump close',
);

/** Between an amount and the same amount in another unit: "(about $12.4 billion)". */
export const CONVERSION_LEADS = wordSet(
  '( [ , about around some or roughly approximately nearly almost over more than at least just under equivalent to worth the equal equals equalling i.e ie say - – — = a an of up that is us less well close as much',
);

/** Words that no clause with its verb left out has before its number: "the pound 2 per cent". */
export const NOT_GAPPED = wordSet(
  'is are was were at of from than by for had has have a owns costs stood closed ended with up down about average averaged to between in on some only over through until after before ,',
);
