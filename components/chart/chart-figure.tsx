/**
 * A chart as it stands in a page: finding, measure, picture, warnings, key, source, table.
 *
 *     const plan = planChart(chart, dataset);
 *     <ChartFigure plan={plan} wide={drawSvg(plan, { width: WIDE })} narrow={drawSvg(plan, { width: NARROW })} />
 *
 * Both pictures are in the markup; the container's width decides which one shows. Everything works
 * without JavaScript: marks are links, the table is a table.
 */
import type { ReactNode } from 'react';
import type { ChartPlan } from '../../lib/chart/chart-plan';
import { keepTogether } from '../../lib/words/keep-together';
import styles from './chart.module.css';
import { ChartKey } from './chart-key';
import { ChartSource } from './chart-source';
import { ChartTable } from './chart-table';
import { LiveChart } from './live-chart.client';

/** `planInBarrels(chart, dataset)` with its pictures. */
export interface ConvertedChart {
  readonly plan: ChartPlan;
  readonly wide: string;
  readonly narrow: string;
}

interface ChartFigureProps {
  readonly plan: ChartPlan;
  /** SVG markup of `drawSvg`. */
  readonly wide: string;
  readonly narrow: string;
  /** The same chart in another unit, offered by a switch that needs no script. */
  readonly converted?: ConvertedChart | null;
  /** Level of the heading in its page. */
  readonly level?: 1 | 2 | 3;
  /** Makes the title a link, where the chart has a page of its own. */
  readonly href?: string;
  /** The table below the picture: folded, or left to the page. */
  readonly table?: 'folded' | 'none';
  /** Downloads and other links of the page, after the source. */
  readonly children?: ReactNode;
}

function Title({ plan, level = 2, href }: Pick<ChartFigureProps, 'plan' | 'level' | 'href'>) {
  const Heading = `h${level}` as const;
  const title = keepTogether(plan.title);
  return (
    <Heading className={styles.title} id={`chart-${plan.slug}`}>
      {href === undefined ? title : <a href={href}>{title}</a>}
    </Heading>
  );
}

/** Markup of the build's own pictures: every text in it was escaped by the drawing. */
function Picture({ svg, className }: { svg: string; className: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn and escaped by lib/publish/draw-svg
  return <div className={className} dangerouslySetInnerHTML={{ __html: svg }} />;
}

function Pictures({ plan, wide, narrow }: ConvertedChart) {
  return (
    <LiveChart drawing={{ form: plan.form, panels: plan.panels, alt: plan.alt }}>
      <Picture svg={wide} className={styles.wide} />
      <Picture svg={narrow} className={styles.narrow} />
    </LiveChart>
  );
}

const unitOf = ({ panels }: ChartPlan) => panels[0]?.scaleLabel ?? '';

/** Two radio buttons and a style rule: the switch works before, and without, any script. */
function UnitSwitch(charts: { printed: ConvertedChart; converted: ConvertedChart }) {
  const { printed, converted } = charts;
  const name = `unit-${printed.plan.slug}`;
  return (
    <>
      <fieldset className={styles.units}>
        <legend>Unit</legend>
        <label>
          <input type="radio" name={name} value="printed" defaultChecked />
          {unitOf(printed.plan)}, as printed
        </label>
        <label>
          <input type="radio" name={name} value="converted" />
          {unitOf(converted.plan)}, converted
        </label>
      </fieldset>
      {/* Radio buttons tell what is chosen; this tells what it did to the chart below. */}
      <p role="status" className="unseen">
        <span className={styles.printed}>The chart shows {unitOf(printed.plan)}, as printed.</span>
        <span className={styles.converted}>
          The chart shows {unitOf(converted.plan)}, converted by the factor below it.
        </span>
      </p>
      <div className={styles.printed}>
        <Pictures {...printed} />
      </div>
      <div className={styles.converted}>
        <Pictures {...converted} />
        <p className={styles.basis}>{converted.plan.note}</p>
      </div>
    </>
  );
}

export function ChartFigure(props: ChartFigureProps) {
  const { plan, wide, narrow, converted, level, href, table, children } = props;
  return (
    <figure className={styles.chart} aria-labelledby={`chart-${plan.slug}`}>
      <Title plan={plan} {...(level && { level })} {...(href && { href })} />
      <p className={styles.subtitle}>{keepTogether(plan.subtitle)}</p>
      {converted ? (
        <UnitSwitch printed={{ plan, wide, narrow }} converted={converted} />
      ) : (
        <Pictures plan={plan} wide={wide} narrow={narrow} />
      )}
      <figcaption className={styles.caption}>
        {plan.warnings.map((warning) => (
          <p className={styles.warning} key={warning}>
            <strong>Disputed.</strong> {keepTogether(warning)}
          </p>
        ))}
        <ChartKey entries={plan.key} />
        {plan.note !== null && <p className={styles.note}>{keepTogether(plan.note)}</p>}
        <ChartSource source={plan.source} />
        {children}
      </figcaption>
      {table !== 'none' && (
        <details className={styles.details}>
          <summary>Table</summary>
          <ChartTable plan={plan} />
        </details>
      )}
    </figure>
  );
}
