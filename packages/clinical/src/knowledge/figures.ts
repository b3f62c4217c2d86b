import type { infer as Infer } from 'zod'
import type { figureBodySchema, figureSchema, figureViewSchema } from './bodymap.schema.ts'

export type FigureBody = Infer<typeof figureBodySchema>
export type FigureView = Infer<typeof figureViewSchema>

/** One view of one body: shared arcs, regions and outline as loops of arcs, quiet inner lines, label points. */
export type Figure = Infer<typeof figureSchema>

type Load = () => Promise<{ readonly default: unknown }>

/** Each figure is a module that loads when it is first shown. */
const loads: Readonly<Record<`${FigureBody}-${FigureView}`, Load>> = {
  'female-front': () => import('../../generated/figure-female-front.ts'),
  'female-back': () => import('../../generated/figure-female-back.ts'),
  'female-left': () => import('../../generated/figure-female-left.ts'),
  'female-right': () => import('../../generated/figure-female-right.ts'),
  'female-soles': () => import('../../generated/figure-female-soles.ts'),
  'male-front': () => import('../../generated/figure-male-front.ts'),
  'male-back': () => import('../../generated/figure-male-back.ts'),
  'male-left': () => import('../../generated/figure-male-left.ts'),
  'male-right': () => import('../../generated/figure-male-right.ts'),
  'male-soles': () => import('../../generated/figure-male-soles.ts'),
  'neutral-front': () => import('../../generated/figure-neutral-front.ts'),
  'neutral-back': () => import('../../generated/figure-neutral-back.ts'),
  'neutral-left': () => import('../../generated/figure-neutral-left.ts'),
  'neutral-right': () => import('../../generated/figure-neutral-right.ts'),
  'neutral-soles': () => import('../../generated/figure-neutral-soles.ts'),
}

/** Loads the drawing of a body from one side; the same data for screen, print and PDF. */
export async function loadFigure(body: FigureBody, view: FigureView): Promise<Figure> {
  return (await loads[`${body}-${view}`]()).default as Figure
}
