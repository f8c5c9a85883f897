/** Chart.js measures out and draws a chart in one go; on a slow phone that is felt. Here it takes turns. */
import type { Chart, Plugin } from 'chart.js';
import { breathe } from '../breathe';

/** Runs a step of a chart in a task of its own, unless the chart is gone by then. */
function later(chart: Chart, step: () => void): false {
  void breathe().then(() => {
    if (chart.canvas !== null) step();
  });
  // To Chart.js: not now.
  return false;
}

/** Puts off the first measuring and the first drawing of a chart; the next ones are done at once. */
export function drawInTurns(onDrawn: () => void): Plugin<'bar'> {
  let put = { measuring: false, drawing: false };
  return {
    id: 'drawInTurns',
    beforeUpdate(chart) {
      if (put.measuring) return;
      put = { ...put, measuring: true };
      return later(chart, () => chart.update());
    },
    beforeRender(chart) {
      if (put.drawing) return;
      put = { ...put, drawing: true };
      return later(chart, () => {
        chart.render();
        onDrawn();
      });
    },
  };
}
