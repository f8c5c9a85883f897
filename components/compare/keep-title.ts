/** Holds a title against the framework, which sets its own some time after a page has come. */
export function keepTitle(signal: AbortSignal): (title: string | null) => void {
  const own = document.title;
  let wanted: string | null = null;
  const apply = () => {
    if (wanted !== null && document.title !== wanted) document.title = wanted;
  };
  const observer = new MutationObserver(apply);
  observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
  return (title) => {
    if (title === null && wanted !== null) document.title = own;
    wanted = title;
    apply();
  };
}
