import { Component, type ReactNode } from 'react'
import type { FrameSay } from './say.ts'

type Props = { readonly say: FrameSay; readonly children: ReactNode }

/** If a page of ours breaks, calm words stand there. React offers this only as a class. */
export class CalmNet extends Component<Props, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    const { say, children } = this.props
    if (!this.state.broken) return children
    return (
      <div className="portal" role="alert">
        <h1 className="mt-12">{say('broken')}</h1>
        <p className="mt-4">{say('broken-safe')}</p>
        <button
          type="button"
          className="button mt-8"
          data-kind="primary"
          data-size="room"
          onClick={() => location.reload()}
        >
          {say('again')}
        </button>
      </div>
    )
  }
}
