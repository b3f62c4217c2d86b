import { Component, type ReactNode } from 'react'
import { CalmError } from './CalmError.tsx'

/** The last net: whatever breaks, a calm page stands there. React offers it only as a class. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <CalmError /> : this.props.children
  }
}
