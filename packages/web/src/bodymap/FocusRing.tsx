/** Three pixels of accent with a gap of two around a region of any shape. */
export function FocusRing({ path }: { path: string }) {
  return (
    <g className="bodymap-ring" aria-hidden>
      <path d={path} data-part="ring" />
      <path d={path} data-part="gap" />
      <path d={path} data-part="line" />
    </g>
  )
}
