import { useEffect, useRef, useState } from 'react'
import { Box, Button, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link, useNavigate } from 'react-router-dom'
import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { say } from '../i18n/locale.ts'
import { Panel } from './Panel.tsx'

/** The colours of series, each dark enough on white, from good to bad as grades are declared: red is the fifth. Decal patterns tell them apart without colour. */
const colours = ['#1557b0', '#00707a', '#1b6e3c', '#9a5b00', '#b3261e', '#5b3f9e']

interface ChartProps {
  title: string
  /** What the drawing shows, in a sentence: it is read aloud in its place. */
  description: string
  option: EChartsCoreOption
  /** The same figures as a table; without it a chart would tell some readers nothing. */
  table: { columns: string[]; rows: (string | number)[][] }
  height?: number
  /** Where a datum leads, by its name (category) and series: to the list behind it; nothing where there is none to open. */
  leadsTo?: (name: string, series: string) => string | undefined
}

const Drawing = ({ description, option, height, leadsTo }: Pick<ChartProps, 'description' | 'option' | 'leadsTo'> & { height: number }) => {
  const navigate = useNavigate()
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
      // A drawing measures its texts by itself, so it needs the font by name.
      textStyle: { fontFamily: box.current ? getComputedStyle(box.current).fontFamily : undefined },
      // A browser that a test drives says so: then nothing moves, and a picture is always the same.
      animation: !navigator.webdriver && !matchMedia('(prefers-reduced-motion: reduce)').matches,
      aria: { enabled: true, decal: { show: true }, label: { description } },
      ...option,
    }, true)
  }, [chart, option, description])

  useEffect(() => {
    chart?.off('click')
    if (leadsTo) {
      chart?.on('click', ({ name, seriesName }) => {
        const to = leadsTo(name, seriesName ?? '')
        if (to) void navigate(to)
      })
    }
  }, [chart, leadsTo, navigate])

  return <Box ref={box} role="img" aria-label={description} sx={{ height, width: '100%' }} />
}

/** The figures of a chart, as rows: what the drawing opens by mouse, its cells open by keyboard. */
const Figures = ({ columns, rows, leadsTo }: ChartProps['table'] & Pick<ChartProps, 'leadsTo'>) => (
  <Box sx={{ overflowX: 'auto' }}>
    <Table size="small">
      <TableHead><TableRow>{columns.map((column, index) => <TableCell key={column} align={index === 0 ? 'left' : 'right'}>{column}</TableCell>)}</TableRow></TableHead>
      <TableBody>
        {rows.map((row, index) => (
          <TableRow key={index}>
            {row.map((cell, at) => {
              const to = at === 0 ? undefined : leadsTo?.(String(row[0]), columns[at]!)
              return <TableCell key={at} align={at === 0 ? 'left' : 'right'}>{to ? <MuiLink component={Link} to={to}>{cell}</MuiLink> : cell}</TableCell>
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </Box>
)

/** A drawing of figures with its table one click away. ECharts is loaded after the first screen, only where it is used. */
export const Chart = ({ title, description, option, table, height = 260, leadsTo }: ChartProps) => {
  const [asTable, setAsTable] = useState(false)
  const toggle = (
    <Button size="small" className="no-print" onClick={() => setAsTable(!asTable)}>
      {asTable ? say(['图表', 'Chart']) : say(['数据表', 'Table'])}
    </Button>
  )
  return (
    <Panel title={title} actions={toggle}>
      {asTable ? <Figures {...table} leadsTo={leadsTo} /> : <Drawing description={description} option={option} height={height} leadsTo={leadsTo} />}
    </Panel>
  )
}
