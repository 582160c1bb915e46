import { Box, Link as MuiLink, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import { Link } from 'react-router-dom'
import { useAsk } from '../data/ask.ts'
import { useEnumLabel } from '../data/metadata.ts'
import { say } from '../i18n/locale.ts'
import { dayOf, formatDay, timeOf } from '../ui/dates.ts'
import { Figure, Figures } from '../ui/Figure.tsx'
import { Panel } from '../ui/Panel.tsx'
import { StateChip } from '../ui/StateChip.tsx'
import { EmptyState, ErrorState, WaitingState } from '../ui/states.tsx'
import { postsNow } from './figures.documents.ts'

interface PostNow { postId: string; post: string; key: boolean; department: string; coverage: Coverage; holder: string | null; coverHolder: string | null; until: string | null }
type Coverage = 'UNCOVERED' | 'COVERED' | 'MANNED'

const tones = { UNCOVERED: 'error', COVERED: 'info', MANNED: 'default' } as const
const orders: readonly Coverage[] = ['UNCOVERED', 'COVERED', 'MANNED']

const usePosts = () => useAsk<{ postCoverage: PostNow[] }>(postsNow)

/** How the posts stand this minute: manned, covered, uncovered. Each figure opens the posts that it counts. */
export const PostFigures = () => {
  const enumLabel = useEnumLabel()
  const { data, error, refetch } = usePosts()
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  return (
    <Panel title={say(['岗位', 'Posts'])}>
      <Figures>
        {orders.map((coverage) => {
          const count = data?.postCoverage.filter((post) => post.coverage === coverage).length
          return <Figure key={coverage} label={enumLabel('Coverage', coverage)} value={count ?? '…'} to={`/post-coverage?stands=${coverage}`} tone={count ? tones[coverage] : 'default'} />
        })}
      </Figures>
    </Panel>
  )
}

/** The posts that stand so now, with who holds and who covers them. */
export const PostTable = ({ coverage }: { coverage?: string | null }) => {
  const enumLabel = useEnumLabel()
  const { data, error, isPending, refetch } = usePosts()
  if (isPending) return <WaitingState />
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const posts = data.postCoverage.filter((post) => !coverage || post.coverage === coverage)
  if (posts.length === 0) return <EmptyState title={say(['没有这样的岗位', 'No such posts'])} />
  const heads = [say(['岗位', 'Post']), say(['科室', 'Department']), say(['在岗情况', 'How it stands']), say(['A岗', 'Primary holder']), say(['顶岗人', 'Covered by']), say(['顶岗至', 'Until'])]
  return (
    <Panel title={say(['{n}个岗位', '{n} posts'], { n: posts.length })} flush>
      <Table size="small">
        <TableHead><TableRow>{heads.map((head) => <TableCell key={head}>{head}</TableCell>)}</TableRow></TableHead>
        <TableBody>
          {posts.map(({ postId, post, key, department, coverage: stands, holder, coverHolder, until }) => (
            <TableRow key={postId}>
              <TableCell><MuiLink component={Link} to={`/Post/${postId}/show`}>{post}</MuiLink>{key && <Box component="span" sx={{ ml: 1 }}><StateChip label={say(['关键岗位', 'Key post'])} /></Box>}</TableCell>
              <TableCell>{department}</TableCell>
              <TableCell><StateChip label={enumLabel('Coverage', stands)} tone={tones[stands]} /></TableCell>
              <TableCell>{holder ?? say(['空缺', 'vacant'])}</TableCell>
              <TableCell>{coverHolder}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{until && `${formatDay(dayOf(until))} ${timeOf(until)}`}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  )
}
