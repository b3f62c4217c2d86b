/**
 * Something outside the program stands in the way (a taken port, a bad setting, a newer data folder). Its message is
 * a sentence for the person who started the program: what happened, what is safe, what to do. Printed without a stack.
 */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}
