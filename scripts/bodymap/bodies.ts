import type { Shape } from './mesh.ts'
import type { Pose } from './pose.ts'

const macro = (kind: string, amount: number): Shape =>
  Object.fromEntries(
    ['african', 'asian', 'caucasian'].map((origin) => [`macrodetails/${origin}-${kind}`, amount / 3]),
  )

/** Adults between young and old, with no origin of their own: the mean of the three that the mesh data knows. */
const adult = (sex: 'female' | 'male', amount: number): Shape => ({
  ...macro(`${sex}-young`, amount * 0.85),
  ...macro(`${sex}-old`, amount * 0.15),
})

/** The body on which the places are divided. Every other body is the same mesh, so it has the same places. */
export const dividedShape: Shape = { ...macro('female-young', 0.5), ...macro('male-young', 0.5) }

export const bodies = {
  female: { ...adult('female', 1), 'macrodetails/universal-female-young-averagemuscle-maxweight': 0.15 },
  male: { ...adult('male', 1), 'macrodetails/universal-male-young-averagemuscle-maxweight': 0.15 },
  neutral: { ...adult('female', 0.5), ...adult('male', 0.5) },
} satisfies Record<string, Shape>

export type BodyName = keyof typeof bodies

/** Standing upright, palms forward, arms a little away from the body so that the trunk's sides show. */
export const anatomicalPose: Pose = { armOut: 20, armForward: 0, elbow: 6, palmOut: 95, legsIn: 5 }

/** Seen from the side: the arm reaches forward so that it does not hide the ribs, the waist and the hip. */
export const sidePose: Pose = { armOut: 6, armForward: 46, elbow: 10, palmOut: 30, legsIn: 5 }
