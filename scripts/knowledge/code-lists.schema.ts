import * as z from 'zod'

const status = z.string().min(1)
const source = z.string().min(1).nullable().optional()

/** The code lists of knowledge/codes. Every label is in our own words; a code without a status is not carried. */
export const codeListSchemas: Readonly<Record<string, z.ZodType>> = {
  'codes/bodySites': z.strictObject({
    id: z.string(),
    label: z.string(),
    snomed: z.string().regex(/^\d+$/).nullable(),
    view: z.enum(['front', 'back', 'both', 'side']),
    sided: z.boolean(),
    status,
    source,
    note: z.string().optional(),
  }),
  'codes/icd10': z.strictObject({
    code: z.string().regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/),
    label: z.string(),
    conditionId: z.string(),
    status,
    note: z.string().optional(),
  }),
  'codes/loinc': z.strictObject({
    code: z.string().regex(/^(LA)?\d+-\d$/),
    label: z.string(),
    use: z.string(),
    status,
    source,
    instrumentLicence: z.string().optional(),
  }),
  'codes/snomed': z.strictObject({
    code: z.string().regex(/^\d+$/),
    label: z.string(),
    kind: z.string(),
    status,
    source,
  }),
  'codes/other': z.strictObject({ system: z.string(), code: z.string(), label: z.string(), status }),
  'codes/conditionLinks': z.looseObject({
    map: z.record(z.string(), z.array(z.string())),
    noCodeHere: z.array(z.string()),
  }),
  'codes/forms': z.record(z.string(), z.looseObject({ status })),
  'codes/unitTests': z.strictObject({
    minutes: z.array(z.int()),
    cmsTotal: z.int(),
    cmsSplit: z.array(z.int()),
    midpointTotal: z.int(),
  }),
  'codes/meta': z.looseObject({ cpt: z.looseObject({ shipInProduct: z.literal(false) }) }),
}
