import { useEffect, useState } from 'react'

/** A value that follows another once that has stood still for so many milliseconds. */
export function useSlow<Value>(value: Value, milliseconds: number): Value {
  const [slow, setSlow] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return slow
}
