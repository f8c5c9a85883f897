/**
 * Code or rows did not arrive and nothing more will come: the page stops waiting, and its style
 * sheet shows what works without. Undone by leaving the page.
 */
export function markLost(): void {
  document.documentElement.dataset.lost = '';
}

export function unmarkLost(): void {
  delete document.documentElement.dataset.lost;
}
