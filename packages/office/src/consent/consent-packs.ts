import type { ConsentPack } from './consent-validity.ts'

/** Used until a practice picks its own place. */
export const defaultConsentPack: ConsentPack = {
  id: 'us-wa',
  consentValidDays: 365,
  adultAge: 18,
  source:
    'WAC 246-830-565 (copy at casetext), read 2026-11; the adult age is a house rule until a place is chosen',
  checkedOn: '2026-11-20',
}
