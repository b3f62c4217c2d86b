import { useId, useRef, useState, type PointerEvent } from 'react'
import { strokePath, withPoint, type Stroke } from './strokes.ts'

type Props = {
  readonly label: string
  readonly value: readonly Stroke[]
  readonly onChange: (strokes: readonly Stroke[]) => void
  /** What stands below the line, before and after signing, and the way to begin again. */
  readonly words: { readonly signed: string; readonly signHere: string; readonly signAgain: string }
}

const width = 1000
const height = 320

/** A line to sign on with a finger or pen, kept as strokes; it brings no words of its own. */
export function SignatureLine({ label, value, onChange, words }: Props) {
  const id = useId()
  const pad = useRef<SVGSVGElement>(null)
  const [drawing, setDrawing] = useState<Stroke | null>(null)

  const extend = (stroke: Stroke, event: PointerEvent): Stroke => {
    const box = pad.current?.getBoundingClientRect()
    if (!box) return stroke
    const scale = width / box.width
    const points = event.nativeEvent.getCoalescedEvents?.() ?? []
    const moves = points.length > 0 ? points : [event.nativeEvent]
    return moves.reduce(
      (so, move) => withPoint(so, (move.clientX - box.left) * scale, (move.clientY - box.top) * scale),
      stroke,
    )
  }

  const finish = () => {
    if (drawing && drawing.length > 0) onChange([...value, drawing])
    setDrawing(null)
  }

  return (
    <div className="field">
      <div className="field-label" id={id}>
        {label}
      </div>
      <svg
        ref={pad}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby={`${id} ${id}-state`}
        className="aspect-[1000/320] w-full touch-none rounded-card border-[1.5px] border-edge bg-surface"
        onPointerDown={(event) => {
          if (!event.isPrimary) return
          pad.current?.setPointerCapture(event.pointerId)
          setDrawing(extend([], event))
        }}
        onPointerMove={(event) => drawing && event.isPrimary && setDrawing(extend(drawing, event))}
        onPointerUp={finish}
        onPointerCancel={finish}
      >
        <line x1="60" x2="940" y1="250" y2="250" stroke="var(--line)" strokeWidth="3" />
        {[...value, ...(drawing ? [drawing] : [])].map((stroke, index) => (
          <path
            key={index}
            d={strokePath(stroke)}
            fill="none"
            stroke="var(--ink)"
            strokeWidth="6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ))}
      </svg>
      <div className="flex items-center justify-between gap-4">
        <p className="text-small text-quiet" id={`${id}-state`}>
          {value.length > 0 ? words.signed : words.signHere}
        </p>
        <button
          type="button"
          className="button"
          data-kind="plain"
          disabled={value.length === 0}
          onClick={() => onChange([])}
        >
          {words.signAgain}
        </button>
      </div>
    </div>
  )
}
