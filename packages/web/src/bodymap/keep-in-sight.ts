import type { RegionId } from '@unknot/clinical/bodymap/regions'

/** Scrolls just so far that the panel, which floats over the foot of a small screen, does not hide the place it is about. */
export function keepInSight(map: HTMLElement | null, id: RegionId): void {
  const place = map?.querySelector(`[data-region="${id}"]`)?.getBoundingClientRect()
  const panel = map?.querySelector('.bodymap-side[data-open]')?.getBoundingClientRect()
  if (!place || !panel || place.right < panel.left || place.left > panel.right) return
  const hidden = place.bottom + 40 - panel.top
  if (hidden <= 0 || panel.top < place.top - 400) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: hidden, behavior: still ? 'instant' : 'smooth' })
}
