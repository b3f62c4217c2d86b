import { collarbone } from './collarbone.ts'
import { along, degrees, inEllipse, type SkinPoint } from './point.ts'

/** Superior nuchal line: from the bump at the back of the skull to the mastoid behind the ear. */
const nuchalLine = (z: number) => along(z, [-0.3, 7.0], [0.25, 6.86])

/** Lower border of the jaw, from its angle below the ear to the chin. */
const jawLine = (z: number) => along(z, [0.3, 6.72], [0.5, 6.54], [0.8, 6.38], [1.3, 6.31])

/** Whether a point lies above the jaw and the nuchal line. */
export function isHead({ y, z }: SkinPoint): boolean {
  return z > 0.27 ? y > jawLine(z) : y > nuchalLine(z)
}

export function placeOnHead(p: SkinPoint): string {
  const { x, y, z } = p
  if (x > 0.58 && inEllipse([z, y], [0.44, 7.14], [0.19, 0.29])) return 'face.ear'
  if (z > 0.9 && inEllipse([x, y], [0.33, 7.39], [0.25, 0.17])) return 'face.eye'
  if (x > 0.38 && inEllipse([z, y], [0.86, 7.42], [0.27, 0.31]) && y > cheekTop(z)) return 'face.temple'
  if (z > 0.27 && y < along(z, [0.27, 6.95], [0.5, 7.24], [1.06, 7.26], [1.16, 7.48], [1.3, 7.48]))
    return placeOnFace(p)
  if (x > 0.35 && inEllipse([z, y], [0.42, 7.45], [0.5, 0.56])) return 'head.side'
  if (z > 0.8 && y < along(x, [0, 8.02], [0.4, 7.97], [0.62, 7.8])) return 'head.forehead'
  if (z > along(y, [7.4, 0.5], [8.4, 0.2])) return 'head.top'
  return y > along(z, [-0.5, 7.45], [0.2, 7.3]) ? 'head.back.upper' : 'head.back.lower'
}

/** Arch of the cheekbone, from the ear to below the eye. */
const cheekTop = (z: number) => along(z, [0.5, 7.22], [0.8, 7.2], [1.1, 7.26])

function placeOnFace({ x, y, z }: SkinPoint): string {
  if (inEllipse([z, y], [0.7, 7.04], [0.16, 0.16])) return 'face.jaw.joint'
  if (y < along(x, [0, 6.56], [0.28, 6.5], [0.4, 6.3]) && z > 0.8) return 'face.chin'
  if (z > 0.9 && x < 0.34 && y < along(x, [0, 6.88], [0.15, 6.88], [0.34, 6.8])) return 'face.mouth'
  if (x > 0.33 && y < along(z, [0.9, 6.85], [1.1, 6.62], [1.3, 6.58])) return 'face.jaw.side'
  return z < along(y, [6.6, 0.98], [7.0, 0.84]) ? 'face.jaw.side' : 'face.cheek'
}

/** Angle around the neck, in degrees: 0 at the throat, 180 at the nape. */
const aroundNeck = ({ x, y, z }: SkinPoint) =>
  degrees(Math.atan2(x, z - along(y, [5.4, 0.12], [5.96, 0.17], [6.97, 0.5])))

/** The neck ends at the collarbones in front, at the seventh vertebra behind, and at the slope of the shoulder between. */
export function isNeck(p: SkinPoint): boolean {
  const base = along(
    aroundNeck(p),
    [0, 5.1],
    [34, 5.2],
    [50, 5.58],
    [70, 5.78],
    [92, 5.88],
    [130, 5.9],
    [180, 5.78],
  )
  return p.y > base && p.x < 0.85 && (p.z < 0.3 || p.y > collarbone(p.x))
}

export function placeOnNeck(p: SkinPoint): string {
  const around = aroundNeck(p)
  if (around > 128) {
    if (p.y > 6.66) return 'neck.skull-base'
    return p.y > 6.28 ? 'neck.back.upper' : 'neck.back.lower'
  }
  if (around < along(p.y, [5.2, 14], [6.4, 52])) return 'neck.front.throat'
  return around < along(p.y, [5.2, 38], [5.6, 52], [6.75, 104]) ? 'neck.front.side' : 'neck.side'
}
