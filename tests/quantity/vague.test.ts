/** Numbers that are not stated exactly, and lengths of time without a number. */
import { describeReadings, describeSteps } from '../cases/quantity/describe-readings';

describeReadings({
  'vague numbers': [
    ['Most young people came.', '[Most] vague-quantifier ? person vague'],
    ['It lasted for an hour', '[an hour] duration 1 h'],
    ['He scores again.'],
    ['A TV series of note began.'],
    ['A couple thousand jobs went.', '[A couple thousand] 2000 job ~'],
    ['The tour lasted a day longer.', '[a day] duration 1 d increase'],
    ['It took a century.', '[a century] duration 100 a'],
    ['The few people left.', '[few] vague-quantifier ? person vague'],
    ['He waited for a decade.', '[a decade] duration 10 a'],
    ['He waited for a minute.', '[a minute] duration 1 min'],
    ['They spend a month there.', '[a month] duration 1 mo'],
    ['Most of it.', '[Most] vague-quantifier ? - vague'],
    ['Some US$300 was lost.', '[US$300] 300 USD ~ "Some"'],
    [
      'Dozens were hurt, scores of them badly.',
      '[Dozens] vague-quantifier 12 - vague',
      '[scores] vague-quantifier 20 - vague',
    ],
    ['She worked for years there.'],
    [
      'The last couple of weeks were dry.',
      '[couple of weeks] duration 2 wk ~ @2015-04-29/2015-05-13',
    ],
    ['After a year-long trial, he won.'],
    ['The couple hundred people knew left.'],
    ['He waited for hours', '[hours] duration ? h vague'],
    ['A couple was killed.'],
    ['Both old men were hurt.', '[Both] count 2 man'],
    ['He is both rich and kind.', '[both] count 2 -'],
    ['A couple more weeks passed.', '[A couple more weeks] duration 2 wk ~'],
    ['It is the most of any state.'],
    ['A couple hundred people came.', '[A couple hundred] 200 person ~'],
    ['A couple million people watched.', '[A couple million] 2000000 person ~'],
    ['It takes weeks of work.', '[weeks] duration ? wk vague'],
    ['It lasted months in all.', '[months] duration ? mo vague'],
    ['He waited for days to hear.', '[days] duration ? d vague'],
    ['He waited for minutes on the line.', '[minutes] duration ? min vague'],
    ['They fought for centuries and lost.', '[centuries] duration ? a vague'],
  ],
});

describeSteps({
  'how vague numbers are read': [
    ['It takes a day.', '[a day] tier 2 "day" a → 1'],
    ['Both', '[Both] tier 3 both → 2'],
    ['A couple of them left.', '[A couple] couple → 2'],
    ['Few', '[Few] tier 3 few → no number stated'],
    ['He waited for hours', '[hours] tier 2 "hours"'],
  ],
});
