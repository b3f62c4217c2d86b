import { boundaries } from './boundaries.ts'
import { catalogues } from './catalogues.ts'
import { cycles } from './cycles.ts'
import { dependencies } from './dependencies.ts'
import { featureIsolation } from './feature-isolation.ts'
import { fileLength } from './file-length.ts'
import { format } from './format.ts'
import { licences } from './licences.ts'
import { lint } from './lint.ts'
import { knowledge } from './knowledge.ts'
import { lock } from './lock.ts'
import { migrations } from './migrations.ts'
import { names } from './names.ts'
import { purity } from './purity.ts'
import { types } from './types.ts'
import { unreached } from './unreached.ts'
import { unused } from './unused.ts'
import type { Gate } from './violation.ts'
import { forbiddenWords } from './words.ts'
import { writeRequests } from './write-requests.ts'

/** Every gate by the name that is printed and that exceptions use, the quick ones first. */
export const gates: Readonly<Record<string, Gate>> = {
  boundaries,
  features: featureIsolation,
  dependencies,
  cycles,
  unreached,
  names,
  purity,
  'write requests': writeRequests,
  length: fileLength,
  words: forbiddenWords,
  knowledge,
  migrations,
  catalogues,
  licences,
  lock,
  format,
  lint,
  types,
  unused,
}
