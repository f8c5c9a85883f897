'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Chart as ReactChart } from 'react-chartjs-2';
import { chartConfig, LABEL_FAMILY } from '@/lib/chart/chart-config';
import { layOutChart } from '@/lib/chart/lay-out-chart';
import type { Palette } from '@/lib/chart/palette';
import { NARROW, type PanelPicture } from '@/lib/chart/picture';
import '@/lib/chart/register-chart';
import { paletteOf } from '@/components/chart/picture-box.client';
import type { PreviewPlan } from '@/lib/view/view-preview';

export interface PreviewCanvasProps {
  readonly plan: PreviewPlan;
}

/** The colours of the theme, while it is what it is. */
function usePalette(holder: React.RefObject<HTMLElement | null>): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const read = () => setPalette(paletteOf(element));
    const theme = matchMedia('(prefers-color-scheme: dark)');
    theme.addEventListener('change', read);
    read();
    return () => theme.removeEventListener('change', read);
  }, [holder]);
  return palette;
}

function Panel({
  picture,
  palette,
  alt,
}: {
  picture: PanelPicture;
  palette: Palette;
  alt: string;
}) {
  const { width, height } = picture.area;
  const config = useMemo(
    () => chartConfig(picture, { palette, family: LABEL_FAMILY, devicePixelRatio }),
    [picture, palette],
  );
  return (
    <ReactChart
      // A chart keeps the labels that it was made with: another picture is another chart.
      key={JSON.stringify([picture, palette])}
      type="bar"
      data={config.data}
      {...(config.options && { options: config.options })}
      {...(config.plugins && { plugins: config.plugins })}
      width={width}
      height={height}
      role="img"
      aria-label={alt}
    />
  );
}

/** The same layout and configuration as every chart of the site, narrow. */
export function PreviewCanvas({ plan }: PreviewCanvasProps) {
  const holder = useRef<HTMLDivElement>(null);
  const palette = usePalette(holder);
  const { panels } = layOutChart(plan, NARROW);
  return (
    <div ref={holder}>
      {palette === null
        ? null
        : panels.map((picture) => (
            <Panel
              key={picture.panel.marks[0]?.figureId}
              picture={picture}
              palette={palette}
              alt={plan.alt}
            />
          ))}
    </div>
  );
}
