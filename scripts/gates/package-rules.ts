/** What each package may import of ours, and whether it is pure (no node, no browser, no clock, no chance). */
export interface PackageRule {
  readonly mayImport: readonly string[]
  readonly pure: boolean
}

export const packageRules: Readonly<Record<string, PackageRule>> = {
  clinical: { mayImport: [], pure: true },
  office: { mayImport: ['clinical'], pure: true },
  contract: { mayImport: ['clinical', 'office'], pure: true },
  fhir: { mayImport: ['clinical', 'office'], pure: true },
  server: { mayImport: ['clinical', 'office', 'contract', 'fhir'], pure: false },
  web: { mayImport: ['clinical', 'office', 'contract'], pure: false },
}

/** Name of the package a path lies in (`packages/<name>/…`), or `undefined` outside packages. */
export function packageOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1]
}
