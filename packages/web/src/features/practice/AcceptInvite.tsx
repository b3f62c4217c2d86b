import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { v7 as uuidV7 } from 'uuid'
import { useRefusalWords } from '../../offline/use-refusal-words.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { useMeOutside } from './use-me-outside.ts'
import { practiceOfToken } from './invite-token.ts'
import { useAcceptInvite } from './practice.data.ts'

const kept = 'unknot-invite'

/** The token stands after the `#`. Whoever has to sign in first comes back here, so it is kept for this tab. */
function readToken(): string {
  const token = location.hash.slice(1) || (sessionStorage.getItem(kept) ?? '')
  if (token) sessionStorage.setItem(kept, token)
  return token
}

/** Somebody was invited to work in a practice: sign in or make a login, then join. */
export function AcceptInvite() {
  const { t } = useTranslation('practice')
  const [token] = useState(readToken)
  const practiceId = practiceOfToken(token)
  const me = useMeOutside()
  return (
    <Page width="bare" title={t('accept')} lead={t('accept-lead')}>
      {practiceId === null ? (
        <Banner kind="stop" title={t('refusal-invite-not-found')} />
      ) : me === 'nobody' ? (
        <div className="flex flex-col gap-3">
          <p>{t('accept-sign-in-first')}</p>
          <Link
            to="/sign-up"
            search={{ from: '/invite' }}
            className="button"
            data-kind="primary"
            data-size="room"
          >
            {t('accept-sign-up')}
          </Link>
          <Link
            to="/sign-in"
            search={{ from: '/invite' }}
            className="button"
            data-kind="quiet"
            data-size="room"
          >
            {t('accept-sign-in')}
          </Link>
        </div>
      ) : me === 'unknown' ? null : (
        <Join practiceId={practiceId} token={token} name={me.name} />
      )}
    </Page>
  )
}

function Join({ practiceId, token, name }: { practiceId: string; token: string; name: string }) {
  const { t } = useTranslation('practice')
  const navigate = useNavigate()
  const refusalWords = useRefusalWords('practice')
  const accept = useAcceptInvite(practiceId)
  const [memberId] = useState(() => uuidV7())
  const join = async () => {
    const came = await accept.send({ token, memberId })
    if (came.kind !== 'done') return
    sessionStorage.removeItem(kept)
    localStorage.setItem('unknot-practice', practiceId)
    await navigate({ to: '/', replace: true })
  }
  const { outcome } = accept
  return (
    <div className="flex flex-col items-start gap-5">
      {outcome?.kind === 'refused' ? (
        <Banner kind="stop" title={refusalWords(outcome.refusal)} urgent />
      ) : null}
      {outcome?.kind === 'kept' || outcome?.kind === 'not-kept' ? (
        <Banner kind="caution" title={t('create-unreached')} urgent />
      ) : null}
      <p>{t('accept-as', { name })}</p>
      <Button kind="primary" size="room" isDisabled={accept.sending} onPress={() => void join()}>
        {t('accept-do')}
      </Button>
    </div>
  )
}
