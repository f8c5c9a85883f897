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
import { drawInTurns } from './draw-in-turns';
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
  /** Told when the first drawing stands; null when drawings show already and are done at once. */
  readonly onDrawn: (() => void) | null;
}

function PanelCanvas({ picture, box, palette, alt, onDrawn }: PanelCanvasProps) {
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
        plugins={[...(config.plugins ?? []), ...(onDrawn ? [drawInTurns(onDrawn)] : [])]}
        width={area.width}
        height={area.height}
        {...(alt === null ? { 'aria-hidden': true } : { 'aria-label': alt })}
      />
    </div>
  );
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
  const [drawn, setDrawn] = useState(0);
  const complete = drawn >= panels.length;
  useLiveMark(container, complete);
  // One more once the one before is drawn, so that no task is long.
  return panels.slice(0, drawn + 1).map((picture, index) => (
    <PanelCanvas
      key={`${picture.panel.title} ${picture.panel.marks[0]?.figureId}`}
      picture={picture}
      box={box}
      palette={palette}
      // One text tells of all panels.
      alt={index === 0 ? drawing.alt : null}
      onDrawn={complete ? null : () => setDrawn((before) => Math.max(before, index + 1))}
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
