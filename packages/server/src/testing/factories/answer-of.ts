import type { Answered, Refused } from '@unknot/contract/wire/envelope'
import type { Answer } from '../test-app.ts'

/** What was answered; a refusal here is a failed test, told with its code and field. */
export function answerOf<Value>(sent: Answer<Answered<Value> | Refused<string>>): Value {
  if (sent.body.ok) return sent.body.answer
  const { code, field, message } = sent.body.refusal
  throw new Error(
    `Refused with ${sent.status} ${code}${field === undefined ? '' : ` at ${field}`}: ${message}`,
  )
}

/** What was refused; an answer here is a failed test. */
export function refusalOf(sent: Answer<Answered<unknown> | Refused<string>>): Refused<string>['refusal'] {
  if (!sent.body.ok) return sent.body.refusal
  throw new Error('This was carried out; it should have been refused.')
}
