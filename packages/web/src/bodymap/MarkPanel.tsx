import { useEffect, useRef } from 'react'
import { nameOfRegion } from '@unknot/clinical/bodymap/describe'
import { MarkDetails, type MarkDetailsProps } from './MarkDetails.tsx'
import { MarkScale } from './MarkScale.tsx'

type Props = MarkDetailsProps & {
  readonly reason: string | undefined
  readonly otherSideMarked: boolean
  readonly onOtherSide: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
  /** Whether the keyboard opened it, so that the focus goes along */
  readonly takesFocus: boolean
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

/** What is said about one marked place. The strength is one touch; everything else can stay closed. */
export function MarkPanel(props: Props) {
  const {
    mark,
    onChange,
    reason,
    otherSideMarked,
    onOtherSide,
    onRemove,
    onClose,
    takesFocus,
    open,
    onOpen,
    speech,
  } = props
  const { say, language } = speech
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    const chosen = panel.current?.querySelector<HTMLElement>('input:checked')
    ;(chosen ?? panel.current?.querySelector<HTMLElement>('input'))?.focus()
  }, [takesFocus, mark.regionId])
  return (
    <div
      ref={panel}
      className="bodymap-panel"
      role="group"
      aria-label={nameOfRegion(mark.regionId, language)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="bodymap-panel-head">
        <p className="bodymap-title">{nameOfRegion(mark.regionId, language)}</p>
        <button type="button" className="button" data-kind="quiet" onClick={onClose}>
          {say('done')}
        </button>
      </div>
      {reason === undefined ? null : (
        <p className="bodymap-reason">{say('state-forbidden-why', { reason })}</p>
      )}
      {props.spreading ? (
        <p className="bodymap-hint" role="status">
          {say('spread-hint')}
        </p>
      ) : null}
      <MarkScale
        value={mark.intensity}
        onChange={(intensity) => onChange({ ...mark, intensity })}
        say={say}
      />
      <details className="bodymap-more" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
        <summary>{say('more')}</summary>
        <MarkDetails {...props} />
      </details>
      <div className="bodymap-panel-foot">
        {otherSideMarked ? null : (
          <button type="button" className="bodymap-tool" onClick={onOtherSide}>
            {say('other-side')}
          </button>
        )}
        {mark.intensity === null ? null : (
          <button
            type="button"
            className="bodymap-tool"
            onClick={() => onChange({ ...mark, intensity: null })}
          >
            {say('strength-clear')}
          </button>
        )}
        <button type="button" className="bodymap-tool" onClick={onRemove}>
          {say('remove')}
        </button>
      </div>
    </div>
  )
}
