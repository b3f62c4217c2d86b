/** The quiet lines inside the outline: borders that follow something one can see or feel, and a few small features. */
import { placeAreas } from './map-data.ts'
import type { ViewName } from './picture.ts'

interface Side {
  readonly place: string
  readonly area: string
  readonly side: string
}

const sideOf = (regionId: string): Side => {
  const cut = regionId.lastIndexOf('.')
  const place = regionId.slice(0, cut)
  return { place, area: placeAreas.get(place) ?? '', side: regionId.slice(cut + 1) }
}

type Pair = readonly [string | RegExp, string | RegExp]

/** Two places whose border is drawn: collarbone, ridge and edge of the shoulder blade, rib edge, crest, folds. */
const drawnPairs: readonly Pair[] = [
  [/^neck\.front|^shoulder\.top/, 'chest.upper'],
  ['shoulder.blade.upper', 'shoulder.blade.lower'],
  [/^back\.upper\.inner-blade|^back\.mid/, 'shoulder.blade.lower'],
  [/^chest\.ribs|^chest\.breastbone/, /^abdomen/],
  [/^back\.lower/, 'hip.crest'],
  [/^abdomen/, 'hip.front'],
  [/^abdomen\.lower/, /^groin/],
  ['buttock.lower', /^thigh\.back/],
  ['groin.crease', /^thigh\.(front|inner)/],
  ['groin.pubic', /^thigh\.inner/],
]

/** Areas that stand before or behind one another: where they meet, one hides the other. */
const armAreas = ['upper-arm', 'elbow', 'forearm', 'wrist-hand']
const trunkAreas = [
  'chest',
  'upper-back',
  'mid-back',
  'lower-back',
  'abdomen',
  'hip',
  'buttock',
  'thigh',
  'groin',
]

export function isGuide(view: ViewName, leftId: string, rightId: string): boolean {
  const [a, b] = [sideOf(leftId), sideOf(rightId)]
  const either = (test: (p: Side, q: Side) => boolean) => test(a, b) || test(b, a)
  const matches = (p: Side, pattern: string | RegExp) =>
    typeof pattern === 'string' ? p.place === pattern : pattern.test(p.place)
  if (a.side !== b.side) {
    if (a.area === 'buttock') return true
    if (view === 'back') return a.area.endsWith('back')
    return false
  }
  if (drawnPairs.some(([one, other]) => either((p, q) => matches(p, one) && matches(q, other)))) return true
  if (either((p, q) => p.place === 'face.ear' && q.place !== 'face.ear')) return true
  if (either((p, q) => p.area === 'face' && q.area === 'neck')) return true
  if (either((p, q) => armAreas.includes(p.area) && trunkAreas.includes(q.area))) return true
  if (
    either(
      (p, q) =>
        p.area === 'shoulder' &&
        /^chest\.(side|breast)|^back\.mid/.test(q.place) &&
        p.place !== 'shoulder.blade.lower',
    )
  )
    return true
  return either(
    (p, q) =>
      /^hand\.(thumb|index|middle|ring|little)/.test(p.place) &&
      /^hand\.(thumb|index|middle|ring|little)/.test(q.place),
  )
}

type Vector = readonly [number, number, number]

export interface Feature {
  readonly views: readonly ViewName[]
  /** Points on the skin of the neutral body's left half, [x, y, z]; drawn mirrored as well unless it lies on the midline */
  readonly line: readonly Vector[]
}

const arc = (centre: Vector, rx: number, ry: number, from: number, to: number): readonly Vector[] =>
  Array.from({ length: 17 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 16) * Math.PI) / 180
    return [centre[0] + rx * Math.cos(angle), centre[1] + ry * Math.sin(angle), centre[2]] as const
  })

export const features: readonly Feature[] = [
  // Kneecap
  { views: ['front'], line: arc([1.08, -3.4, 1], 0.25, 0.3, 35, 145) },
  { views: ['front'], line: arc([1.08, -3.4, 1], 0.25, 0.3, 215, 325) },
  // Closed eyes, the wings of the nose, the mouth: enough to say which way the body faces
  { views: ['front'], line: arc([0.3, 7.4, 1.15], 0.17, 0.09, 200, 340) },
  { views: ['front'], line: arc([0.12, 6.98, 1.4], 0.075, 0.09, 250, 390) },
  { views: ['front'], line: arc([0, 6.74, 1.4], 0.2, 0.04, 270, 360) },
  // Navel
  { views: ['front'], line: arc([0, 1.78, 1.4], 0.05, 0.07, 200, 340) },
]
