import type { infer as Infer } from 'zod'
import data from '../../generated/after-effects.ts'
import type { afterEffectSchema } from './safety-after-effects.schema.ts'

export type AfterEffect = Infer<typeof afterEffectSchema>

/** Every after-effect a visit can have (knowledge/safety/after-effects); their shape is tested. */
export const afterEffects = data as readonly AfterEffect[]
