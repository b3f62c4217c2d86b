/**
 * Whether other devices can open an address: a name or number of the network, over HTTPS (browsers give encryption and
 * service workers to nothing else). Said beside every link and QR code.
 *
 * @example reachableFromOtherDevices('http://127.0.0.1:4310') // false
 */
export function reachableFromOtherDevices(address: string): boolean {
  const found = /^(https?):\/\/(\[[^\]]+\]|[^/:]+)/.exec(address)
  if (found === null) return false
  const [, scheme, host = ''] = found
  const loopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\]|0\.0\.0\.0)$/i.test(host)
  return scheme === 'https' && !loopback
}
