import { beforeAll, describe, expect, it } from 'vitest'
import { figureSchema } from '../knowledge/bodymap.schema.ts'
import { loadFigure, type Figure, type FigureBody, type FigureView } from '../knowledge/figures.ts'
import { guidesPath, outlinePath, regionPath, unionPath } from './figure-paths.ts'
import { firstRegion, neighbour, type Direction } from './neighbours.ts'
import { regionAt } from './region-at.ts'
import { distanceToBorder, isInside, outlineOf, regionOutlines, type Outline } from './region-outlines.ts'
import {
  bodyRegions,
  isRegionId,
  mapVersion,
  regionById,
  regionsOfArea,
  regionsOfSegment,
} from './regions.ts'

const bodies: readonly FigureBody[] = ['female', 'male', 'neutral']
const views: readonly FigureView[] = ['front', 'back', 'left', 'right', 'soles']
const directions: readonly Direction[] = ['up', 'down', 'left', 'right']

interface Box {
  readonly lines: readonly Outline[]
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

function boxOf(lines: readonly Outline[]): Box {
  const xs = lines.flat().map(([x]) => x)
  const ys = lines.flat().map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  return { lines, left, right, top: Math.min(...ys), bottom: Math.max(...ys) }
}

const near = (box: Box, x: number, y: number, room = 0) =>
  x >= box.left - room && x <= box.right + room && y >= box.top - room && y <= box.bottom + room

const areaOf = (lines: readonly Outline[]) =>
  Math.abs(
    lines.reduce((sum, line) => {
      let before = line.at(-1)!
      return line.reduce((part, point) => {
        const next = part + (before[0] * point[1] - point[0] * before[1]) / 2
        before = point
        return next
      }, sum)
    }, 0),
  )

describe.each(bodies.flatMap((body) => views.map((view) => ({ body, view }))))(
  '$body $view',
  ({ body, view }) => {
    let figure: Figure
    let outlines: ReadonlyMap<string, readonly Outline[]>
    beforeAll(async () => {
      figure = await loadFigure(body, view)
      outlines = regionOutlines(figure)
    })

    it('keeps its shape and the version of the map', () => {
      expect(figureSchema.safeParse(figure).error).toBeUndefined()
      expect(figure).toMatchObject({ mapVersion, body, view })
    })

    it('MAP-5 shows exactly the regions that the map says it shows', () => {
      const shown = bodyRegions.filter((region) => region.views.includes(view)).map((region) => region.id)
      expect(Object.keys(figure.regions).toSorted()).toEqual(shown.toSorted())
      expect(Object.keys(figure.labels).toSorted()).toEqual(shown.toSorted())
    })

    it('MAP-5 parts the body: every point inside the outline lies in exactly one region, none outside', () => {
      const body = figure.outline.map((loop) => outlineOf(figure, loop))
      const boxes = [...outlines.values()].map(boxOf)
      const wrong: string[] = []
      let inBody = 0
      for (let y = 7; y < figure.size[1]; y += 23) {
        for (let x = 5; x < figure.size[0]; x += 23) {
          const inside = isInside(body, [x, y])
          if (inside) inBody++
          const holders = boxes.filter((box) => near(box, x, y) && isInside(box.lines, [x, y])).length
          if (holders === (inside ? 1 : 0)) continue
          // On a border the eight chords a curve is cut into may part from it by a fraction of a unit.
          const border = Math.min(
            ...boxes.filter((box) => near(box, x, y, 2)).map((box) => distanceToBorder(box.lines, [x, y])),
          )
          if (border > 1.5) wrong.push(`${x},${y}: ${holders} regions, ${inside ? 'inside' : 'outside'}`)
        }
      }
      expect(wrong).toEqual([])
      expect(inBody).toBeGreaterThan(400)
    })

    it('has regions that together are as large as the body', () => {
      const whole = areaOf(figure.outline.map((loop) => outlineOf(figure, loop)))
      const parts = [...outlines.values()].reduce((sum, lines) => sum + areaOf(lines), 0)
      expect(parts / whole).toBeCloseTo(1, 4)
    })

    it('has its label points inside their regions', () => {
      for (const [id, [x, y]] of Object.entries(figure.labels)) {
        expect(isInside(outlines.get(id)!, [x, y]), id).toBe(true)
        expect(regionAt(figure, outlines, [x, y], 1), id).toBe(id)
      }
    })

    it('MAP-10 reaches every region with the arrow keys', () => {
      const seen = new Set([firstRegion(figure)!])
      for (const at of seen) {
        for (const direction of directions) {
          const next = neighbour(figure, at, direction)
          if (next) seen.add(next)
        }
      }
      expect(Object.keys(figure.regions).filter((id) => isRegionId(id) && !seen.has(id))).toEqual([])
    })

    it('draws each path as numbers only', () => {
      for (const path of [
        outlinePath(figure),
        guidesPath(figure),
        ...Object.keys(figure.regions)
          .filter(isRegionId)
          .map((id) => regionPath(figure, id)),
      ]) {
        expect(path).toMatch(/^(M-?\d+ -?\d+(c-?\d+( -?\d+)*)+Z?)*$/)
      }
    })
  },
)

describe.each(bodies)('the %s body', (body) => {
  it.each(['front', 'back', 'soles'] as const)('MAP-5 has mirrored pairs that mirror: %s', async (view) => {
    const figure = await loadFigure(body, view)
    const outlines = regionOutlines(figure)
    for (const id of Object.keys(figure.regions).filter(isRegionId)) {
      const mirror = regionById(id).mirror
      const [own, other] = [boxOf(outlines.get(id)!), boxOf(outlines.get(mirror)!)]
      for (const [a, b] of [
        [own.left, figure.size[0] - other.right],
        [own.top, other.top],
        [own.bottom, other.bottom],
      ] as const) {
        expect(Math.abs(a - b), `${id} ${view}`).toBeLessThan(8)
      }
      // A sliver a few units wide differs by what the two curves were rounded to.
      expect(Math.abs(areaOf(own.lines) / areaOf(other.lines) - 1), id).toBeLessThan(0.08)
    }
  })

  it("MAP-1 puts the client's left on the right of the picture in front and at the soles, on the left of it behind", async () => {
    for (const view of ['front', 'soles', 'back'] as const) {
      const { labels, size } = await loadFigure(body, view)
      for (const [id, [x]] of Object.entries(labels)) {
        expect(x > size[0] / 2, `${id} ${view}`).toBe(id.endsWith(view === 'back' ? '.right' : '.left'))
      }
    }
  })

  it('has the big toe on the inner side of each sole', async () => {
    const { labels } = await loadFigure(body, 'soles')
    expect(labels['foot.big-toe.sole.left']![0]).toBeLessThan(labels['foot.toes.sole.left']![0])
    expect(labels['foot.big-toe.sole.right']![0]).toBeGreaterThan(labels['foot.toes.sole.right']![0])
  })

  it('shows its own left only from the left, its own right only from the right', async () => {
    for (const side of ['left', 'right'] as const) {
      const { regions } = await loadFigure(body, side)
      expect(Object.keys(regions).every((id) => id.endsWith(`.${side}`))).toBe(true)
    }
  })
})

describe('unionPath', () => {
  it('joins a coarse area to one shape without its inner borders', async () => {
    const figure = await loadFigure('neutral', 'front')
    const ids = regionsOfArea('thigh')
      .filter((region) => region.side === 'left')
      .map((region) => region.id)
    const union = unionPath(figure, ids)
    expect(union.match(/M/g)).toHaveLength(1)
    const single = ids.map((id) => regionPath(figure, id)).join('')
    expect(union.length).toBeLessThan(single.length)
  })

  it('joins every segment of a view to closed loops', async () => {
    const figure = await loadFigure('female', 'back')
    for (const segment of ['207', '218', '223', '228']) {
      const ids = regionsOfSegment(segment).map((region) => region.id)
      expect(unionPath(figure, ids)).toMatch(/^(M[^MZ]+Z)+$/)
    }
  })
})

describe('regionAt', () => {
  it('MAP-8 lends a small region room, and takes a touch just beside the body', async () => {
    const figure = await loadFigure('neutral', 'front')
    const outlines = regionOutlines(figure)
    const finger = 'hand.little.palm.left'
    const [x, y, radius] = figure.labels[finger]!
    expect(regionAt(figure, outlines, [x, y + radius], 90)).toBe(finger)
    expect(regionAt(figure, outlines, [30, 30], 90)).toBeUndefined()
    const [kneeX, kneeY] = figure.labels['knee.front.left']!
    expect(regionAt(figure, outlines, [kneeX, kneeY], 90)).toBe('knee.front.left')
  })
})
