import type { TrailStop } from '@/lib/view/view-trail';
import styles from './attribution-trail.module.css';

/** Who says so: one stop a voice, read from the page quoted to the origin. */
export const AttributionTrail = ({ stops }: { stops: readonly TrailStop[] }) => (
  <ol className={styles.trail}>
    {stops.map((stop) => (
      <li key={stop.voice}>
        <span className={styles.role}>{stop.role}</span> <span>{stop.voice}</span>
      </li>
    ))}
  </ol>
);
