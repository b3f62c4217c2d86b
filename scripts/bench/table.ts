import { met, type Row } from './row.ts'

const headings = ['what', 'n', 'median', 'p95', 'ratio', 'target', ''] as const

/** The rows as a table of text (or of Markdown, which reads the same). */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(cellsOf)
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...cells.map((row) => row[column]?.length ?? 0)),
  )
  const line = (values: readonly string[]): string =>
    `| ${values.map((value, column) => (column === 0 ? value.padEnd(widths[0] ?? 0) : value.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`)).join(' | ')} |`
  return [line(headings), rule, ...cells.map(line)].join('\n')
}

function cellsOf(row: Row): readonly string[] {
  const what = row.on === undefined ? row.what : `${row.what} (${row.on})`
  if (row.notBuilt === true) return [what, '', '', '', '', '', 'not built']
  const unit = row.unit ?? ''
  const shown = (value: number | undefined): string =>
    value === undefined ? '' : `${short(value)}${unit && ` ${unit}`}`
  const verdict = met(row)
  return [
    what,
    row.n === undefined ? '' : row.n.toLocaleString('en'),
    shown(row.median),
    shown(row.p95),
    row.ratio === undefined ? '' : short(row.ratio),
    targetOf(row),
    verdict === null ? '' : verdict ? 'ok' : 'short',
  ]
}

function targetOf({ atMost, atLeast, figure, ratio, p95, median, unit = '' }: Row): string {
  const target = atMost ?? atLeast
  if (target === undefined) return ''
  const which = figure === ratio ? 'ratio' : figure === p95 ? 'p95' : figure === median ? 'median' : ''
  const bound = `${atMost === undefined ? '≥' : '≤'} ${target.toLocaleString('en')}`
  return `${which} ${bound}${which === 'ratio' || unit === '' ? '' : ` ${unit}`}`.trim()
}

const short = (value: number): string =>
  value >= 100
    ? Math.round(value).toLocaleString('en')
    : value >= 10
      ? value.toFixed(1)
      : value >= 0.995
        ? value.toFixed(2)
        : value.toPrecision(2)
