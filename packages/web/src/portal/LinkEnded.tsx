import type { OpenLinkRefusal } from '@unknot/contract/wire/link'
import { Heading } from './Heading.tsx'
import type { FrameSay } from './say.ts'

/** Why the link doesn't open, and what to do. Used up is good news; the rest is for the practice to mend. */
export function LinkEnded({ code, say }: { code: OpenLinkRefusal | 'other'; say: FrameSay }) {
  const key = code === 'other' ? 'link-not-found' : code === 'code-wrong' ? 'code-locked' : code
  return (
    <div className="flex flex-1 flex-col justify-center pb-24">
      <Heading>{say(key)}</Heading>
      <p className="mt-4 text-lead">{say(`${key}-more`)}</p>
    </div>
  )
}
