import type { Words } from '../bodymap/regions.ts'
import type { VerdictReason, VerdictWord } from './verdict-types.ts'

// Spanish in this file is our own and unreviewed; no native speaker has signed it off.

/** The five words, on their own. */
export const verdictLabels: Readonly<Record<VerdictWord, Words>> = {
  'clear-improvement': { en: 'Clear improvement', es: 'Mejoría clara' },
  'improved-not-confirmed': { en: 'Improved, not yet confirmed', es: 'Hay mejoría, aún sin confirmar' },
  'no-clear-change': { en: 'No clear change', es: 'Sin cambio claro' },
  worse: { en: 'Worse', es: 'Peor' },
  'cannot-say': { en: 'Cannot say', es: 'No se puede decir' },
}

export const reasonWords: Readonly<Record<VerdictReason, Words>> = {
  'no-baseline': {
    en: 'There is no rating from before the first session.',
    es: 'No hay ninguna respuesta de antes de la primera sesión.',
  },
  'few-follow-ups': {
    en: 'Three ratings at least a day after a session are needed. So far: {ratings}.',
    es: 'Se necesitan tres respuestas tomadas al menos un día después de una sesión. Hasta ahora: {ratings}.',
  },
  'question-changed': {
    en: 'The question was not the same at both ends.',
    es: 'La pregunta no fue la misma al principio y ahora.',
  },
  'region-changed': {
    en: 'The ratings are about different areas.',
    es: 'Las respuestas son de zonas distintas.',
  },
  'rater-changed': {
    en: 'Different people measured it.',
    es: 'Lo midieron personas distintas.',
  },
  'device-changed': {
    en: 'It was measured with different devices.',
    es: 'Se midió con aparatos distintos.',
  },
  'rater-or-device-not-known': {
    en: 'Who measured it, or with what, was not written down.',
    es: 'No se anotó quién lo midió o con qué.',
  },
  'record-only': {
    en: 'This is kept for the record and has no better or worse.',
    es: 'Esto se guarda solo como registro y no tiene mejor ni peor.',
  },
  'inside-error': {
    en: 'The difference is no larger than what these ratings vary by on their own.',
    es: 'La diferencia no es mayor que lo que estas respuestas varían por sí solas.',
  },
  'error-not-known': {
    en: 'Nobody knows how much this measure varies on its own, so no change in it can be called clear.',
    es: 'No se sabe cuánto varía esta medida por sí sola, así que ningún cambio en ella puede llamarse claro.',
  },
  'importance-not-known': {
    en: 'The difference is more than measuring error, but how much of it matters to people was not studied.',
    es: 'La diferencia es mayor que el error de medida, pero no se ha estudiado cuánta importa a las personas.',
  },
  'smaller-than-matters': {
    en: 'The difference is more than measuring error, but smaller than most people find important.',
    es: 'La diferencia es mayor que el error de medida, pero menor que la que suele importar a las personas.',
  },
  'starts-too-near-the-end': {
    en: 'The start was so near the end of the scale that it has little room to show a change.',
    es: 'El inicio estaba tan cerca del final de la escala que casi no puede mostrar un cambio.',
  },
  'provisional-baseline': {
    en: 'Fewer than three ratings were taken before the first session: {ratings}.',
    es: 'Antes de la primera sesión hubo menos de tres respuestas: {ratings}.',
  },
  'not-held-yet': {
    en: 'It has not yet held at two re-assessments in a row.',
    es: 'Todavía no se ha mantenido en dos revisiones seguidas.',
  },
  'impression-disagrees': {
    en: 'Asked about the change as a whole, the answer was not “much improved”.',
    es: 'Al preguntar por el cambio en general, la respuesta no fue «mucho mejor».',
  },
  'impression-missing': {
    en: 'The question about the change as a whole has no answer yet.',
    es: 'La pregunta sobre el cambio en general aún no tiene respuesta.',
  },
  'medicine-up': {
    en: 'Pain medicine went up in the same time, so this is not counted as an improvement from massage.',
    es: 'La medicina para el dolor aumentó en el mismo tiempo, así que esto no se cuenta como mejoría por el masaje.',
  },
  'medicine-not-known': {
    en: 'Whether pain medicine stayed the same is not known.',
    es: 'No se sabe si la medicina para el dolor siguió igual.',
  },
  'breach-repeated': {
    en: 'More than one rating was clearly worse than at the start. Please talk about it at the next visit, or before.',
    es: 'Más de una respuesta fue claramente peor que al inicio. Hablen de ello en la próxima visita, o antes.',
  },
  held: {
    en: 'It has held over time, the answer about the change as a whole agrees, and pain medicine did not go up.',
    es: 'Se ha mantenido con el tiempo, la respuesta sobre el cambio en general coincide y la medicina para el dolor no aumentó.',
  },
}

