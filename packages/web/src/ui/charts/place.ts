import type { scaleLinear, scaleUtc } from '@visx/scale'

/** Where things stand inside the chart's frame, in CSS pixels. */
export type Place = {
  readonly x: ReturnType<typeof scaleUtc<number>>
  readonly y: ReturnType<typeof scaleLinear<number>>
  readonly width: number
  readonly height: number
}
