/** Closes the choices of a facet, which lie over the list, once the reader goes on. */

/** Below this width they push the list down instead, as in the style sheet, and may stay. */
const NARROW = '(max-width: 44rem)';

export function closeFacets(form: HTMLFormElement, signal: AbortSignal): void {
  const narrow = matchMedia(NARROW);
  const openFacet = () => form.querySelector<HTMLDetailsElement>('details[open]');
  const closeUnless = (target: EventTarget | null) => {
    const facet = openFacet();
    // A press on the page’s own scrollbar is one on the root.
    if (!facet || narrow.matches || target === document.documentElement) return;
    if (!(target instanceof Node && facet.contains(target))) facet.open = false;
  };
  addEventListener('pointerdown', ({ target }) => closeUnless(target), { signal });
  form.addEventListener(
    'focusout',
    // Null when the window itself loses the focus, or a place that takes none was pressed.
    ({ relatedTarget }) => relatedTarget !== null && closeUnless(relatedTarget),
    { signal },
  );
  form.addEventListener(
    'keydown',
    ({ key, target }) => {
      const facet = openFacet();
      if (key !== 'Escape' || !facet || !(target instanceof Node) || !facet.contains(target))
        return;
      facet.open = false;
      facet.querySelector('summary')?.focus();
    },
    { signal },
  );
}
