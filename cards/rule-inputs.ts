// The inputs for how a team answers together, and who leads it.

import { leastPanel, type Member, type Team } from '../assessment/team.ts'
import { type Element, small, subheading } from './elements.ts'
import { choiceInput } from './inputs.ts'
import { byName } from './names.ts'
import type { SettingsView } from './settings-card.ts'
import { shortened } from './words.ts'

// As many members as a card has room for, named in any script; more than this lead nothing, and the card of leads has all.
// Those who are chosen come first, so that saving drops nobody.
const listedOn = { panel: { members: 100, bytes: 8200 }, leads: { members: 25, bytes: 2300 } } as const

type RulesView = SettingsView & { readonly team: Team }

export function ruleInputs(view: RulesView): Element[] {
  const { words, team, drawing, typed } = view
  const { settings } = words.ui.team
  const { rules } = team
  const choice = (name: string, label: string, value: string, titles: Readonly<Record<string, string>>) =>
    choiceInput(
      name,
      drawing,
      Object.entries(titles).map(([value, title]) => ({ title, value })),
      { label, value: typed?.[name] ?? value },
    )
  const yesNo = (value: boolean) => (value ? 'yes' : 'no')
  return [
    subheading(settings.together),
    choice('answering', settings.answering, rules.answering, { vote: settings.vote, press: settings.press }),
    choice('agreeing', settings.agreeing, rules.agreeing, { leads: settings.leads, members: settings.members }),
    choice('named', settings.named, yesNo(rules.named), { no: settings.namedNo, yes: settings.namedYes }),
    choice('guests', settings.guests, yesNo(rules.guestsVote), { no: settings.guestsNo, yes: settings.guestsYes }),
    ...memberInput(view, 'panel', settings.panel(leastPanel), rules.panel),
    ...memberInput(view, 'leads', settings.whoLeads, team.leads),
    small(settings.ballots),
  ]
}

/** Any number of members. Guests can be on a panel, for they may be let vote; they do not lead. */
function memberInput(view: RulesView, name: 'panel' | 'leads', label: string, chosen: readonly string[]): Element[] {
  const { words, drawing, people, typed } = view
  const { cutLeads, cutPanel } = words.ui.team.settings
  const isChosen = ({ person }: Member) => chosen.includes(person)
  const members = byName(words, people).filter((member) => name === 'panel' || !member.isGuest || isChosen(member))
  const inOrder = [...members.filter(isChosen), ...members.filter((member) => !isChosen(member))]
  const { members: most, bytes } = listedOn[name]
  const listed = inOrder.slice(0, most)
  if (listed.length === 0) return []
  const choices = listed.map((member) => ({
    title: choiceTitle(view, member, bytes / listed.length),
    value: String(member.person),
  }))
  const value = typed
    ? (typed[name] ?? '')
    : listed
        .filter(isChosen)
        .map(({ person }) => person)
        .join(',')
  return [
    choiceInput(name, drawing, choices, { label, value, isMultiSelect: true }),
    ...(inOrder.length > listed.length
      ? [small(name === 'leads' ? cutLeads : cutPanel(listed.length), { spacing: 'None' })]
      : []),
  ]
}

/** Clients may read Markdown in a choice, and show its marks where they do not: without them it is the same in both. */
function choiceTitle({ words }: RulesView, { name, isGuest }: Member, room: number): string {
  const { team } = words.ui
  const plain =
    name
      .replaceAll(/[*_`[\]<>~#|\\]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim() || team.unnamed
  const short = shortened(words, plain, Math.min(48, Math.floor(room) - 62))
  return isGuest ? team.guest(short) : short
}
