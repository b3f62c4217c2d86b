import type { infer as Infer } from 'zod'
import data from '../../generated/medicine-classes.ts'
import type { medicineClassSchema, medicineRoutes } from './safety-medicines.schema.ts'

/** The group a typed medicine maps to. */
export type MedicineClass = Infer<typeof medicineClassSchema>
export type MedicineRoute = (typeof medicineRoutes)[number]

/** Every medicine class (knowledge/safety/medicines); their shape is tested. */
export const medicineClasses = data as readonly MedicineClass[]

const byId: ReadonlyMap<string, MedicineClass> = new Map(medicineClasses.map((entry) => [entry.id, entry]))

/** One medicine class by its id: `medicineClass('statin')`. */
export function medicineClass(id: string): MedicineClass | undefined {
  return byId.get(id)
}
