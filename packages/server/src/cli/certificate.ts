import { Stopped } from '../platform/sentence.ts'
import { readSettings } from '../platform/settings.ts'
import { prepareDataFolder } from '../platform/start/data-folder.ts'
import { makeCertificate, type CertificateFiles } from '../platform/tls/local-certificate.ts'
import { isName, machineNames } from '../platform/tls/machine-names.ts'
import { sayLine } from './options.ts'

/** `unknot certificate [name …]`: a certificate for this machine's names, and how devices come to trust it. */
export async function run(args: readonly string[]): Promise<number> {
  const wrong = args.find((name) => !isName(name))
  if (wrong !== undefined)
    throw new Stopped(`"${wrong}" is not a name or number of a machine, such as desk.local or 192.168.1.20.`)
  // Made before TLS_CERT can name it, so the rule against open listening does not stand in the way here.
  const { HOST: _host, TLS_CERT: _certificate, TLS_KEY: _key, ...environment } = process.env
  const settings = readSettings(environment)
  prepareDataFolder(settings.dataFolder)
  const names = machineNames(args)
  sayLine(`Making a certificate for ${names.join(', ')} …`)
  const files = await makeCertificate(settings.dataFolder, names)
  for (const line of steps(files, names[0] ?? 'localhost', settings.port)) sayLine(line)
  return 0
}

function steps(files: CertificateFiles, name: string, port: number): readonly string[] {
  const address = `https://${name}:${port}`
  return [
    '',
    `Done. It is valid until ${files.validUntil.toISOString().slice(0, 10)}; run this again before then.`,
    '',
    'Start Unknot with it:',
    '',
    `  HOST=0.0.0.0 PUBLIC_URL=${address} TLS_CERT=${files.certificate} TLS_KEY=${files.key} npm start`,
    '',
    ...(files.madeAuthority
      ? ['Once on each device that is to connect, install the authority:']
      : ['The authority is the same as before: devices that trust it need nothing new. For a new device:']),
    '',
    `  file:         ${files.authority}`,
    `  or open:      ${address}/authority.crt   (the browser warns this once)`,
    `  fingerprint:  ${files.fingerprint}`,
    '',
    'iPad and iPhone: open the address above in Safari, tap "Show details" and "visit this website", allow the download.',
    '  Settings > General > VPN & Device Management: tap the profile, compare the fingerprint under "More Details", Install.',
    '  Settings > General > About > Certificate Trust Settings: switch it on.',
    'Android: open the address above in Chrome and download the file.',
    '  Settings > Security > More security > Install from storage > CA certificate: choose the file. (Names differ a little.)',
    'Windows: double-click the file > Install Certificate > Current User > "Place all certificates in the following store"',
    '  > Trusted Root Certification Authorities. Compare the fingerprint when Windows shows it.',
    'Mac: double-click the file, add it to the login keychain, open it there, Trust > Always Trust.',
    '',
    'Keep the folder of these files to yourself: who has authority-key.pem could pose as any site to those devices.',
  ]
}
