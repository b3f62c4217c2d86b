import { along, inEllipse, type SkinPoint } from './point.ts'

/** Depth of the line down the side of the trunk, half way between front and back. */
export const sideLine = (y: number) =>
  along(y, [-0.6, 0.3], [0, 0.27], [1, 0.27], [1.6, 0.4], [2.6, 0.48], [3.4, 0.42], [4, 0.38], [4.5, 0.3])

/** Iliac crest round the side, from the front spine (z = 1) over its top to the back spine. */
const crest = (z: number) => along(z, [-0.7, 1.5], [-0.4, 1.74], [0.2, 1.87], [0.6, 1.74], [0.95, 1.36])

/** Edge of the rib cage in front, from the tip of the breastbone outwards. */
const ribEdge = (x: number) => along(x, [0, 3.42], [0.3, 3.2], [1.28, 2.52])

export function placeOnTrunk(p: SkinPoint): string {
  return p.z > sideLine(p.y) ? placeInFront(p) : placeBehind(p)
}

function placeInFront(p: SkinPoint): string {
  const { x, y } = p
  if (y > ribEdge(x)) return placeOnChest(p)
  if (isPelvisFront(p)) return placeOnPelvisFront(p)
  if (x > along(y, [1.2, 1.12], [2, 0.92], [3, 0.98])) return 'abdomen.side'
  if (y > 2.32) return 'abdomen.upper'
  return y > 1.42 ? 'abdomen.middle' : 'abdomen.lower'
}

function placeOnChest({ x, y }: SkinPoint): string {
  if (x < 0.2 && y > 3.3) return 'chest.breastbone'
  if (y > along(x, [0.2, 4.66], [1.3, 4.74])) return 'chest.upper'
  if (y < along(x, [0, 3.5], [0.5, 3.52], [1.0, 3.5], [1.4, 3.6])) return 'chest.ribs'
  return x > along(y, [3.5, 1.3], [4.0, 1.36], [4.4, 1.34]) ? 'chest.side' : 'chest.breast'
}

/** The outer hip: an oval over the greater trochanter, half before and half behind the side line. */
export function isOuterHip({ x, y, z }: Pick<SkinPoint, 'x' | 'y' | 'z'>): boolean {
  return x > 1 && inEllipse([z, y], [0.27, 0.3], [0.48, 0.8])
}

/** Inguinal line: from the front spine of the pelvis to the pubic bone. */
const inguinalLine = (x: number) => along(x, [0, 0.46], [0.3, 0.46], [0.7, 0.78], [1.05, 1.14], [1.22, 1.36])

function isPelvisFront({ x, y, z }: SkinPoint): boolean {
  return z < 0.95 ? y < crest(z) : y < inguinalLine(x)
}

function placeOnPelvisFront({ x, y, z }: SkinPoint): string {
  if (isOuterHip({ x, y, z })) return 'hip.side'
  if (x > along(y, [-0.4, 0.8], [0.3, 0.86], [1.2, 1.02])) return 'hip.front'
  return x < along(y, [-0.3, 0.1], [0.1, 0.3], [0.5, 0.42]) ? 'groin.pubic' : 'groin.crease'
}

/** Lower end of the groin and hip in front: where the thigh begins. */
export const thighTopInFront = (x: number) => along(x, [0, -0.35], [0.25, -0.28], [0.9, 0.1], [1.5, 0.1])

const besideSpine = (y: number) => along(y, [1.8, 0.56], [3, 0.5], [4.2, 0.4], [5.2, 0.42])

function placeBehind(p: SkinPoint): string {
  const { x, y, z } = p
  if (y > along(x, [0.5, 3.02], [1.25, 2.66])) return placeOnUpperTrunk(p)
  if (y > crestBehind(x, z)) {
    if (x < besideSpine(y)) return y > 2.38 ? 'back.lower.spine.upper' : 'back.lower.spine.lower'
    return x > along(y, [1.7, 1.06], [2.4, 0.94], [2.8, 0.98]) ? 'back.lower.waist' : 'back.lower.outer'
  }
  return placeOnPelvisBehind(p)
}

const crestBehind = (x: number, z: number) =>
  z > -0.25 ? crest(z) : along(x, [0, 1.72], [0.5, 1.64], [0.8, 1.7], [1.2, 1.8])

/** Lower edge of the shoulder blade: from its lower angle up and out to the joint. */
const bladeEdge = (x: number) => along(x, [0.8, 4.1], [0.9, 4.0], [1.0, 4.04], [1.2, 4.3], [1.45, 4.66])
const bladeInnerEdge = (y: number) => along(y, [4.0, 0.88], [4.5, 0.8], [5.1, 0.74], [5.4, 0.8])

/** Ridge of the shoulder blade: from its root at the third vertebra out to the tip of the shoulder. */
const bladeRidge = (x: number) => along(x, [0.7, 4.98], [1.0, 5.1], [1.5, 5.3])

function placeOnUpperTrunk({ x, y, z }: SkinPoint): string {
  if (x > along(y, [4.6, 1.42], [5.3, 1.5]) && y > 4.5 && z < 0.1) return 'shoulder.back'
  if (x > bladeInnerEdge(y) && y > bladeEdge(x) && z < 0.1) {
    return y > bladeRidge(x) ? 'shoulder.blade.upper' : 'shoulder.blade.lower'
  }
  if (y > along(x, [0, 5.02], [0.75, 4.98]) && x < 1) return 'back.top'
  if (y > along(x, [0, 4.06], [0.9, 4.02]) && x < bladeInnerEdge(y)) {
    return x < besideSpine(y) ? 'back.upper.spine' : 'back.upper.inner-blade'
  }
  if (x < besideSpine(y)) return 'back.mid.spine'
  return z > along(y, [2.7, 0.06], [3.6, -0.06], [4.4, -0.16]) ? 'back.mid.ribs' : 'back.mid.outer'
}

/** The sacrum: a triangle from the two back spines of the pelvis down to the tailbone. */
const sacrumEdge = (y: number) => along(y, [0.92, 0.14], [1.3, 0.5], [1.72, 0.55])

function placeOnPelvisBehind({ x, y, z }: SkinPoint): string {
  if (y > 0.92 && x < sacrumEdge(y)) return 'back.sacrum'
  if (x < along(y, [0.45, 0.05], [0.92, 0.16]) && y > 0.45) return 'buttock.tailbone'
  if (isOuterHip({ x, y, z })) return 'hip.side'
  if (y > along(x, [0.5, 1.32], [1.3, 0.84])) return 'hip.crest'
  if (y > along(x, [0.2, 0.76], [1.4, 0.5])) return 'buttock.upper'
  return y > 0.1 ? 'buttock.middle' : 'buttock.lower'
}

/** The fold below the buttock. */
export const glutealFold = (x: number) => along(x, [0, -0.5], [0.7, -0.52], [1.3, -0.4], [1.7, -0.4])
