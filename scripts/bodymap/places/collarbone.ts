import { along } from './point.ts'

/** Height of the collarbone, as seen from the front, over the distance from the midline. */
export const collarbone = (x: number) => along(x, [0, 5.12], [0.3, 5.2], [1, 5.36], [1.6, 5.48])
