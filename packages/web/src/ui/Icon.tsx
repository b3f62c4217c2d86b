const paths = {
  today:
    'M12 3.5v2M12 18.5v2M3.5 12h2M18.5 12h2M6 6l1.4 1.4M16.6 16.6 18 18M18 6l-1.4 1.4M7.4 16.6 6 18M12 8.2a3.8 3.8 0 1 1 0 7.6 3.8 3.8 0 0 1 0-7.6Z',
  clients:
    'M9 11.2a3.6 3.6 0 1 0 0-7.2 3.6 3.6 0 0 0 0 7.2ZM2.8 20c.5-3.6 3-5.6 6.2-5.6s5.7 2 6.2 5.6M15.8 4.4a3.4 3.4 0 0 1 0 6.4M17.6 14.8c2 .7 3.3 2.5 3.6 5.2',
  knowledge:
    'M4 5.2c2.8-.9 5.6-.7 8 1 2.4-1.7 5.2-1.9 8-1v13.2c-2.8-.9-5.6-.7-8 1-2.4-1.7-5.2-1.9-8-1ZM12 6.2v13.2',
  practice: 'M4 20V9.5L12 4l8 5.5V20M9.5 20v-6h5v6M2.8 20h18.4',
  tick: 'm4.5 12.8 5 5 10-11.5',
  cross: 'M5.5 5.5l13 13M18.5 5.5l-13 13',
  caution: 'M12 4 2.8 19.8h18.4ZM12 10v4.6M12 17.2v.1',
  stop: 'M8.3 3.5h7.4l4.8 4.8v7.4l-4.8 4.8H8.3l-4.8-4.8V8.3ZM8 12h8',
  info: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 11v5.5M12 7.6v.1',
  back: 'M10.5 5.5 4 12l6.5 6.5M4.5 12H20',
  next: 'm13.5 5.5 6.5 6.5-6.5 6.5M19.5 12H4',
  down: 'm5 9 7 7 7-7',
  plus: 'M12 5v14M5 12h14',
  waiting: 'M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17ZM12 7.5V12l3 2',
  mail: 'M3.5 6h17v12.5h-17ZM4 6.5l8 6.5 8-6.5',
  print: 'M7 9V3.5h10V9M7 17.5H3.8V9h16.4v8.5H17M7 14h10v6.5H7Z',
  pencil: 'm4.5 19.5 1-4.2L16.3 4.5l3.2 3.2L8.7 18.5ZM14 6.8l3.2 3.2',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  lock: 'M5.5 11h13v9.5h-13ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const

export type IconName = keyof typeof paths

/** A line drawing beside words. Never alone: it is hidden from screen readers because the words say it. */
export function Icon({ name, size = 24, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
