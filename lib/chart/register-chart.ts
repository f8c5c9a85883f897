/** What the charts use of Chart.js, and nothing else: `chart.js/auto` would cost a page 20 KB more. */
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';

Chart.register(BarController, BarElement, LinearScale);

export { Chart };
