import type { Secrets } from '../platform/secrets.ts'

const known = (word: string): string => `known-only-to-tests-${word}-`.padEnd(43, '0123456789')

/** Fixed secrets, so that the roles of a test cluster are the same for every test file. */
export const testSecrets: Secrets = {
  installation: '7e577e57',
  database: {
    root: known('root'),
    app: known('app'),
    auth: known('auth'),
    jobs: known('jobs'),
    keeper: known('keeper'),
  },
  session: known('session'),
  link: known('link'),
  audit: known('audit'),
  backup: known('backup'),
}
