/** Dates and periods of the record (EDTF) in words, dates in full. */

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function point(text: string): string {
  if (/^\d{4}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) return MONTH.format(Date.parse(`${text}-01T00:00:00Z`));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return DAY.format(Date.parse(`${text}T00:00:00Z`));
  return text;
}

/** "21 March 2013" and "22 March 2013" with "or" → "21 or 22 March 2013". */
function join(first: string, last: string, by: string): string {
  const head = first.split(' ');
  const tail = last.split(' ');
  while (head.length > 1 && tail.length > 1 && head.at(-1) === tail.at(-1)) {
    head.pop();
    tail.pop();
  }
  return `${head.join(' ')}${by}${last}`;
}

function interval(from: string, to: string): string {
  if (from === '..' || from === '') return `by ${point(to)}`;
  if (to === '..' || to === '') return `since ${point(from)}`;
  const years = /^\d{4}$/.test(from) && /^\d{4}$/.test(to);
  if (years) return `${from}\u2013${to}`;
  return join(point(from), point(to), ' to ');
}

/** EDTF in words; a form not known here is shown as it is written in the record. */
export function formatPeriod(edtf: string): string {
  const list = /^\[([^\]]+)\]$/.exec(edtf);
  if (list) {
    const days = (list[1] ?? '').split(',').map((day) => day.trim());
    const [first, last] = [days[0], days.at(-1)];
    if (days.length === 2 && first && last) return join(point(first), point(last), ' or ');
    return days.map(point).join(' or ');
  }
  const slash = edtf.indexOf('/');
  if (slash >= 0) return interval(edtf.slice(0, slash), edtf.slice(slash + 1));
  const qualified = /^(.*?)([?~%])$/.exec(edtf);
  if (qualified) {
    const word = { '?': 'probably ', '~': 'about ', '%': 'probably about ' }[qualified[2] ?? '?'];
    return `${word}${point(qualified[1] ?? '')}`;
  }
  return point(edtf);
}
