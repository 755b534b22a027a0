// The inputs for how a team answers together, and who leads it.

import { leastPanel, type Member, type Team } from '../../assessment/team/team.ts'
import { type Element, small, subheading } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { choiceInput } from '../parts/inputs.ts'
import { byName, plainName } from '../parts/names.ts'
import type { Inputs } from '../press.ts'

// As many members as a card has room for, named in any script; more than this lead nothing, and the card of leads has all.
// The chosen members come first, so that saving drops none of them.
const listedOn = { panel: { members: 60, bytes: 5000 }, leads: { members: 25, bytes: 2300 } } as const

type RulesView = View & { readonly team: Team; readonly drawing: string }
/** The parts of a view that a list of members needs. */
type Listing = Pick<RulesView, 'words' | 'people' | 'team'>

const yesNo = (value: boolean) => (value ? 'yes' : 'no')

/** The value of each of these inputs on a new card. */
export function drawnRules(view: Listing): Inputs {
  const { rules } = view.team
  return {
    answering: rules.answering,
    agreeing: rules.agreeing,
    named: yesNo(rules.named),
    whenAll: yesNo(rules.whenAll === true),
    guests: yesNo(rules.guestsVote),
    panel: chosenOf(view, 'panel'),
    leads: chosenOf(view, 'leads'),
  }
}

export function ruleInputs(view: RulesView, values: Inputs): Element[] {
  const { words, drawing } = view
  const { settings } = words.ui.team
  const choice = (name: string, label: string, titles: Readonly<Record<string, string>>) =>
    choiceInput(
      name,
      drawing,
      Object.entries(titles).map(([value, title]) => ({ title, value })),
      { label, value: values[name] },
    )
  return [
    subheading(settings.together),
    choice('answering', settings.answering, { vote: settings.vote, press: settings.press }),
    choice('agreeing', settings.agreeing, { leads: settings.leads, members: settings.members }),
    choice('named', settings.named, { no: settings.namedNo, yes: settings.namedYes }),
    choice('whenAll', settings.whenAll, { yes: settings.whenAllYes, no: settings.whenAllNo }),
    choice('guests', settings.guests, { no: settings.guestsNo, yes: settings.guestsYes }),
    ...memberInput(view, 'panel', settings.panel(leastPanel), values),
    ...memberInput(view, 'leads', settings.whoLeads, values),
    small(settings.ballots),
  ]
}

type Chosen = 'panel' | 'leads'

const isChosenFor =
  ({ team }: Listing, name: Chosen) =>
  ({ person }: Member) =>
    (name === 'panel' ? team.rules.panel : team.leads).includes(person)

/** The members to choose from, the chosen ones first. Guests can be on a panel if they vote; they cannot lead. */
function membersFor(view: Listing, name: Chosen): readonly Member[] {
  const isChosen = isChosenFor(view, name)
  const mayGuests = name === 'panel' && view.team.rules.guestsVote
  const members = byName(view.words, view.people).filter((member) => mayGuests || !member.isGuest || isChosen(member))
  return [...members.filter(isChosen), ...members.filter((member) => !isChosen(member))]
}

const listedFor = (view: Listing, name: Chosen) => membersFor(view, name).slice(0, listedOn[name].members)

const chosenOf = (view: Listing, name: Chosen) =>
  listedFor(view, name)
    .filter(isChosenFor(view, name))
    .map(({ person }) => person)
    .join(',')

/** Any number of members. */
function memberInput(view: RulesView, name: Chosen, label: string, values: Inputs): Element[] {
  const { words, drawing } = view
  const { cutLeads, cutPanel } = words.ui.team.settings
  const listed = listedFor(view, name)
  if (listed.length === 0) return []
  const choices = listed.map((member) => ({
    title: choiceTitle(view, member, name, listedOn[name].bytes / listed.length),
    value: String(member.person),
  }))
  return [
    choiceInput(name, drawing, choices, { label, value: values[name], isMultiSelect: true }),
    ...(membersFor(view, name).length > listed.length
      ? [small(name === 'leads' ? cutLeads : cutPanel(listed.length), { spacing: 'None' })]
      : []),
  ]
}

function choiceTitle({ words, team: { rules } }: RulesView, member: Member, input: Chosen, room: number): string {
  const { team } = words.ui
  const short = plainName(words, member, Math.min(48, Math.floor(room) - 62))
  if (!member.isGuest) return short
  return input === 'panel' && !rules.guestsVote ? team.settings.guestWithoutVote(short) : team.guest(short)
}
