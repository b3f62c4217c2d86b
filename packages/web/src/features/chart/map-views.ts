import { isRegionId, regionById } from '@unknot/clinical/bodymap/regions'
import type { FigureView } from '@unknot/clinical/knowledge/figures'

const order = ['back', 'front', 'left', 'right', 'soles'] as const satisfies readonly FigureView[]
const most = 2

/**
 * The views that show every marked place, as few as will do: the view that shows most first. The back when nothing is
 * marked. `among` leaves views out: a plan is drawn on back and front.
 */
export function viewsOf(
  marks: readonly { readonly regionId: string }[],
  among: readonly FigureView[] = order,
): readonly [FigureView, ...FigureView[]] {
  let waiting = marks.flatMap(({ regionId }) => (isRegionId(regionId) ? [regionById(regionId)] : []))
  const views: FigureView[] = []
  while (waiting.length > 0 && views.length < most) {
    const counted = among.map((view) => ({
      view,
      count: waiting.filter((region) => region.views.includes(view)).length,
    }))
    const best = counted.toSorted((one, other) => other.count - one.count)[0]
    if (!best || best.count === 0) break
    views.push(best.view)
    waiting = waiting.filter((region) => !region.views.includes(best.view))
  }
  const [first = 'back', ...rest] = views
  return [first, ...rest]
}
