/** As much of autocannon as the bench uses; it brings no types of its own. */
declare module 'autocannon' {
  type Asked = {
    readonly url: string
    readonly connections: number
    readonly duration: number
    readonly headers: Readonly<Record<string, string>>
    readonly requests: readonly { readonly path: string }[]
  }
  type Counted = {
    readonly '2xx': number
    readonly non2xx: number
    readonly errors: number
    readonly duration: number
  }
  export default function autocannon(asked: Asked): Promise<Counted>
}
