import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Page } from '../../ui/Page.tsx'
import { SampleEntry } from './SampleEntry.tsx'
import { useAfterSignIn } from './use-after-sign-in.ts'

/** The first screen on a device nobody has signed in on: what this is, and the two ways to begin. */
export function Start() {
  const { t } = useTranslation('signin')
  const afterSignIn = useAfterSignIn(undefined)
  return (
    <Page width="bare" title={t('start-title')} lead={t('start-lead')}>
      <div className="flex flex-col gap-3">
        <Link to="/sign-up" search={{}} className="button" data-kind="primary" data-size="room">
          {t('start-create')}
        </Link>
        <SampleEntry size="room" onEntered={afterSignIn} />
      </div>
      <p className="mt-8 border-t border-line pt-6">
        <Link to="/sign-in" search={{}} className="button" data-kind="plain">
          {t('have-login')}
        </Link>
      </p>
    </Page>
  )
}
