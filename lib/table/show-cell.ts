const SHOWN = 80;

/** A cell as findings print it: quoted, unseen characters escaped, cut when long. */
export function showCell(cell: string): string {
  if (cell === '') return 'an empty cell';
  const cut = cell.length > SHOWN ? `${cell.slice(0, SHOWN)}…` : cell;
  const text = JSON.stringify(cut.toWellFormed()).replace(
    /[\u007f-\u009f\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return cell.length > SHOWN ? `${text} (${cell.length} characters)` : text;
}
