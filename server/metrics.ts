import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What is counted, and what for. The labels are few and known beforehand: nothing that a person typed becomes one. */
const COUNTERS = {
  warmup_requests_total: 'Requests answered, by method, route and status.',
  warmup_exchanges_total: 'Exchanges of a device with its log.',
  warmup_events_stored_total: 'Events that were stored.',
  warmup_events_refused_total: 'Events that were refused, by code.',
  warmup_sign_ins_total: 'Sign-ins that were opened.',
  warmup_database_errors_total: 'Answers that failed because the database was away.',
} as const

export type Counter = keyof typeof COUNTERS
type Labels = Readonly<Record<string, string>>

/** Upper bounds in seconds: from a read of memory to what a browser gives up on. */
const DURATIONS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15]

type Histogram = { readonly counts: number[]; sum: number; count: number }
type Reading = { readonly type: 'gauge' | 'counter'; readonly help: string; readonly read: () => number }
type Registry = {
  readonly counters: Map<string, Map<string, number>>
  readonly durations: Map<string, Histogram>
  readonly readings: Map<string, Reading>
}

/** One for the process: Next bundles what starts it and what answers apart, each with modules of its own. */
const processWide = globalThis as typeof globalThis & { warmupMetrics?: Registry }
const registry = (): Registry =>
  (processWide.warmupMetrics ??= { counters: new Map(), durations: new Map(), readings: new Map() })

export function count(name: Counter, labels: Labels = {}, by = 1): void {
  const { counters } = registry()
  const values = counters.get(name) ?? new Map<string, number>()
  const key = labelled(labels)
  counters.set(name, values.set(key, (values.get(key) ?? 0) + by))
}

/** How long a request of that route took. */
export function observeDuration(route: string, seconds: number): void {
  const { durations } = registry()
  const histogram = durations.get(route) ?? { counts: DURATIONS.map(() => 0), sum: 0, count: 0 }
  durations.set(route, histogram)
  for (const [index, bound] of DURATIONS.entries()) {
    if (seconds <= bound) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1
  }
  histogram.sum += seconds
  histogram.count++
}

/** A number that is read when somebody asks. */
export const gauge = (name: string, help: string, read: () => number): void =>
  void registry().readings.set(name, { type: 'gauge', help, read })

/** A total that something else counts, read in the same way. */
const total = (name: string, help: string, read: () => number): void =>
  void registry().readings.set(name, { type: 'counter', help, read })

/** Memory, processor and how late the event loop is. */
export function watchProcess(): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss())
  gauge('process_heap_used_bytes', 'Memory of its JavaScript.', () => process.memoryUsage().heapUsed)
  total('process_cpu_seconds_total', 'Processor time so far.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  gauge('warmup_event_loop_delay_p99_seconds', 'Since it was asked for last.', () => {
    const seconds = delay.percentile(99) / 1e9
    delay.reset()
    return seconds
  })
}

/** Everything, as Prometheus reads it. Source: text exposition format 0.0.4. */
export function metricsText(): string {
  const { counters, durations, readings } = registry()
  const lines: string[] = []
  for (const [name, help] of Object.entries(COUNTERS)) {
    lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`)
    for (const [labels, value] of counters.get(name) ?? [['', 0] as const])
      lines.push(`${name}${labels} ${value}`)
  }
  const name = 'warmup_request_duration_seconds'
  lines.push(`# HELP ${name} Time from a request to the end of its answer.`, `# TYPE ${name} histogram`)
  for (const [route, { counts, sum, count: all }] of durations) {
    const bucket = (bound: string, value: number): string =>
      `${name}_bucket${labelled({ route, le: bound })} ${value}`
    lines.push(
      ...DURATIONS.map((bound, index) => bucket(String(bound), counts[index] ?? 0)),
      bucket('+Inf', all),
    )
    lines.push(`${name}_sum${labelled({ route })} ${sum}`, `${name}_count${labelled({ route })} ${all}`)
  }
  for (const [each, { type, help, read }] of readings) {
    lines.push(`# HELP ${each} ${help}`, `# TYPE ${each} ${type}`, `${each} ${read()}`)
  }
  return `${lines.join('\n')}\n`
}

function labelled(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
