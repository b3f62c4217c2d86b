/**
 * Seconds as minutes and seconds; time run over with a plus.
 *
 * @example clockWords(125) // '2:05'
 * @example clockWords(-30) // '+0:30'
 */
export function clockWords(seconds: number): string {
  const whole = Math.ceil(Math.abs(seconds))
  const words = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
  return seconds < 0 ? `+${words}` : words
}
