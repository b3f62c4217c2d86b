import { useState } from 'react'
import { regionById, type RegionId } from '@unknot/clinical/bodymap/regions'
import { bareMark, type Mark } from '@unknot/clinical/bodymap/mark'
import type { FigureView } from '@unknot/clinical/knowledge/figures'
import {
  markOn,
  movedMark,
  withIntensity,
  withMark,
  withOtherSide,
  withoutMark,
  withSpread,
} from './edit-marks.ts'
import type { MapContent } from './map-content.ts'
import { useUndo } from './use-undo.ts'

const nothing = () => {}

/** What is open on the map and what each touch does to it. */
export function useMapState(content: MapContent, startView: FigureView) {
  const [view, setView] = useState(startView)
  const [asList, setAsList] = useState(false)
  const [selected, setSelected] = useState<RegionId>()
  const [byKeyboard, setByKeyboard] = useState(false)
  const [spreading, setSpreading] = useState(false)
  const marking = content.mode === 'mark' ? content : undefined
  const choosing = content.mode === 'choose' ? content : undefined
  const marks = useUndo<readonly Mark[]>(marking?.marks ?? [], marking?.onChange ?? nothing)
  const chosen = useUndo<readonly RegionId[]>(choosing?.chosen ?? [], choosing?.onChoose ?? nothing)
  const edited = marking ? marks : choosing ? chosen : undefined
  const mark = marking && selected ? markOn(marking.marks, selected) : undefined

  const select = (id: RegionId | undefined, keyboard = false) => {
    setSelected(id)
    setByKeyboard(keyboard)
    setSpreading(false)
  }
  const press = (id: RegionId, by: 'pointer' | 'keyboard') => {
    if (marking && mark && spreading) return marks.change(withSpread(marking.marks, mark.regionId, id))
    if (marking && !markOn(marking.marks, id)) marks.change(withMark(marking.marks, bareMark(id)))
    if (choosing) {
      const has = choosing.chosen.includes(id)
      chosen.change(has ? choosing.chosen.filter((one) => one !== id) : [...choosing.chosen, id])
      return select(content.forbidden?.some((one) => one.regionId === id) ? id : undefined)
    }
    select(id, by === 'keyboard')
  }
  /** Shows a place in the picture: in the view that is open if it can be seen there. */
  const show = (id: RegionId) => {
    const { views } = regionById(id)
    if (!views.includes(view)) setView(views[0] ?? view)
    select(id)
  }
  const change = (next: Mark) => marking && marks.change(withMark(marking.marks, next))
  return {
    view,
    setView,
    asList,
    setAsList,
    selected,
    mark,
    byKeyboard,
    spreading,
    setSpreading,
    press,
    show,
    close: () => select(undefined),
    undo: edited?.undo,
    redo: edited?.redo,
    edits: edited !== undefined,
    change,
    digit: marking
      ? (id: RegionId, intensity: number) => marks.change(withIntensity(marking.marks, id, intensity))
      : undefined,
    remove: marking
      ? (id: RegionId) => {
          marks.change(withoutMark(marking.marks, id))
          select(undefined)
        }
      : undefined,
    otherSide: () => marking && mark && marks.change(withOtherSide(marking.marks, mark)),
    spreadTo: (id: RegionId) => marking && mark && marks.change(withSpread(marking.marks, mark.regionId, id)),
    move: (to: RegionId) => {
      if (!marking || !mark) return
      marks.change(movedMark(marking.marks, mark.regionId, to))
      select(to)
    },
  }
}

export type MapState = ReturnType<typeof useMapState>
