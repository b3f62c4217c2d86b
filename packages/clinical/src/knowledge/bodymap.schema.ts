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
