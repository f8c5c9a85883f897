/** Rows of a published CSV chosen by id, as a file: exactly the figures that the page shows. */

/** The header and the rows whose first column is one of `ids`, in their order. */
export async function chooseRows(csv: string, ids: readonly string[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  const [header = [], ...rows] = Papa.parse<string[]>(csv, {
    delimiter: ',',
    skipEmptyLines: true,
  }).data;
  const byId = new Map(rows.map((row) => [row[0], row]));
  const chosen = ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [row] : [];
  });
  const newline = csv.includes('\r\n') ? '\r\n' : '\n';
  return `${Papa.unparse([header, ...chosen], { newline })}${newline}`;
}

export async function downloadFigures(address: string, ids: readonly string[]): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`cannot fetch ${address}: ${response.status}`);
  const file = new Blob([await chooseRows(await response.text(), ids)], { type: 'text/csv' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `figures-${ids.length}.csv`;
  link.click();
  // The browser has taken the bytes once the click is over; keeping the address would hold them.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
