import { describe, expect, it } from 'vitest'
import { firstDay, wellAgain, wellClient, without } from '../../../../fixtures/screening/well-client.ts'
import { screen, type ScreenInput, type ScreenResult } from './screen.ts'

/** What a careful reader of the rules expects of a client; `rules` are all that are true, reminders apart. */
interface Expected {
  readonly rules: readonly string[]
  readonly action: ScreenResult['action']
  readonly urgency?: ScreenResult['urgency']
  readonly maxPressure?: number | null
  readonly startPressure?: number
  readonly regionCaps?: Readonly<Record<string, number>>
  readonly avoidRegions?: readonly string[]
  readonly missing?: readonly string[]
}

const client = (overrides: Partial<ScreenInput>) => wellClient(overrides)
const at = (...regionOfComplaint: readonly string[]) => ({ regionOfComplaint })
const legs = { 'thigh-inner': 2, 'thigh-back': 2, 'knee-back': 2, shin: 2, calf: 2, 'ankle-foot': 2 }
const leg = [
  'groin',
  'buttock',
  'hip',
  'thigh-front',
  'thigh-inner',
  'thigh-back',
  'knee-front',
  'knee-back',
  'shin',
  'calf',
  'ankle-foot',
]
const arm = ['shoulder', 'armpit', 'upper-arm', 'elbow-front', 'elbow-back', 'forearm', 'wrist-hand']
const capped = (pressure: number, ...regions: readonly string[]) =>
  Object.fromEntries(regions.map((region) => [region, pressure]))

const cancer = { 'cancer-status': 'over-12-months', 'cancer-spread': 'no' }
const chemo = { 'cancer-status': 'treatment-now', 'cancer-treatments': ['chemo'] }
const pregnant = { 'pregnancy-status': 'pregnant' }
const heartAttack = (date: string) =>
  wellAgain(wellClient(), {
    date,
    previous: {
      date: firstDay,
      history: ['heart-attack'],
      answers: { 'heart-event-weeks': 10, 'pressure-preference': 3 },
    },
  })

