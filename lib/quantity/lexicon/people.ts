/** Words around an age: who has one, and what a clause that states one goes on with. */
import { wordSet } from './word-set';

/** A number behind them is an age: "aged 34", "turned 18". */
export const AGE_WORDS = wordSet('aged age ages turned turning turns');

/** "A boy of six", "to his son, 52": kin, the young, and people of police reports, and horses. */
export const PERSONS = wordSet(
  'boy boys girl girls man men woman women baby child children son sons daughter daughters brother brothers sister sisters wife husband mother father twin twins youth youths lad lads youngster youngsters teenager teenagers toddler toddlers widow widower suspect suspects victim victims driver drivers pensioner pensioners grandson grandsons granddaughter granddaughters grandmother grandfather nephew niece cousin uncle aunt fiancee mare filly colt gelding pupil pupils student students',
);

/** Kin between a name and a comma: "his wife Anna, 34". */
export const KIN = wordSet(
  'son daughter wife husband brother sister mother father grandson granddaughter nephew niece cousin partner',
);

/** Before "over 65" and "under 18": "people over 65", "those under 18". */
export const AGED = wordSet(
  'is are was were aged those people children men women voters adults anyone everyone mothers boys girls players workers patients drivers pensioners residents citizens americans britons males females someone nobody all',
);

/** Behind "he is 34": the clause ends, or goes on with a verb; a noun would be counted. */
export const AGE_ENDS = wordSet(
  '. , ; ) and when or who have has had were are was is in died do should can could will would to at but he she next this',
);

/** "died at 93", "retired at 65" */
export const LIFE_EVENTS = wordSet(
  'died dies dead retire retires retired married marry widowed orphaned',
);

/** Behind a number, these stand for people: "12 dead", "300 evacuated". */
export const STATES_OF_PEOPLE = wordSet(
  'aboard dead killed injured wounded missing homeless hurt hospitalised hospitalized arrested unemployed jobless displaced stranded detained trapped infected evacuated drowned survived feared strong',
);

/** What people with a bare number suffered: "nearly 200,000 have died". */
export const VICTIMS = wordSet(
  'died fled killed injured wounded arrested hurt displaced drowned evacuated homeless missing infected',
);

/** Verbs whose bare number counts people: "killed 12", "employs 300". */
export const OF_PEOPLE = wordSet(
  'serves feeds sleeps employ employs employed employing seats killed kills killing injured injures injuring wounded wounding hurt arrested arresting detained detaining trapping stranding displacing hospitalising',
);
