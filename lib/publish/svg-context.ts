/**
 * A 2D context that writes SVG, as far as Chart.js and the plugins use one: paths, rectangles,
 * text, dashes, opacity. What it cannot write it refuses, so that no picture silently lacks a part.
 */
import { type PathStyle, SvgMarkup, type TextStyle } from './svg-markup';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  globalAlpha: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
}

/** A text's outline, kept until the text itself follows in the same place. */
interface Halo {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly stroke: string;
  readonly width: number;
}

const INITIAL: State = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  globalAlpha: 1,
  font: '400 10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dash: [],
};

/** One decimal: finer than a screen shows, and short. */
const at = (value: number) => String(Math.round(value * 10) / 10 + 0);

const ANCHORS: Readonly<Record<string, TextStyle['anchor']>> = {
  center: 'middle',
  right: 'end',
  end: 'end',
};

export class SvgContext {
  readonly canvas: { width: number; height: number; getContext: () => SvgContext };
  #state: State = { ...INITIAL };
  readonly #saved: State[] = [];
  #path = '';
  #halo: Halo | null = null;
  /** Joins are written as round where they matter, round letters. */
  lineJoin: CanvasLineJoin = 'miter';
  readonly #markup = new SvgMarkup();

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this };
  }

  /** What was drawn so far. */
  toString(): string {
    return this.#markup.toString();
  }

  save() {
    this.#saved.push({ ...this.#state });
  }
  restore() {
    this.#state = this.#saved.pop() ?? { ...INITIAL };
  }

  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  get fillStyle() {
    return this.#state.fillStyle;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  get strokeStyle() {
    return this.#state.strokeStyle;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  get lineWidth() {
    return this.#state.lineWidth;
  }
  set globalAlpha(value: number) {
    this.#state.globalAlpha = value;
  }
  get globalAlpha() {
    return this.#state.globalAlpha;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get font() {
    return this.#state.font;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#state.textAlign = value;
  }
  get textAlign() {
    return this.#state.textAlign;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#state.textBaseline = value;
  }
  get textBaseline() {
    return this.#state.textBaseline;
  }
  setLineDash(dash: readonly number[]) {
    this.#state.dash = [...dash];
  }
  getLineDash() {
    return [...this.#state.dash];
  }

  beginPath() {
    this.#path = '';
  }
  closePath() {
    this.#path += 'z';
  }
  moveTo(x: number, y: number) {
    this.#path += `M${at(x)} ${at(y)}`;
  }
  lineTo(x: number, y: number) {
    this.#path += `L${at(x)} ${at(y)}`;
  }
  rect(x: number, y: number, width: number, height: number) {
    this.#path += `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  }
  stroke() {
    const { strokeStyle, lineWidth, dash, globalAlpha } = this.#state;
    this.#add({
      stroke: strokeStyle,
      width: at(lineWidth),
      dash: dash.map(at).join(' '),
      alpha: globalAlpha,
    });
  }
  fill() {
    const { fillStyle, globalAlpha } = this.#state;
    if (fillStyle !== 'transparent') this.#add({ fill: fillStyle, alpha: globalAlpha });
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  /** One element serves outline and text: SVG paints the stroke first when told to. */
  strokeText(text: string, x: number, y: number) {
    const { strokeStyle, lineWidth } = this.#state;
    this.#halo = { text, x, y, stroke: strokeStyle, width: lineWidth };
  }
  fillText(text: string, x: number, y: number) {
    const halo = this.#takeHalo(text, x, y);
    const { font, fillStyle, textAlign, textBaseline } = this.#state;
    if (textBaseline !== 'alphabetic')
      throw new Error(`text baseline not written: ${textBaseline}`);
    const [, weight = '400', size = '10'] = /^(\d+) ([\d.]+)px/.exec(font) ?? [];
    const anchor = ANCHORS[textAlign] ?? null;
    this.#markup.text(text, { x: at(x), y: at(y), size, weight, anchor, fill: fillStyle, halo });
  }
  /** Chart.js measures labels of scales, which these charts do not draw: no width is ever used. */
  measureText() {
    return { width: 0, actualBoundingBoxAscent: 0, actualBoundingBoxDescent: 0 };
  }

  /** A fresh drawing: nothing to clear, and the panel's place is a transform of its group. */
  clearRect() {}
  resetTransform() {}
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number) {
    if ([a, b, c, d, e, f].join() !== '1,0,0,1,0,0')
      throw new Error(`transform not written: ${[a, b, c, d, e, f]}`);
  }

  #takeHalo(text: string, x: number, y: number): TextStyle['halo'] {
    const halo = this.#halo;
    this.#halo = null;
    if (halo === null) return null;
    if (halo.text !== text || halo.x !== x || halo.y !== y)
      throw new Error(`outline without its text: ${halo.text}`);
    return { stroke: halo.stroke, width: at(halo.width) };
  }

  #add(style: PathStyle) {
    if (this.#path !== '') this.#markup.path(this.#path, style);
  }
}
