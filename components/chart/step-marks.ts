/** Arrow keys among the marks of a picture: which link comes next, if the key asks for one. */

const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowUp: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

export function stepFor(key: string, link: SVGAElement): SVGAElement | null {
  const links = [...(link.ownerSVGElement?.querySelectorAll<SVGAElement>('a') ?? [])];
  const step = STEPS[key];
  if (step === undefined || links.length === 0) return null;
  return links[step(links.indexOf(link), links.length)] ?? null;
}
