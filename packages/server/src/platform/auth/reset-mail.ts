import type { Letter } from '../mail/smtp.ts'

/** The mail for a forgotten password. The person's language is not known here, so it says the same in both. */
export const resetMail = (to: string, address: string, token: string): Letter => {
  const url = `${address}/new-password#${token}`
  return {
    to,
    subject: 'Unknot: a new password / una contraseña nueva',
    text:
      `Somebody asked for a new password for this address. If it was you, open this within an hour:\n${url}\n` +
      'If it was not you, do nothing: your password stays as it is.\n\n' +
      `Alguien pidió una contraseña nueva para esta dirección. Si fue usted, abra esto antes de una hora:\n${url}\n` +
      'Si no fue usted, no haga nada: su contraseña no cambia.\n',
  }
}
