// Shows the shares of commitments and practices in place side by side, and those of named roles.

import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { shownShare } from '../../wording/shown.ts'
import { type Block, heading, paragraph } from '../paper.ts'

/** Empty while no question is answered, or with fewer than two known shares. */
export function balance({ summary, shares: ofRoles }: ReportContent, wording: ReportWording): readonly Block[] {
  const { balance } = wording
  const { counts, quadrant } = summary
  if (counts.unanswered === counts.asked) return []
  const shares = [
    [balance.commitment, summary.commitment],
    [balance.practice, summary.practice],
    [balance.provision, ofRoles.provision],
    [balance.takeUp, ofRoles.takeUp],
    [balance.leadership, ofRoles.leadership],
    [balance.culture, ofRoles.culture],
  ] as const
  const known = shares.filter(([, share]) => share !== null)
  if (known.length < 2) return []
  return [
    heading(balance.heading),
    // Hides the quadrant while most questions are open, because open questions would decide it.
    ...(quadrant && 2 * counts.unknown <= counts.asked ? [paragraph(wording.quadrants[quadrant])] : []),
    {
      type: 'table',
      caption: balance.caption,
      columns: [
        { title: balance.measure, width: 80 },
        { title: balance.share, width: 20, align: 'center' },
      ],
      rows: known.map(([name, share]) => [{ text: name }, { text: shownShare(wording, share), isStrong: true }]),
    },
  ]
}
