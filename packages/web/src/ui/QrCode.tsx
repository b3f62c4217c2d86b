import { create } from 'qrcode'
import { useMemo } from 'react'

/** A QR code to be scanned from this screen. Always dark on white with its quiet border, in the dark room as well. */
export function QrCode({ text, label, size = 220 }: { text: string; label: string; size?: number }) {
  const { path, modules } = useMemo(() => {
    const { data, size: side } = create(text, { errorCorrectionLevel: 'M' }).modules
    const dark = Array.from(data, (bit, index) =>
      bit ? `M${index % side} ${Math.floor(index / side)}h1v1h-1z` : '',
    )
    return { path: dark.join(''), modules: side }
  }, [text])
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`-4 -4 ${modules + 8} ${modules + 8}`}
      shapeRendering="crispEdges"
      className="max-w-full rounded-card"
    >
      <rect x="-4" y="-4" width={modules + 8} height={modules + 8} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  )
}
