/** Tasks of a page’s main thread out of a trace (Trace Event Format): how long, and what ran in each. */

interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, waiting left out. */
  readonly tdur?: number;
  readonly args: {
    readonly name?: string;
    readonly data?: { readonly url?: string; readonly functionName?: string; type?: string };
  };
}

export interface Task {
  /** Milliseconds by the clock. */
  readonly wall: number;
  /** Milliseconds of the processor: what others on the machine do is left out. */
  readonly cpu: number;
  /** What ran longest in it: file, function, share of the task. */
  readonly parts: readonly string[];
}

export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'toplevel',
  'v8',
  'blink',
  'blink.user_timing',
];

/**
 * When a fetched file is complete, the developer tools that a benchmark drives the browser by decode
 * their own copy of it. Without them, nothing does: seen in a browser whose network nobody watches.
 */
const TOOLS_COPY = 'TextResourceDecoder::Decode';

const NAMED = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
  'ParseHTML',
  'Commit',
  'V8.GCScavenger',
  'MajorGC',
  'MinorGC',
  TOOLS_COPY,
]);

const isTask = ({ ph, name }: TraceEvent) => ph === 'X' && name === 'ThreadControllerImpl::RunTask';

/** The thread on which a page spends its time: of several renderers, the busiest. */
function mainThread(events: readonly TraceEvent[]): string | null {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const busy = new Map<string, number>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    if (isTask(event) && mains.has(thread))
      busy.set(thread, (busy.get(thread) ?? 0) + (event.dur ?? 0));
  }
  return [...busy].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function nameOf({ name, args }: TraceEvent): string {
  const { url, functionName, type } = args.data ?? {};
  const file = url?.split('/').at(-1)?.split('?')[0];
  return [name, type, file, functionName].filter((part) => part).join(' ');
}

function partsOf(task: TraceEvent, inside: readonly TraceEvent[]): string[] {
  const end = task.ts + (task.dur ?? 0);
  const longest = inside
    .filter(({ ts, dur = 0 }) => ts >= task.ts && ts + dur <= end && dur > (task.dur ?? 0) * 0.1)
    .sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0))
    .slice(0, 4);
  return longest.map((event) => `${nameOf(event)} ${Math.round((event.dur ?? 0) / 1000)} ms`);
}

/** Tasks that no reader's browser has. */
export const isToolsOwn = ({ parts }: Task): boolean =>
  parts.some((part) => part.startsWith(TOOLS_COPY));

/** Tasks of at least `least` milliseconds of the clock, in order. */
export function tasksOf(trace: Buffer, least: number): Task[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const thread = mainThread(traceEvents);
  const own = traceEvents.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
  const inside = own.filter(({ ph, name }) => ph === 'X' && NAMED.has(name));
  return own
    .filter((event) => isTask(event) && (event.dur ?? 0) >= least * 1000)
    .sort((a, b) => a.ts - b.ts)
    .map((task) => ({
      wall: (task.dur ?? 0) / 1000,
      cpu: (task.tdur ?? task.dur ?? 0) / 1000,
      parts: partsOf(task, inside),
    }));
}
