import { readMe } from '@unknot/contract/practices'
import type { ReadAnswer } from '@unknot/contract/wire/read'
import { useEffect } from 'react'
import { sendFor } from '../../offline/outbox.ts'
import { refusalOf } from '../../offline/reads.ts'
import { useRead } from '../../offline/use-read.ts'

/** Who is signed in, on screens before the door: `nobody` when no one is, `unknown` until the server says. */
export function useMeOutside(): ReadAnswer<typeof readMe> | 'nobody' | 'unknown' {
  const { data, error } = useRead(readMe, { params: {}, query: {} })
  const userId = data?.userId ?? null
  useEffect(() => {
    if (userId !== null) sendFor(userId)
  }, [userId])
  if (data) return data
  return refusalOf(error)?.code === 'signed-out' ? 'nobody' : 'unknown'
}
