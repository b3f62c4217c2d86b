/** The pattern of what must be left alone: read as stripes without its colour. */
export function Hatching({ id, scale }: { id: string; scale: number }) {
  const size = 9 * scale
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={size} height={size} className="bodymap-hatch-ground" />
        <line x1={0} y1={0} x2={0} y2={size} className="bodymap-hatch-line" strokeWidth={size * 0.6} />
      </pattern>
    </defs>
  )
}
