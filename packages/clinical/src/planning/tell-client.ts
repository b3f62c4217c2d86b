import type { Condition } from '../knowledge/conditions.ts'
import type { Technique } from '../knowledge/techniques.ts'
import type { ScreenResult } from '../screening/screen.ts'
import type { Frequency, Refusal, Review, Words } from './plan-result.ts'

interface Told {
  readonly condition: Condition
  readonly technique: Technique
  readonly frequency: Frequency
  readonly review: Review
  readonly screen: ScreenResult
}

/**
 * What to tell the client, in plain words of both languages: what we do, how sure anybody is, who sets the pressure,
 * what may follow, when we look again. Nothing here may promise; a test reads it against what must not be claimed.
 */
export function tellClient({ condition, technique, frequency, review, screen }: Told): readonly Words[] {
  return [
    technique.clientExplanation,
    ...courseWords(frequency),
    sureWords(condition, frequency),
    ...(condition.stance === 'comfort-only' ? [comfortOnly] : []),
    pressureWords,
    afterEffects,
    reviewWords(review),
    ...(takesPainMedicine(screen) || condition.id === 'medication-reduction' ? [medicineWords] : []),
  ]
}

/** What to tell a client who gets no session today. */
export function tellRefused(refusal: Refusal): readonly Words[] {
  return [refusal.code === 'screening' ? notToday : refusedWords[refusal.code], nothingYouDidWrong]
}

function courseWords({ basis, perWeek, visits }: Frequency): readonly Words[] {
  if (visits === null) return basis === 'no-dose' ? [noDose] : []
  const sessions = {
    en: visits === 1 ? 'one session' : `${visits} sessions`,
    es: visits === 1 ? 'una sesión' : `${visits} sesiones`,
  }
  const rate = perWeek === null ? { en: '', es: '' } : rateWords(perWeek)
  return [
    {
      en: `We plan ${sessions.en}${rate.en}. ${origins[basis].en}`,
      es: `Planeamos ${sessions.es}${rate.es}. ${origins[basis].es}`,
    },
  ]
}

function rateWords(perWeek: number): Words {
  if (perWeek < 1)
    return {
      en: `, one every ${Math.round(1 / perWeek)} weeks`,
      es: `, una cada ${Math.round(1 / perWeek)} semanas`,
    }
  if (perWeek === 1) return { en: ', once a week', es: ', una vez por semana' }
  return { en: `, ${perWeek} a week`, es: `, ${perWeek} por semana` }
}

const origins: Readonly<Record<Frequency['basis'], Words>> = {
  'starting-point-from-a-trial': {
    en: 'A study tried it this way, so we start there.',
    es: 'Un estudio lo probó así, por eso empezamos por ahí.',
  },
  'adapted-from-a-trial': {
    en: 'It is close to what a study tried, but not the same.',
    es: 'Se parece a lo que probó un estudio, pero no es igual.',
  },
  'try-out': {
    en: 'It is a try-out: studies did not clearly show that this much helps.',
    es: 'Es una prueba: los estudios no mostraron con claridad que esta cantidad ayude.',
  },
  'no-tested-dose': {
    en: 'Nobody has tested how many sessions help here, so we try and check.',
    es: 'Nadie ha probado cuántas sesiones ayudan en esto, así que probamos y revisamos.',
  },
  'no-dose': { en: '', es: '' },
}

const noDose: Words = {
  en: 'Nobody has tested how much massage fits here, so we go step by step.',
  es: 'Nadie ha probado cuánto masaje conviene en esto, así que vamos paso a paso.',
}

