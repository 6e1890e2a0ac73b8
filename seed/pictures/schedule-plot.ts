import { multiples } from './axes'
import { curve, line } from './curve'
import { type Point, plotFrame, upTo } from './frame'
import type { Schedule } from './schedule-rates'
import { BASE_RATE } from './schedule-rates'
import type { ClassName } from './svg'

export const STEPS = 100
export const RATE_FRAME = plotFrame([0, STEPS], [0, BASE_RATE], 160)
export const RATE_AXES = {
  xTicks: multiples([0, STEPS], 10),
  xNumbers: multiples([0, STEPS], 20),
  yTicks: multiples([0, BASE_RATE], 0.02),
  ...{ xName: 't', yName: 'η' },
}

/** The rate at each step, joined; OneCycleLR ends one step before the edge. */
export const rateLine = (schedule: Schedule, series: ClassName = 'series-1', last = STEPS): string =>
  line(
    RATE_FRAME,
    series,
    upTo(last + 1).map((t): Point => [t, schedule(t)]),
  )

/** A schedule that keeps its rate and drops at some steps, drawn as stairs. */
export const stairs = (
  schedule: Schedule,
  drops: readonly number[],
  series: ClassName = 'series-1',
): string => curve(RATE_FRAME, series, schedule, { breaks: drops })