/** Sentences that carry the numbers. */
export const verdictTexts = {
  fromTo: { en: '{word}: from {from} to {to}.', es: '{word}: de {from} a {to}.' },
  fromToProvisional: {
    en: '{word} (provisional): from {from} to {to}.',
    es: '{word} (provisional): de {from} a {to}.',
  },
  wordOnly: { en: '{word}.', es: '{word}.' },
  ends: {
    en: 'Start: {from}, the middle of the ratings before the first session (ratings: {fromRatings}). Now: {to}, the middle of the last ratings at least a day after a session (ratings: {toRatings}).',
    es: 'Inicio: {from}, el valor central de las respuestas antes de la primera sesión (respuestas: {fromRatings}). Ahora: {to}, el valor central de las últimas respuestas tomadas al menos un día después de una sesión (respuestas: {toRatings}).',
  },
  difference: { en: 'Difference: {change} {unit}.', es: 'Diferencia: {change} {unit}.' },
  differencePercent: {
    en: 'Difference: {change} {unit}, {percent} % of the start.',
    es: 'Diferencia: {change} {unit}, {percent} % del inicio.',
  },
  error: {
    en: 'More than {mdc} {unit} is beyond measuring error for this many ratings (SEM {sem}, reliable change index {rci}).',
    es: 'Más de {mdc} {unit} supera el error de medida para este número de respuestas (SEM {sem}, índice de cambio fiable {rci}).',
  },
  errorPublished: {
    en: 'The error is from a published study; the entry of this measure names it.',
    es: 'El error viene de un estudio publicado; la ficha de esta medida lo nombra.',
  },
  errorHouse: {
    en: 'The error is a careful choice of this program, not a published figure.',
    es: 'El error es una elección prudente de este programa, no una cifra publicada.',
  },
  errorOwn: {
    en: "The error is from this practice's own clients, 30 or more.",
    es: 'El error viene de las personas de esta práctica, 30 o más.',
  },
  errorAssumed: {
    en: 'SD {sd} is assumed and r {r} is from one study, until the practice has its own figures from 30 clients.',
    es: 'La desviación típica {sd} es supuesta y r {r} viene de un estudio, hasta que la práctica tenga cifras propias de 30 personas.',
  },
  threshold: {
    en: 'A change that matters to most people is at least {points} {unit} and {percent} %. It is a guide, not a switch.',
    es: 'Un cambio que importa a la mayoría es de al menos {points} {unit} y {percent} %. Es una guía, no un interruptor.',
  },
  thresholdPoints: {
    en: 'A change that matters to most people is at least {points} {unit}. It is a guide, not a switch.',
    es: 'Un cambio que importa a la mayoría es de al menos {points} {unit}. Es una guía, no un interruptor.',
  },
  thresholdError: {
    en: 'Measuring error is the larger figure here, so {needed} {unit} are asked for.',
    es: 'Aquí el error de medida es la cifra mayor, así que se piden {needed} {unit}.',
  },
  regression: {
    en: 'People often come when it is at its worst, and ratings then drift back a little even if nothing is done.',
    es: 'La gente suele venir cuando peor está, y después las respuestas vuelven un poco a lo de siempre aunque no se haga nada.',
  },
  regressionNumber: {
    en: 'In this practice, with no real change, about {expected} would be expected after a start of {from}: {owed} {unit} are owed to nothing.',
    es: 'En esta práctica, sin un cambio real, se esperaría cerca de {expected} después de un inicio de {from}: {owed} {unit} no se deben a nada.',
  },
  noCause: {
    en: 'This does not show what the change came from.',
    es: 'Esto no muestra de qué viene el cambio.',
  },
  runChartSignal: {
    en: 'The run of ratings is unlikely to be chance alone (longest run {run}, limit {runLimit}; crossings {crossings}, limit {crossingsLimit}).',
    es: 'La serie de respuestas difícilmente se debe solo al azar (racha más larga {run}, límite {runLimit}; cruces {crossings}, límite {crossingsLimit}).',
  },
  impression: {
    en: 'Asked about the change as a whole (1 very much improved, 7 very much worse): {value}.',
    es: 'Al preguntar por el cambio en general (1 muchísimo mejor, 7 muchísimo peor): {value}.',
  },
  medicine: {
    en: 'Days with pain medicine in a week: from {from} to {to}. For the record only; medicine is between you and the person who prescribes it.',
    es: 'Días con medicina para el dolor en una semana: de {from} a {to}. Solo como registro; la medicina es asunto suyo y de quien se la receta.',
  },
} as const satisfies Record<string, Words>

/** Units as they stand after a number. */
export const unitWords: Readonly<Record<string, Words>> = {
  points: { en: 'points', es: 'puntos' },
  days: { en: 'days', es: 'días' },
  mm: { en: 'mm', es: 'mm' },
  areas: { en: 'areas', es: 'zonas' },
  degrees: { en: 'degrees', es: 'grados' },
  grade: { en: 'grade', es: 'grado' },
  'mg a day': { en: 'mg a day', es: 'mg al día' },
}
