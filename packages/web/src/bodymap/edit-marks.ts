import { bareMark, type Mark } from '@unknot/clinical/bodymap/mark'
import { regionById, type RegionId } from '@unknot/clinical/bodymap/regions'

type Marks = readonly Mark[]

export const markOn = (marks: Marks, id: RegionId): Mark | undefined =>
  marks.find((mark) => mark.regionId === id)

/** Marks a region, or puts a changed mark in the place of the old one. */
export function withMark(marks: Marks, mark: Mark): Marks {
  return markOn(marks, mark.regionId)
    ? marks.map((one) => (one.regionId === mark.regionId ? mark : one))
    : [...marks, mark]
}

/** Sets how strong a region hurts, marking it when it was not. */
export function withIntensity(marks: Marks, id: RegionId, intensity: number): Marks {
  return withMark(marks, { ...(markOn(marks, id) ?? bareMark(id)), intensity })
}

/** Takes a mark away. Other marks may still spread to its region: that was said of them. */
export function withoutMark(marks: Marks, id: RegionId): Marks {
  return marks.filter((mark) => mark.regionId !== id)
}

/** Marks the same place on the other side alike; what it spreads to changes sides with it. */
export function withOtherSide(marks: Marks, mark: Mark): Marks {
  const other = (id: RegionId) => regionById(id).mirror
  return withMark(marks, { ...mark, regionId: other(mark.regionId), spreadsTo: mark.spreadsTo.map(other) })
}

/** Moves a mark to a place next to it; a mark that was there already gives way. */
export function movedMark(marks: Marks, from: RegionId, to: RegionId): Marks {
  const mark = markOn(marks, from)
  if (!mark) return marks
  const spreadsTo = mark.spreadsTo.filter((id) => id !== to)
  return withoutMark(marks, to).map((one) => (one === mark ? { ...mark, regionId: to, spreadsTo } : one))
}

/** Adds a region to where a mark spreads, or takes it out. */
export function withSpread(marks: Marks, from: RegionId, to: RegionId): Marks {
  const mark = markOn(marks, from)
  if (!mark || from === to) return marks
  const spreadsTo = mark.spreadsTo.includes(to)
    ? mark.spreadsTo.filter((id) => id !== to)
    : [...mark.spreadsTo, to]
  return withMark(marks, { ...mark, spreadsTo })
}
