import * as z from 'zod'
import { technique } from '../knowledge/techniques.ts'

export const techniqueIdSchema = z
  .string()
  .max(80)
  .refine((text) => technique(text) !== undefined, { error: 'not a technique of knowledge/techniques' })
