/**
 * The rooms inside server and web. A feature never imports another feature's files; screens are composed in `app`,
 * and the client's pages (`portal`) are an entry of their own that pulls in no screen of the therapist's.
 */
export interface Layer {
  readonly package: 'server' | 'web'
  /** `features/visits`, `platform`, `app`, … */
  readonly name: string
}

/** Which rooms a room may import, itself always included. A room not named here may import every room. */
const rooms: Readonly<Record<Layer['package'], Readonly<Record<string, readonly string[]>>>> = {
  server: {
    platform: [],
    features: ['platform'],
  },
  web: {
    ui: [],
    offline: [],
    features: [
      'ui',
      'offline',
      'platform',
      'words',
      'bodymap',
      'knowledge',
      'questions',
      'consultation',
      'asked',
      'limits',
    ],
    portal: ['ui', 'offline', 'platform', 'words', 'bodymap', 'questions', 'consultation'],
    platform: ['offline'],
    words: [],
    bodymap: ['ui'],
    questions: ['ui', 'words', 'bodymap'],
    consultation: ['ui', 'words', 'bodymap', 'questions', 'offline', 'knowledge'],
    knowledge: [],
    asked: ['ui', 'bodymap', 'questions', 'knowledge'],
    limits: ['ui', 'bodymap', 'knowledge'],
  },
}

/** The room a path of server or web lies in; `undefined` elsewhere. */
export function layerOf(path: string): Layer | undefined {
  const found = /^packages\/(server|web)\/src\/([^/]+)(?:\/([^/]+)\/)?/.exec(path)
  if (!found) return undefined
  const [, owner, room = '', inner] = found
  const name = room === 'features' && inner !== undefined ? `features/${inner}` : room
  return { package: owner === 'server' ? 'server' : 'web', name }
}

/** True when a file of one room may import a file of another room of the same package. */
export function mayImport(from: Layer, to: Layer): boolean {
  if (from.name === to.name) return true
  const allowed = rooms[from.package][from.name.split('/')[0] ?? '']
  return allowed === undefined || allowed.includes(to.name.split('/')[0] ?? '')
}
