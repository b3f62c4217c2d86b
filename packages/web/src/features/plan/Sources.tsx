import type { Source } from '@unknot/clinical/knowledge/sources'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

type Find = (id: string) => Source | undefined
let loaded: Find | null = null

/** The titles of sources, each with its link. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation('plan')
  const [find, setFind] = useState<Find | null>(() => loaded)
  useEffect(() => {
    if (loaded !== null || ids.length === 0) return
    let here = true
    void import('@unknot/clinical/knowledge/sources').then(({ source }) => {
      loaded = source
      if (here) setFind(() => source)
    })
    return () => {
      here = false
    }
  }, [ids])
  const found = find === null ? [] : ids.flatMap((id) => find(id) ?? [])
  if (found.length === 0) return null
  return (
    <div>
      <p className="text-small text-quiet">{t('sources')}</p>
      <ul>
        {found.map((one) => (
          <li key={one.id} className="py-1">
            {one.url ? (
              <a href={one.url} target="_blank" rel="noreferrer">
                {one.title}
              </a>
            ) : (
              one.title
            )}
            <span className="text-small text-quiet">
              {' '}
              {[one.authors, one.year].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