const cases: readonly (readonly [string, ScreenInput, Expected])[] = [
  ['a desk worker, long-standing neck pain', client(at('neck-back')), { rules: [], action: 'go-ahead' }],
  [
    '58, on a statin and low-dose aspirin',
    client({ meds: ['Atorvastatin 20 mg', 'aspirin 75'], answers: { 'age-years': 58 } }),
    { rules: ['med-statin', 'pre-low-dose-aspirin'], action: 'modify' },
  ],
  [
    '16 weeks pregnant and well',
    client({ answers: { ...pregnant, 'pregnancy-weeks': 16 } }),
    {
      rules: ['pre-cupping-limits', 'pre-heat-limits', 'pre-pregnancy-legs', 'pre-pregnancy-mid-late'],
      action: 'avoid-technique',
      maxPressure: 3,
      startPressure: 2,
      regionCaps: legs,
    },
  ],
  [
    'pregnant, weeks not known',
    client({ answers: { ...pregnant, 'pregnancy-weeks': 'unknown' } }),
    {
      rules: [
        'pre-cupping-limits',
        'pre-heat-limits',
        'pre-pregnancy-20-weeks',
        'pre-pregnancy-legs',
        'pre-pregnancy-mid-late',
      ],
      action: 'avoid-technique',
      maxPressure: 3,
      startPressure: 2,
      regionCaps: legs,
    },
  ],
  [
    '78, on warfarin, no bruises',
    client({ meds: ['Warfarin 3 mg'], answers: { 'age-years': 78 } }),
    {
      rules: [
        'con-pressure-mismatch',
        'pre-blood-thinner',
        'pre-blood-thinner-high',
        'pre-cupping-limits',
        'pre-older',
      ],
      action: 'avoid-technique',
      maxPressure: 2,
    },
  ],
  [
    'on apixaban and ibuprofen, bruises easily',
    client({
      meds: ['apixaban', 'Ibuprofen 400'],
      answers: { 'general-flags': ['easy-bruising'], 'blood-thinner-signs': ['bruise-easily'] },
    }),
    {
      rules: [
        'con-pressure-mismatch',
        'med-nsaid',
        'pre-blood-thinner',
        'pre-blood-thinner-high',
        'pre-cupping-limits',
      ],
      action: 'avoid-technique',
      maxPressure: 2,
    },
  ],
  [
    'usual calf pain after a long flight',
    client({ ...at('calf:left'), answers: { 'clot-risk-factors': ['long-trip'] } }),
    { rules: ['pre-clot-risk-note'], action: 'inform' },
  ],
  [
    'new calf pain after a long flight',
    client({
      ...at('calf:left'),
      answers: { 'clot-risk-factors': ['long-trip'], 'pain-new-or-changed': 'new' },
    }),
    {
      rules: ['rf-calf-pain-some-risk'],
      action: 'avoid-region',
      avoidRegions: ['thigh-inner', 'knee-back', 'calf'],
    },
  ],
  [
    'a leg newly swollen',
    client({ ...at('calf:left'), answers: { 'today-one-sided-swelling': 'yes-leg' } }),
    { rules: ['rf-dvt-suspected'], action: 'refer-urgent', urgency: 'same-day' },
  ],
  [
    'not sure about a fever, 36.9 measured',
    client({ answers: { 'today-fever': 'not-sure', 'fever-free-24h': 'no' }, vitals: { temperature: 36.9 } }),
    { rules: [], action: 'go-ahead' },
  ],
  [
    'not sure about a fever, nothing measured',
    client({ answers: { 'today-fever': 'not-sure', 'fever-free-24h': 'no' } }),
    { rules: ['abs-fever-not-sure'], action: 'do-not-treat' },
  ],
  [
    'back pain with a numb saddle',
    client({ answers: { 'back-nerve-signs': ['numb-between-legs'] } }),
    { rules: ['rf-cauda-equina'], action: 'refer-urgent', urgency: 'emergency' },
  ],
  [
    'usual back pain, cancer five years ago and well',
    client({ history: ['cancer'], answers: { ...cancer, 'cancer-treatments': ['surgery'] } }),
    { rules: ['pre-cancer-past'], action: 'inform' },
  ],
  [
    'the same, and the pain wakes at night',
    client({
      history: ['cancer'],
      answers: { ...cancer, 'cancer-treatments': ['surgery'], 'back-illness-signs': ['pain-wakes-at-night'] },
    }),
    { rules: ['pre-cancer-past', 'rf-cancer-spine'], action: 'refer-urgent', urgency: 'same-day' },
  ],
  [
    'two years after breast cancer, nodes out, no swelling',
    client({
      ...at('shoulder:left'),
      history: ['cancer', 'lymph-nodes-removed'],
      answers: {
        ...cancer,
        'cancer-treatments': ['surgery', 'radiotherapy'],
        'radiotherapy-region': ['chest-front:left'],
        'radiotherapy-when': 'over-6-weeks',
        'nodes-removed-region': ['armpit:left'],
      },
    }),
    {
      rules: ['loc-nodes-removed', 'loc-radiotherapy-past', 'pre-cancer-past'],
      action: 'cap-pressure',
      regionCaps: capped(2, ...arm, 'chest-front', 'breast', 'upper-back', 'ribs-side'),
    },
  ],
  [
    'chemo ten days ago, platelets 80',
    client({
      history: ['cancer'],
      answers: { ...chemo, 'cancer-spread': 'no', 'chemo-days': 10, 'platelet-count': 80 },
    }),
    {
      rules: ['abs-cancer-treatment-now', 'con-pressure-mismatch', 'pre-platelets-50-99'],
      action: 'clearance',
      urgency: 'routine',
      maxPressure: 2,
    },
  ],
  [
    'chemo, nobody knows which day',
    client({ history: ['cancer'], answers: { ...chemo, 'cancer-spread': 'no', 'chemo-days': 'unknown' } }),
    { rules: ['abs-cancer-treatment-now', 'pre-chemo-72h'], action: 'clearance', urgency: 'routine' },
  ],
  [
    'type 2 diabetes, numb feet',
    client({
      history: ['diabetes-type-2'],
      meds: ['metformin 500'],
      answers: { 'diabetes-signs': ['numb-feet'] },
    }),
    {
      rules: ['pre-diabetes', 'pre-diabetic-feet', 'pre-heat-limits'],
      action: 'avoid-technique',
      regionCaps: capped(2, 'shin', 'calf', 'ankle-foot'),
    },
  ],
  [
    'metformin, diabetes not ticked',
    client({ meds: ['metformin'] }),
    { rules: ['med-diabetes-check'], action: 'inform' },
  ],
  [
    'rheumatoid arthritis in a flare of both wrists',
    client({
      history: ['rheumatoid-arthritis'],
      answers: { 'autoimmune-flare-now': 'yes', 'flare-region': ['wrist-hand:both'] },
    }),
    {
      rules: ['con-pressure-mismatch', 'loc-inflamed-joint', 'pre-ra-or-down-neck'],
      action: 'avoid-region',
      maxPressure: 2,
      regionCaps: capped(2, 'neck-front', 'neck-side', 'neck-back'),
      avoidRegions: ['wrist-hand'],
    },
  ],
  [
    'thin bones, never broken, usual pain',
    client({ history: ['osteoporosis'] }),
    {
      rules: ['pre-osteoporosis'],
      action: 'cap-pressure',
      maxPressure: 3,
      regionCaps: capped(2, 'wrist-hand', 'upper-back', 'mid-back', 'low-back', 'ribs-side', 'hip'),
    },
  ],
  [
    'thin bones and new back pain',
    client({ history: ['osteoporosis'], answers: { 'pain-new-or-changed': 'new' } }),
    {
      rules: ['pre-osteoporosis', 'rf-weak-bone-new-pain'],
      action: 'clearance',
      urgency: 'soon',
      maxPressure: 3,
      regionCaps: capped(2, 'wrist-hand', 'upper-back', 'mid-back', 'low-back', 'ribs-side', 'hip'),
    },
  ],
  [
    'steady angina with a spray',
    client({ history: ['angina'], meds: ['GTN spray'], answers: { 'angina-pattern': 'rare-and-steady' } }),
    { rules: ['med-dizzy-on-standing', 'pre-heart-disease-stable'], action: 'cap-pressure', maxPressure: 3 },
  ],
  [
    'a heart attack 12 weeks ago today, told at 10 weeks',
    heartAttack('2026-12-04'),
    { rules: ['pre-heart-disease-stable'], action: 'cap-pressure', maxPressure: 3 },
  ],
  [
    'the day before',
    heartAttack('2026-12-03'),
    { rules: ['abs-heart-attack-recent'], action: 'clearance', urgency: 'routine' },
  ],
  [
    '17, guardian outside, both agreed in writing',
    client({
      answers: {
        'age-years': 17,
        'guardian-consent': 'yes',
        'guardian-in-room': 'no',
        'minor-alone-agreed': 'yes',
      },
    }),
    { rules: ['con-minor-ok'], action: 'modify' },
  ],
  [
    '15, guardian outside, both agreed in writing',
    client({
      answers: {
        'age-years': 15,
        'guardian-consent': 'yes',
        'guardian-in-room': 'no',
        'minor-alone-agreed': 'yes',
      },
    }),
    { rules: ['con-minor-ok', 'con-minor-young-alone'], action: 'do-not-treat' },
  ],
  [
    'a fentanyl patch on the arm',
    client({ meds: ['Fentanyl 25 mcg/h patch'], answers: { 'patch-or-cream-region': ['upper-arm:right'] } }),
    {
      rules: ['loc-patch-opioid', 'med-dizzy-on-standing', 'med-dulls-feedback', 'pre-heat-limits'],
      action: 'avoid-region',
      maxPressure: 3,
      avoidRegions: ['upper-arm'],
    },
  ],
  [
    'four months of prednisolone, usual pain',
    client({ meds: ['prednisolone 5mg'], answers: { 'steroid-tablets-months': 4 } }),
    {
      rules: ['con-pressure-mismatch', 'pre-cupping-limits', 'pre-steroid-tablets'],
      action: 'avoid-technique',
      maxPressure: 2,
    },
  ],
  [
    'prednisolone for who knows how long, back pain since a lift',
    client({
      meds: ['prednisolone'],
      answers: { 'steroid-tablets-months': 'unknown', 'back-injury': 'small-fall-lift-or-cough' },
    }),
    {
      rules: [
        'con-pressure-mismatch',
        'pre-cupping-limits',
        'pre-steroid-tablets',
        'rf-spine-fragility-fracture',
      ],
      action: 'refer-urgent',
      urgency: 'same-day',
      maxPressure: 2,
    },
  ],
  ['a medicine nobody knows', client({ meds: ['zibrofen'] }), { rules: ['med-unknown'], action: 'inform' }],
  [
    'well, but nobody asked about fever',
    without(client({}), 'today-fever'),
    { rules: ['con-screen-incomplete'], action: 'do-not-treat', missing: ['today-fever'] },
  ],
  [
    'well, but wants to talk first',
    client({ answers: { 'consent-today': 'want-to-talk' } }),
    { rules: ['con-no-consent'], action: 'do-not-treat' },
  ],
  [
    'blood pressure said to be controlled, 165 measured',
    client({
      history: ['high-blood-pressure'],
      answers: { 'bp-controlled': 'yes' },
      vitals: { systolic: 165, diastolic: 95 },
    }),
    { rules: ['abs-bp-uncontrolled', 'pre-high-bp-controlled'], action: 'clearance', urgency: 'soon' },
  ],
  [
    '185 over 100, no symptoms',
    client({ vitals: { systolic: 185, diastolic: 100 } }),
    { rules: ['abs-bp-uncontrolled', 'rf-hypertensive-severe'], action: 'refer-urgent', urgency: 'same-day' },
  ],
  [
    'a weak arm and sore since the last visit',
    wellAgain(wellClient(), { answers: { 'after-effects': ['weak', 'sore'] } }),
    {
      rules: [
        'con-pressure-mismatch',
        'pre-after-effects-mild',
        'pre-after-effects-strong',
        'rf-after-effects-weakness',
      ],
      action: 'clearance',
      urgency: 'soon',
      maxPressure: 2,
      startPressure: 1,
    },
  ],
  [
    'usual migraine with a triptan at home',
    client({ ...at('head-scalp'), history: ['migraine'], meds: ['sumatriptan 50'] }),
    { rules: ['med-headache-rescue', 'pre-migraine'], action: 'modify' },
  ],
  [
    'usual neck pain, dizzy, neck cracked ten days ago',
    client({
      ...at('neck-back'),
      answers: { 'neck-recent-strain': 'yes', 'neck-head-signs': ['dizzy-or-spinning'] },
    }),
    { rules: ['pre-dizzy-with-neck-pain'], action: 'avoid-technique' },
  ],
  [
    'the same, and like none before',
    client({
      ...at('neck-back'),
      answers: { 'neck-recent-strain': 'yes', 'neck-head-signs': ['dizzy-or-spinning', 'unlike-any-before'] },
    }),
    {
      rules: ['rf-neck-artery', 'rf-neck-artery-possible', 'rf-neck-pain-unlike-before'],
      action: 'refer-urgent',
      urgency: 'emergency',
    },
  ],
  [
    'buttocks planned, no written consent',
    client({ answers: { 'sensitive-areas-planned': ['buttocks'], 'sensitive-written-consent': 'no' } }),
    {
      rules: ['con-sensitive-areas'],
      action: 'avoid-region',
      avoidRegions: ['chest-front', 'breast', 'buttock', 'thigh-inner'],
    },
  ],
  [
    'past trauma, some touch could upset',
    client({ history: ['trauma-history'], answers: { 'touch-concerns': 'yes' } }),
    { rules: ['con-trauma-informed'], action: 'modify' },
  ],
  [
    'a new illness since the last visit, pages not gone through',
    { ...wellAgain(), answers: { ...wellAgain().answers, 'today-changes': ['new-illness'] } },
    {
      rules: ['con-changes-review', 'con-screen-incomplete'],
      action: 'do-not-treat',
      missing: [
        'hx-heart',
        'hx-blood',
        'hx-bones-joints',
        'hx-nerves',
        'hx-cancer',
        'hx-organs',
        'hx-lungs',
        'hx-belly',
        'hx-devices',
        'medicines-list',
      ],
    },
  ],
  [
    'a clot in the left calf, on apixaban, cleared by the clot clinic',
    client({
      history: ['dvt-or-pe-current'],
      meds: ['apixaban 5 mg'],
      answers: { 'clot-months': 2, 'clot-region': ['calf:left'], 'clot-cleared': 'yes' },
      clearances: [
        {
          ruleId: 'abs-clot-current',
          by: 'Clot clinic',
          on: '2026-11-10',
          agreed: 'Light work, never the leg',
          until: '2027-01-10',
        },
      ],
    }),
    {
      rules: [
        'abs-clot-current',
        'con-pressure-mismatch',
        'loc-clot-limb',
        'pre-blood-thinner',
        'pre-cupping-limits',
      ],
      action: 'avoid-region',
      maxPressure: 2,
      avoidRegions: leg,
    },
  ],
  [
    'question 9 answered with 1',
    client({ answers: { 'phq9-item9': 1 } }),
    { rules: ['rf-phq9-item9'], action: 'refer-urgent', urgency: 'same-day' },
  ],
  [
    'can feel the drinks',
    client({ answers: { 'today-alcohol-drugs': 'feel-effects' } }),
    { rules: ['abs-intoxicated'], action: 'do-not-treat' },
  ],
  [
    'the vascular type of very bendy joints',
    client({ history: ['hypermobility-or-eds'], answers: { 'hypermobility-type': 'vascular-type' } }),
    { rules: ['abs-vascular-eds'], action: 'clearance', urgency: 'routine' },
  ],
]

describe('clients as they come, and what a careful reader of the rules expects', () => {
  it.each(cases)('%s', (_who, input, expected) => {
    const result = screen(input)
    const rules = result.findings.filter((one) => !one.standing).map((one) => one.ruleId)
    expect({
      rules: rules.toSorted(),
      action: result.action,
      urgency: result.urgency,
      maxPressure: result.maxPressure,
      startPressure: result.startPressure,
      regionCaps: result.regionCaps,
      avoidRegions: result.avoidRegions,
      missing: result.missing,
    }).toEqual({
      urgency: null,
      maxPressure: null,
      startPressure: null,
      regionCaps: {},
      avoidRegions: [],
      missing: [],
      ...expected,
    })
  })
})
