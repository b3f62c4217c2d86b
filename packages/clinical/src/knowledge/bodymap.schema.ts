import * as z from 'zod'

const words = z.strictObject({ en: z.string().min(1), es: z.string().min(1) })
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** Where a drawing of the body is seen from. Left and right are the client's own sides, as everywhere. */
export const placeViewSchema = z.enum(['front', 'back', 'side', 'soles'])

export const bodyPlaceSchema = z.strictObject({
  /** `area.part[.part]`; with `.left` or `.right` it names a region */
  id: z.string().regex(/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/),
  area: slug,
  label: words,
  views: z.array(placeViewSchema).min(1),
  segment: z.strictObject({ left: z.string().regex(/^[12]\d\d$/), right: z.string().regex(/^[12]\d\d$/) }),
  wpi: z
    .strictObject({ area: slug, sided: z.boolean(), mapping: z.enum(['direct', 'approximate']) })
    .nullable(),
  safetyRegions: z.array(slug).min(1),
  techniqueGroup: slug,
  researchAreas: z.array(slug),
  muscles: z.array(slug).min(1),
  endangermentSites: z.array(slug),
  bodySite: slug,
})

export const bodyRegionsFileSchema = z.strictObject({
  version: z.int().min(1),
  note: z.string(),
  labelReview: z.strictObject({ en: z.string(), es: z.string() }),
  researchAreas: z.array(
    z.strictObject({
      id: slug,
      label: words,
      definition: z.string(),
      reading: z.string(),
      source: z.strictObject({ cite: z.string(), url: z.url() }),
    }),
  ),
  muscleNames: z.string(),
  areas: z.array(z.strictObject({ id: slug, label: words })),
  places: z.array(bodyPlaceSchema),
})

const wpiAreaSchema = z.strictObject({
  id: slug,
  name: z.string(),
  /** 1 left upper, 2 right upper, 3 left lower, 4 right lower, 5 axial */
  region: z.int().min(1).max(5),
  excludedFromGeneralizedPain: z.boolean(),
})

export const bodySegmentsFileSchema = z.object({
  wpi: z.object({
    areas: z.array(wpiAreaSchema),
    regions: z.array(z.strictObject({ id: z.int(), name: z.string() })),
  }),
  regions: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      side: z.enum(['left', 'right']),
      view: z.enum(['front', 'back']),
    }),
  ),
})

export const bodySurfaceFileSchema = z.strictObject({
  mapVersion: z.int().min(1),
  note: z.string(),
  /** Share of the whole skin that one side of each place covers, 0 to 1 */
  shares: z.record(z.string(), z.number().positive().max(0.2)),
})

export const figureBodySchema = z.enum(['female', 'male', 'neutral'])
export const figureViewSchema = z.enum(['front', 'back', 'left', 'right', 'soles'])

/** Loops of arcs: n is arc n as it is, -n - 1 the same arc backwards. */
const loops = z.array(z.array(z.int()).min(1)).min(1)
/** Start, then for each cubic curve its two handles and its end, relative to the end before: 2 + 6n whole numbers. */
const curve = z.array(z.int()).refine((numbers) => numbers.length % 6 === 2, { error: 'not 2 + 6n numbers' })

export const figureSchema = z.strictObject({
  mapVersion: z.int().min(1),
  body: figureBodySchema,
  view: figureViewSchema,
  /** Width and height in chart units; a standing figure is about 4000 tall */
  size: z.tuple([z.int(), z.int()]),
  arcs: z.array(curve),
  outline: loops,
  regions: z.record(z.string(), loops),
  /** Arcs drawn as quiet inner lines */
  guides: z.array(z.int().min(0)),
  /** Small features drawn as quiet inner lines */
  lines: z.array(curve),
  /** For each region a point well inside it and how far that is from its border: x, y, radius */
  labels: z.record(z.string(), z.tuple([z.int(), z.int(), z.int()])),
})

export const markWordsSchema = z.strictObject({
  labelReview: z.strictObject({ en: z.string(), es: z.string() }),
  sides: z.strictObject({ left: words, right: words }),
  qualities: z.strictObject({
    ache: words,
    burning: words,
    sharp: words,
    tingling: words,
    numb: words,
    pulling: words,
    stiff: words,
  }),
  depth: z.strictObject({ surface: words, deep: words }),
  /** With {{number}}, {{places}} */
  sentences: z.strictObject({ pain: words, noStrength: words, spreads: words }),
})