/** How sure anybody is, by what the research of this condition allows. */
function sureWords({ massageRole }: Condition, { basis }: Frequency): Words {
  if (massageRole.certainty === 'none')
    return {
      en: 'We found no study of massage for this. We will check if it helps you.',
      es: 'No encontramos ningún estudio de masaje para esto. Revisaremos si le ayuda.',
    }
  return basis === 'starting-point-from-a-trial' || basis === 'adapted-from-a-trial'
    ? {
        en: 'Some people feel better for a while. The research is limited, so we will check if it helps you.',
        es: 'Algunas personas se sienten mejor por un tiempo. La investigación es limitada, así que revisaremos si le ayuda.',
      }
    : {
        en: 'It may help for a while. The research is limited, so we will check if it helps you.',
        es: 'Puede ayudar por un tiempo. La investigación es limitada, así que revisaremos si le ayuda.',
      }
}

const comfortOnly: Words = {
  en: 'This massage is for your comfort. It is not a treatment of the problem itself.',
  es: 'Este masaje es para que se sienta más a gusto. No es un tratamiento del problema en sí.',
}
const pressureWords: Words = {
  en: 'More pressure is not better. You set it: say softer, more or stop at any time.',
  es: 'Más presión no es mejor. Usted la decide: diga más suave, más o pare en cualquier momento.',
}
const afterEffects: Words = {
  en: 'About 1 in 10 people are a bit sore the next day. Serious harm is rare. Tell us how you feel.',
  es: 'A cerca de 1 de cada 10 personas les duele un poco al día siguiente. El daño grave es raro. Cuéntenos cómo se siente.',
}
const medicineWords: Words = {
  en: 'Keep your medicine as it is. Talk to the person who prescribes it about any change.',
  es: 'Siga con su medicina como está. Hable de cualquier cambio con quien se la receta.',
}
const notToday: Words = {
  en: 'We do not give a massage today. Your answers mean that someone else should look first.',
  es: 'Hoy no damos masaje. Sus respuestas indican que otra persona debe mirarlo antes.',
}
const nothingYouDidWrong: Words = {
  en: 'You did nothing wrong by telling us. We will help you with the next step.',
  es: 'Hizo bien en contarlo. Le ayudaremos con el siguiente paso.',
}
const laterWords: Words = {
  en: 'Before we start, someone who knows your health should look or agree. We can write to them with you.',
  es: 'Antes de empezar, alguien que conozca su salud debe mirarlo o estar de acuerdo. Podemos escribirle con usted.',
}
const noRoom: Words = {
  en: 'Within what is safe and what you wish today, nothing is left that we can do well.',
  es: 'Con lo que hoy es seguro y lo que usted desea, no queda nada que podamos hacer bien.',
}
const refusedWords: Readonly<Record<Exclude<Refusal['code'], 'screening'>, Words>> = {
  'refer-first': laterWords,
  'clearance-needed': laterWords,
  'stop-and-refer': {
    en: 'Massage has not helped enough so far, or it made things worse. Someone else should look now.',
    es: 'Hasta ahora el masaje no ha ayudado lo bastante, o ha empeorado las cosas. Ahora debe mirarlo otra persona.',
  },
  'nothing-left-to-work-on': noRoom,
  'no-technique-allowed': noRoom,
  'unknown-condition': laterWords,
}

function reviewWords({ afterVisits }: Review): Words {
  return afterVisits === 1
    ? {
        en: 'After this session we look together: better, worse or the same.',
        es: 'Después de esta sesión lo miramos juntos: mejor, peor o igual.',
      }
    : {
        en: `After ${afterVisits} sessions we look together: better, worse or no clear change. If there is no clear change, we change the plan or find other help.`,
        es: `Después de ${afterVisits} sesiones lo miramos juntos: mejor, peor o sin cambio claro. Si no hay un cambio claro, cambiamos el plan o buscamos otra ayuda.`,
      }
}

const painMedicine = new Set([
  'opioid',
  'opioid-patch',
  'gabapentinoid',
  'sedative',
  'muscle-relaxant',
  'nsaid',
])

function takesPainMedicine({ medicines }: ScreenResult): boolean {
  return medicines.some((medicine) => medicine.classes.some((one) => painMedicine.has(one.classId)))
}
