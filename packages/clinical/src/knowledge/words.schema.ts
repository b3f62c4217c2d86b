import * as z from 'zod'

/** The same said in both languages. */
export const wordsSchema = z.strictObject({ en: z.string(), es: z.string() }).readonly().meta({ id: 'words' })
