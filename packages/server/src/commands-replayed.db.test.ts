import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { features } from './app.ts'
import { replayStory, storySchema } from './testing/replay-story.ts'
import { testApp, type TestApp } from './testing/test-app.ts'

/** Commands of every released version, as devices sent them: a device that was away may still deliver them. */
const folder = join(import.meta.dirname, '../../../fixtures/commands')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const stories = files.map((name) => storySchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
const declarations = new Map(
  features.flatMap(({ commands }) =>
    commands.map(({ declaration }) => [declaration.name, declaration] as const),
  ),
)

let app: TestApp | null = null
afterEach(async () => {
  await app?.close()
  app = null
})

test.each(files.map((file, index) => [file, stories[index]!] as const))(
  '%s is taken in as it was sent, and sent twice changes nothing',
  async (_file, story) => {
    app = await testApp({ start: story.steps[0]!.at })
    const replay = await replayStory(app, story, declarations)
    const counts = () =>
      app?.database.asOwner(
        'select count(*)::int as commands, (select count(*)::int from revision) as revisions from command',
      )
    const once = await counts()
    expect(once).toMatchObject([{ commands: story.steps.length }])
    await replay.again()
    expect(await counts()).toEqual(once)
  },
)

test('every command of every version stands in a story', () => {
  const told = new Set(
    stories.flatMap((story) => story.steps.map(({ name, version }) => `${name} ${version}`)),
  )
  const missing = [...declarations.values()]
    .flatMap(({ name, version }) => Array.from({ length: version }, (_, index) => `${name} ${index + 1}`))
    .filter((one) => !told.has(one))
  expect(missing).toEqual([])
})
