// How long what people write may be, in characters. Long enough for a thought; short enough for ten of them on one card.

export const longest = { note: 500, reason: 200, evidence: 500, name: 80, council: 80 } as const
