// The settings of a council return's rules for answering together, and of its leads.

import { channelLanguageOf } from '../../assessment/team/channel-language.ts'
import { leastPanel, type Member, panelOf, type Team } from '../../assessment/team/team.ts'
import { type Element, small } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { choiceInput } from '../parts/inputs.ts'
import { byName, leadsHere, namesOf, plainName } from '../parts/names.ts'
import { languages } from '../parts/words.ts'
import type { Inputs } from '../press.ts'
import type { Part } from './settings-part.ts'

// The most members that fit on a card, with names in any script. The card of leads lists all. Chosen members come
// first, so that saving drops none of them.
const listedOn = { panel: { members: 60, bytes: 5000 }, leads: { members: 25, bytes: 2300 } } as const

type Listing = Pick<View, 'words' | 'people'> & { readonly team: Team }
type Marks = (name: string) => string

const yesNo = (value: boolean) => (value ? 'yes' : 'no')

/** The rules for answering together. Not for personal views. */
export const rulesPart: Part = {
  standing({ words, people, assessment: { team } }): Inputs {
    if (!team) return {}
    const { rules } = team
    const listing = { words, people, team }
    return {
      answering: rules.answering,
      agreeing: rules.agreeing,
      named: yesNo(rules.named),
      whenAll: yesNo(rules.whenAll === true),
      guests: yesNo(rules.guestsVote),
      panel: chosenOf(listing, 'panel'),
      leads: chosenOf(listing, 'leads'),
      ...(languages.length > 1 ? { language: channelLanguageOf(team) } : {}),
    }
  },

  inputs({ words, people, assessment: { team } }, values, markOf) {
    if (!team) return []
    const { settings } = words.ui.team
    const listing = { words, people, team }
    const choice = (name: string, label: string, titles: Readonly<Record<string, string>>) =>
      choiceInput(
        name,
        markOf(name),
        Object.entries(titles).map(([value, title]) => ({ title, value })),
        { label, value: values[name] },
      )
    return [
      choice('answering', settings.answering, { vote: settings.vote, press: settings.press }),
      choice('agreeing', settings.agreeing, { leads: settings.leads, members: settings.members }),
      choice('named', settings.named, { no: settings.namedNo, yes: settings.namedYes }),
      choice('whenAll', settings.whenAll, { yes: settings.whenAllYes, no: settings.whenAllNo }),
      choice('guests', settings.guests, { no: settings.guestsNo, yes: settings.guestsYes }),
      ...memberInput(listing, 'panel', settings.panel(leastPanel), values, markOf),
      ...memberInput(listing, 'leads', settings.whoLeads, values, markOf),
      small(settings.ballots),
      ...(languages.length > 1 ? [choice('language', words.ui.language.setting, words.ui.language.settings)] : []),
    ]
  },

  line(view) {
    const { team } = view.assessment
    if (!team) return ''
    const { settings } = view.words.ui.team
    const panel = panelOf(team, view.people).length
    return [
      settings[team.rules.answering],
      ...(panel > 0 ? [settings.panelOf(panel)] : []),
      settings.ledBy(namesOf(view, leadsHere(view), 3)),
    ].join(' · ')
  },
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

/** The input for any number of members. */
function memberInput(listing: Listing, name: Chosen, label: string, values: Inputs, markOf: Marks): Element[] {
  const { cutLeads, cutPanel } = listing.words.ui.team.settings
  const listed = listedFor(listing, name)
  if (listed.length === 0) return []
  const choices = listed.map((member) => ({
    title: choiceTitle(listing, member, name, listedOn[name].bytes / listed.length),
    value: String(member.person),
  }))
  return [
    choiceInput(name, markOf(name), choices, { label, value: values[name], isMultiSelect: true }),
    ...(membersFor(listing, name).length > listed.length
      ? [small(name === 'leads' ? cutLeads : cutPanel(listed.length), { spacing: 'None' })]
      : []),
  ]
}

function choiceTitle({ words, team: { rules } }: Listing, member: Member, input: Chosen, room: number): string {
  const { team } = words.ui
  const short = plainName(words, member, Math.min(48, Math.floor(room) - 62))
  if (!member.isGuest) return short
  return input === 'panel' && !rules.guestsVote ? team.settings.guestWithoutVote(short) : team.guest(short)
}
