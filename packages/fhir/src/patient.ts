import type { ContactPoint, Patient } from '@medplum/fhirtypes'
import type { RecordForExchange } from './record.ts'

/**
 * The client as a Patient. What is not known stays out.
 *
 * @example patientOf({ id, givenName: 'Maya', familyName: 'Okafor', birthDate: '1984-02-03', … }).name
 */
export function patientOf(client: RecordForExchange['client']): Patient {
  const telecom: ContactPoint[] = [
    ...(client.phone === null ? [] : [{ system: 'phone' as const, value: client.phone }]),
    ...(client.email === null ? [] : [{ system: 'email' as const, value: client.email }]),
  ]
  return {
    resourceType: 'Patient',
    id: client.id,
    name: [
      {
        use: 'official',
        given: [client.givenName],
        ...(client.familyName ? { family: client.familyName } : {}),
      },
    ],
    ...(client.birthDate === null ? {} : { birthDate: client.birthDate }),
    ...(telecom.length === 0 ? {} : { telecom }),
    communication: [
      { language: { coding: [{ system: 'urn:ietf:bcp:47', code: client.language }] }, preferred: true },
    ],
  }
}

/** Clients back from Patients: name, birth date, language and how to reach them. */
export function clientOf(patient: Patient): RecordForExchange['client'] {
  const name = patient.name?.[0]
  const reach = (system: ContactPoint['system']) =>
    patient.telecom?.find((one) => one.system === system)?.value ?? null
  const language = patient.communication?.[0]?.language?.coding?.[0]?.code
  return {
    id: patient.id ?? '',
    givenName: name?.given?.join(' ') ?? '',
    familyName: name?.family ?? '',
    birthDate: patient.birthDate ?? null,
    language: language?.startsWith('es') ? 'es' : 'en',
    phone: reach('phone'),
    email: reach('email'),
  }
}
