import { expect, test } from 'vitest'
import { featureIsolation } from './feature-isolation.ts'
import { plantTree } from './planted-tree.ts'

const broken = [
  [
    'clinical to the right',
    'packages/clinical/src/screening/a.ts',
    '../planning/plan.ts',
    'screening may not import planning',
  ],
  [
    'web to another feature',
    'packages/web/src/features/visits/a.tsx',
    '../plan/Plan.tsx',
    'features/visits may not import features/plan',
  ],
  [
    'web feature to the app',
    'packages/web/src/features/visits/a.tsx',
    '../../app/routes.tsx',
    'features/visits may not import app',
  ],
  [
    'client page to a screen',
    'packages/web/src/portal/a.tsx',
    '../features/visits/Visit.tsx',
    'portal may not import features/visits',
  ],
  [
    'plain component to a feature',
    'packages/web/src/ui/a.tsx',
    '../features/visits/b.ts',
    'ui may not import features/visits',
  ],
  [
    'server to another feature',
    'packages/server/src/features/visits/a.ts',
    '../plans/plans.sql.ts',
    'features/visits may not import features/plans',
  ],
  [
    'server platform to a feature',
    'packages/server/src/platform/a.ts',
    '../features/visits/b.ts',
    'platform may not import features/visits',
  ],
] as const

test.each(broken)('%s', (_what, file, specifier, message) => {
  const found = featureIsolation(
    plantTree({ [file]: `import type { B } from '${specifier}'\nexport type A = B\n` }),
  )
  expect(found).toMatchObject([{ file, line: 1, message: expect.stringContaining(message) }])
})

test('a clinical file outside the features', () => {
  const found = featureIsolation(plantTree({ 'packages/clinical/src/dosing/a.ts': 'export const a = 1\n' }))
  expect(found).toEqual([
    { file: 'packages/clinical/src/dosing/a.ts', message: expect.stringContaining('feature-order') },
  ])
})

test('leftward imports, the app composing features, doors, tables, and tests setting a scene pass', () => {
  const root = plantTree({
    'packages/clinical/src/planning/a.ts': `import { b } from '../screening/b.ts'\n`,
    'packages/web/src/app/routes.tsx': `import { Visit } from '../features/visits/Visit.tsx'\n`,
    'packages/web/src/features/visits/a.tsx': `import { Button } from '../../ui/Button.tsx'\nimport './b.ts'\n`,
    'packages/server/src/features/tasks/submit.ts': `import { addReadings } from '../readings/add-readings.ts'\n`,
    'packages/server/src/features/today/today.sql.ts': `import type { Visits } from '../visits/visits.tables.ts'\n`,
    'packages/server/src/features/visits/sign.db.test.ts': `import { open } from '../clients/open-client.ts'\n`,
  })
  expect(featureIsolation(root)).toEqual([])
})
