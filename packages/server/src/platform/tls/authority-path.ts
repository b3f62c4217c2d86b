import { join } from 'node:path'

/** Where the authority of a data folder lies: the file that is installed on devices. */
export const authorityPath = (dataFolder: string): string => join(dataFolder, 'certificate', 'authority.crt')
