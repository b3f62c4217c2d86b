/** Pressure as the width of a stroke, 1 to 5; the number always stands beside it. Hollow where it was not written down. */
export function Stroke({ pressure }: { pressure: number | null }) {
  return (
    <span
      aria-hidden="true"
      className={`block w-full rounded-full ${pressure === null ? 'border border-dashed border-edge' : 'bg-accent'}`}
      style={{
        // Its width is what it says: paper must show it too.
        printColorAdjust: 'exact',
        height: pressure === null ? '8px' : `var(--pressure-${pressure})`,
      }}
    />
  )
}
