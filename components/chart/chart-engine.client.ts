/**
 * Chart.js, run in a task of its own: together with what this site adds to it, the task would be
 * twice as long. The rest follows from here, so that its file need not hold Chart.js again.
 */
import '../../lib/chart/register-chart';
import { breathe } from '../breathe';

export async function loadLayer() {
  await breathe();
  return import('./chart-layer.client');
}
