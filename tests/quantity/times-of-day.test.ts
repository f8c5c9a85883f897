/** Times of day, and the clocks of races. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'times of day': [
    ['It ran at 23:59:59 UTC.', '[23:59:59 UTC] time T23:59Z time'],
    ['Froome by 1:37', '[1:37] duration 97 s'],
    ['The blast was at 1430 local time.', '[1430] time T14:30 time'],
    ['He won in a time of 2:04:55.', '[2:04:55] duration 7495 s'],
    ['By 1:37 it was over.', '[1:37] time T01:37 time <= "By"'],
    ['The blast was at 12:15 pm BST.', '[12:15 pm BST] time T12:15+01:00 time'],
    ['The blast was at 1430 local farms.', '[1430] 1430 farm'],
    ['The blast was at 0559 CET.', '[0559 CET] time T05:59+01:00 time'],
    ['The blast was at 0559 EST.', '[0559 EST] time T05:59-05:00 time'],
    ['The blast was at 0559 PST.', '[0559 PST] time T05:59-08:00 time'],
    ['The blast was at 0559 PDT.', '[0559 PDT] time T05:59-07:00 time'],
    ['The blast was at 0559 IST.', '[0559 IST] time T05:59+05:30 time'],
    ['The blast was at 0559 EDT.', '[0559 EDT] time T05:59-04:00 time'],
    ['The blast was at 0559 CEST.', '[0559 CEST] time T05:59+02:00 time'],
    ['The show begins at 10:30 Z.', '[10:30 Z] time T10:30Z time'],
    ['The blast was at 3:05 p.m. ET.', '[3:05 p.m. ET] time T15:05 time'],
    ['A lead of 1:37', '[1:37] duration 97 s'],
    ['He ran 1:58.23', '[1:58.23] duration 118.23 s'],
    ['He sent 5 amps.', '[5] count 5 amp'],
    ['He ran 12:58.23.', '[12:58.23] duration 778.23 s'],
    ['The blast was at 24:00.', '[24:00] time T24:00 time'],
    ['They came at twelve pm.', '[twelve pm] time T12:00 time'],
    ['He bought 11 exam books.', '[11] count 11 book'],
    ['The polls open at one am.', '[one am] time T01:00 time'],
    ['The blast was at 2359 UTC.', '[2359 UTC] time T23:59Z time'],
    ['The show begins at 10:30:00.', '[10:30:00] time T10:30 time'],
  ],
});

describeSteps({
  'how times of day are read': [['Froome by 1:37', '[1:37] clock of a race → 97 s']],
});
