'use client';

/**
 * The canvases of a chart, drawn by Chart.js exactly over its picture. Each has the size that the
 * layout gave its panel; `devicePixelRatio` carries the scale at which the picture is shown, so
 * that both agree to the pixel.
 */
import {
  Component,
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Chart as ReactChart } from 'react-chartjs-2';
import { chartConfig, LABEL_FAMILY } from '../../lib/chart/chart-config';
import { layOutChart } from '../../lib/chart/lay-out-chart';
import type { PanelPicture } from '../../lib/chart/picture';
import '../../lib/chart/register-chart';
import type { Palette } from '../../lib/chart/palette';
import styles from './chart.module.css';
import type { ChartLayerProps } from './drawing';
import { type PictureBox, usePictureBox } from './picture-box.client';

/** A drawing that fails leaves the picture as it was. */
class Fallback extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}

interface PanelCanvasProps {
  readonly picture: PanelPicture;
  readonly box: PictureBox;
  readonly palette: Palette;
  readonly alt: string | null;
}

function PanelCanvas({ picture, box, palette, alt }: PanelCanvasProps) {
  const holder = useRef<HTMLDivElement>(null);
  const { area } = picture;
  const devicePixelRatio = box.scale * window.devicePixelRatio;
  // A configuration that changed identity would be drawn again.
  const config = useMemo(
    () => chartConfig(picture, { palette, family: LABEL_FAMILY, devicePixelRatio }),
    [picture, palette, devicePixelRatio],
  );
  // Set through the object model: the page's policy forbids style attributes in markup.
  useLayoutEffect(() => {
    const canvas = holder.current?.querySelector('canvas');
    if (!canvas) return;
    // Whole device pixels, which is what Chart.js allots: a stretched canvas would blur.
    const whole = (length: number) =>
      Math.floor(length * devicePixelRatio) / window.devicePixelRatio;
    canvas.style.left = `${box.left + area.x * box.scale}px`;
    canvas.style.top = `${box.top + area.y * box.scale}px`;
    canvas.style.width = `${whole(area.width)}px`;
    canvas.style.height = `${whole(area.height)}px`;
  });
  return (
    <div ref={holder}>
      <ReactChart
        key={`${box.width} ${box.scale} ${Object.values(palette).join()}`}
        type="bar"
        data={config.data}
        {...(config.options && { options: config.options })}
        {...(config.plugins && { plugins: config.plugins })}
        width={area.width}
        height={area.height}
        {...(alt === null ? { 'aria-hidden': true } : { 'aria-label': alt })}
      />
    </div>
  );
}

/** How many of the panels may be drawn by now: one more a task, so that none is long. */
function useTurns(total: number): number {
  const [drawn, setDrawn] = useState(0);
  useEffect(() => {
    if (drawn >= total) return;
    const turn = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(turn);
  }, [drawn, total]);
  return Math.min(drawn, total);
}

/** Tells the style sheet that all canvases are drawn; runs after their own effects. */
function useLiveMark(container: RefObject<HTMLDivElement | null>, complete: boolean): void {
  useEffect(() => {
    const element = container.current;
    if (!complete || element === null) return;
    element.setAttribute('data-live', '');
    return () => element.removeAttribute('data-live');
  }, [container, complete]);
}

function Canvases({
  drawing,
  container,
  box,
  palette,
}: ChartLayerProps & { box: PictureBox; palette: Palette }) {
  const { panels } = useMemo(() => layOutChart(drawing, box.width), [drawing, box.width]);
  const drawn = useTurns(panels.length);
  useLiveMark(container, drawn === panels.length);
  return panels.slice(0, drawn).map((picture, index) => (
    <PanelCanvas
      key={`${picture.panel.title} ${picture.panel.marks[0]?.figureId}`}
      picture={picture}
      box={box}
      palette={palette}
      // One text tells of all panels.
      alt={index === 0 ? drawing.alt : null}
    />
  ));
}

export function ChartLayer({ drawing, container }: ChartLayerProps) {
  const place = usePictureBox(container);
  if (place === null) return null;
  return (
    <div className={styles.layer}>
      <Fallback>
        <Canvases drawing={drawing} container={container} {...place} />
      </Fallback>
    </div>
  );
}
