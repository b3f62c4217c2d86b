import { createServer } from 'node:net'
import { Stopped } from '../sentence.ts'

/** Refuses at once, before anything long is begun, when the port is taken or may not be used. */
export const refuseTakenPort = (host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => reject(sentence(error, host, port)))
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()))
  })

function sentence({ code }: NodeJS.ErrnoException, host: string, port: number): Stopped {
  if (code === 'EADDRINUSE') {
    return new Stopped(
      `Port ${port} is taken by another program (perhaps Unknot is already running). Stop that one, or choose another ` +
        `port: PORT=${port + 1} npm start. Nothing was changed.`,
    )
  }
  if (code === 'EACCES')
    return new Stopped(`Port ${port} may not be used by this user. Choose one above 1023 with PORT.`)
  return new Stopped(`HOST=${host} is not an address of this machine (${code ?? 'unknown'}).`)
}
