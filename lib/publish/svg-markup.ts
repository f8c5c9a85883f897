/** Elements of a picture as markup; like paths that follow one another become one element. */

export interface PathStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: string;
  readonly dash?: string;
  readonly alpha: number;
}

export interface TextStyle {
  readonly x: string;
  readonly y: string;
  readonly size: string;
  readonly weight: string;
  readonly anchor: 'middle' | 'end' | null;
  readonly fill: string;
  readonly halo: { readonly stroke: string; readonly width: string } | null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** An attribute list; null and empty values are left out. */
function attributes(values: Readonly<Record<string, string | null | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`)
    .join('');
}

const pathAttributes = ({ fill, stroke, width, dash, alpha }: PathStyle) =>
  attributes({
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke && width !== '1' ? width : null,
    'stroke-dasharray': dash,
    opacity: alpha === 1 ? null : String(Number(alpha.toFixed(2))),
  });

export class SvgMarkup {
  readonly #parts: string[] = [];
  #pending: { style: string; d: string; merge: boolean } | null = null;

  /** Translucent paths are kept apart: merged, they would no longer darken where they cross. */
  path(d: string, style: PathStyle): void {
    const attributesOfPath = pathAttributes(style);
    const merge = style.alpha === 1;
    if (this.#pending?.merge && merge && this.#pending.style === attributesOfPath) {
      this.#pending.d += d;
      return;
    }
    this.#flush();
    this.#pending = { style: attributesOfPath, d, merge };
  }

  text(text: string, { x, y, size, weight, anchor, fill, halo }: TextStyle): void {
    this.#flush();
    const style = attributes({
      x,
      y,
      'font-size': size,
      'font-weight': weight === '400' ? null : weight,
      'text-anchor': anchor,
      fill,
      stroke: halo?.stroke,
      'stroke-width': halo?.width,
      'stroke-linejoin': halo && 'round',
      'paint-order': halo && 'stroke',
    });
    this.#parts.push(`<text${style}>${escapeXml(text)}</text>`);
  }

  toString(): string {
    this.#flush();
    return this.#parts.join('');
  }

  #flush(): void {
    if (this.#pending) this.#parts.push(`<path${this.#pending.style} d="${this.#pending.d}"/>`);
    this.#pending = null;
  }
}
