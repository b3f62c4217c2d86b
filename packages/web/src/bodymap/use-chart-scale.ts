import { useLayoutEffect, useState, type RefObject } from 'react'

/** How many chart units one pixel of the screen is, so that numbers and targets keep their size. */
export function useChartScale(svg: RefObject<SVGSVGElement | null>, boxHeight: number): number {
  const [pixels, setPixels] = useState(600)
  useLayoutEffect(() => {
    const element = svg.current
    if (!element) return
    const measure = () => setPixels(element.clientHeight || 600)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [svg])
  return boxHeight / pixels
}
