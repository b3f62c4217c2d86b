import { featureDoors } from './feature-doors.ts'
import { clinicalOrder } from './feature-order.ts'
import { destinationOf, importsOf } from './imports.ts'
import { layerOf, mayImport } from './layers.ts'
import { isTest, sourcesOf, textOf } from './tree.ts'
import type { Violation } from './violation.ts'

/** Clinical features import leftwards only; server and web features never import one another, but for doors. */
export function featureIsolation(root: string): readonly Violation[] {
  return sourcesOf(root, 'packages').flatMap((file) => [
    ...strayFile(file),
    ...importsOf(file, textOf(root, file)).flatMap((one) => {
      const to = destinationOf(file, one.specifier)
      const message = to.kind === 'file' ? broken(file, to.path) : undefined
      return to.kind === 'file' && message !== undefined
        ? [{ file, line: one.line, message, target: to.path }]
        : []
    }),
  ])
}

function strayFile(file: string): readonly Violation[] {
  if (!file.startsWith('packages/clinical/src/') || isTest(file)) return []
  const feature = clinicalFeature(file)
  if (feature !== undefined && position(feature) !== -1) return []
  const message = 'a clinical file lies in a folder named in scripts/gates/feature-order.ts'
  return [{ file, message }]
}

function broken(file: string, target: string): string | undefined {
  // A test sets its scene with what stands anywhere: the real write actions of other features, the texts of all.
  if (isTest(file)) return undefined
  const from = clinicalFeature(file)
  const to = clinicalFeature(target)
  if (from !== undefined && to !== undefined) {
    return position(to) > position(from)
      ? `${from} may not import ${to}, which stands to its right`
      : undefined
  }
  const layer = layerOf(file)
  const other = layerOf(target)
  if (!layer || !other || layer.package !== other.package || mayImport(layer, other)) return undefined
  if (layer.package === 'server' && (featureDoors.has(target) || target.endsWith('.tables.ts')))
    return undefined
  return `${layer.name} may not import ${other.name}`
}

function clinicalFeature(path: string): string | undefined {
  return /^packages\/clinical\/src\/([^/]+)\//.exec(path)?.[1]
}

function position(feature: string): number {
  return clinicalOrder.findIndex((name) => name === feature)
}
