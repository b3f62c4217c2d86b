import type { Figure } from '@unknot/clinical/knowledge/figures'
import type { BodyMapSay } from './say.ts'

/** R and L beside the head: always the client's own sides, so that front and back cannot be mistaken. */
export function SideLetters({
  figure: { view, size },
  scale,
  say,
}: {
  figure: Figure
  scale: number
  say: BodyMapSay
}) {
  const [left, right] = [say('letter-left'), say('letter-right')]
  const [y, inner, outer] = [size[1] * (view === 'soles' ? 0.5 : 0.09), 0.24, 0.76]
  const letters =
    view === 'left' || view === 'right'
      ? [{ text: view === 'left' ? left : right, x: view === 'left' ? 0.2 : 0.8 }]
      : [
          { text: view === 'back' ? left : right, x: view === 'soles' ? 0.46 : inner },
          { text: view === 'back' ? right : left, x: view === 'soles' ? 0.54 : outer },
        ]
  return (
    <g className="bodymap-letters" aria-hidden fontSize={20 * scale} textAnchor="middle">
      {letters.map(({ text, x }) => (
        <text key={text} x={size[0] * x} y={y} dy="0.36em">
          {text}
        </text>
      ))}
    </g>
  )
}
