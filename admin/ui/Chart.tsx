import { useEffect, useRef, useState } from 'react'
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { say } from '../i18n/locale.ts'
import { Panel } from './Panel.tsx'

/** The colours of series, each dark enough on white; the decal patterns tell them apart without colour. */
const colours = ['#1557b0', '#b3261e', '#1b6e3c', '#9a5b00', '#5b3f9e', '#00707a']

interface ChartProps {
  title: string
  /** What the drawing shows, in a sentence: it is read aloud in its place. */
  description: string
  option: EChartsCoreOption
  /** The same figures as a table; without it a chart would tell some readers nothing. */
  table: { columns: string[]; rows: (string | number)[][] }
  height?: number
  /** A click on a datum, with its name (category) and series: leads to the list behind it. */
  onPick?: (name: string, series: string) => void
}

const Drawing = ({ description, option, height, onPick }: Pick<ChartProps, 'description' | 'option' | 'onPick'> & { height: number }) => {
  const box = useRef<HTMLDivElement>(null)
  const [chart, setChart] = useState<ECharts>()

  useEffect(() => {
    let drawn: ECharts | undefined
    let left = false
    const observer = new ResizeObserver(() => drawn?.resize())
    void import('./echarts.ts').then(({ init }) => {
      if (left || !box.current) return
      drawn = init(box.current, undefined, { renderer: 'svg' })
      observer.observe(box.current)
      setChart(drawn)
    })
    return () => {
      left = true
      observer.disconnect()
      drawn?.dispose()
    }
  }, [])

  useEffect(() => {
    chart?.setOption({
      color: colours,
      textStyle: { fontFamily: 'inherit' },
      // A browser that a test drives says so: then nothing moves, and a picture is always the same.
      animation: !navigator.webdriver && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      aria: { enabled: true, decal: { show: true }, label: { description } },
      ...option,
    }, true)
  }, [chart, option, description])

  useEffect(() => {
    chart?.off('click')
    if (onPick) chart?.on('click', ({ name, seriesName }) => onPick(name, seriesName ?? ''))
  }, [chart, onPick])

  return <Box ref={box} role="img" aria-label={description} sx={{ height, width: '100%' }} />
}

/** The figures of a chart, as rows. */
const Figures = ({ columns, rows }: ChartProps['table']) => (
  <Table size="small">
    <TableHead><TableRow>{columns.map((column, index) => <TableCell key={column} align={index === 0 ? 'left' : 'right'}>{column}</TableCell>)}</TableRow></TableHead>
    <TableBody>
      {rows.map((row, index) => (
        <TableRow key={index}>{row.map((cell, at) => <TableCell key={at} align={at === 0 ? 'left' : 'right'}>{cell}</TableCell>)}</TableRow>
      ))}
    </TableBody>
  </Table>
)

/** A drawing of figures with its table one click away. ECharts is loaded after the first screen, only where it is used. */
export const Chart = ({ title, description, option, table, height = 260, onPick }: ChartProps) => {
  const [asTable, setAsTable] = useState(false)
  const toggle = (
    <Button size="small" className="no-print" onClick={() => setAsTable(!asTable)}>
      {asTable ? say(['图', 'Chart']) : say(['数据表', 'Table'])}
    </Button>
  )
  return (
    <Panel title={title} actions={toggle}>
      {asTable ? <Figures {...table} /> : <Drawing description={description} option={option} height={height} onPick={onPick} />}
    </Panel>
  )
}
