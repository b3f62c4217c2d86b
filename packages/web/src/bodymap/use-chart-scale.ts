import { useLayoutEffect, useState, type RefObject } from 'react'

/**
 * How many chart units one pixel of the screen is, so that numbers and targets keep their size. The picture is shown
 * whole: the tighter of width and height decides.
 */
export function useChartScale(
  svg: RefObject<SVGSVGElement | null>,
  [, , width, height]: readonly [number, number, number, number],
): number {
  const [pixels, setPixels] = useState<readonly [number, number]>([400, 600])
  useLayoutEffect(() => {
    const element = svg.current
    if (!element) return
    const measure = () => setPixels([element.clientWidth || 400, element.clientHeight || 600])
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [svg])
  return Math.max(width / pixels[0], height / pixels[1])
}
