/** One thread with a knot in it that comes loose: the name, drawn. */
export function Mark({ width = 56 }: { width?: number }) {
  return (
    <svg width={width} height={width / 2} viewBox="0 0 56 28" fill="none" aria-hidden="true">
      <path
        d="M2 20c8 0 11-3 15-9 3.5-5 8-8 11.5-5.5C33 9 29.5 17 23.5 17c-7 0-9-9-4.5-13"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <path
        d="M23 3c5.5-3 13.5 1 15 8 1.5 6 5 9 16 9"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  )
}
