// Welsh words that agree with the number before them: "1 cwestiwn wedi’i ateb", "3 chwestiwn wedi’u hateb".

const agreeing = (one: string, more: string) => (n: number) => (n === 1 ? one : more)

export const areAnswered = agreeing('wedi’i ateb', 'wedi’u hateb')
export const areUnanswered = agreeing('heb ei ateb', 'heb eu hateb')
export const areUnsaved = agreeing('heb ei gadw', 'heb eu cadw')
export const areUnshown = agreeing('heb ei ddangos', 'heb eu dangos')
export const areUnseen = agreeing('heb ei weld', 'heb eu gweld')
/** For questions that count as a No: the form after "bydd", and the form as a sentence of its own. */
export const countingAsUnmet = agreeing(
  'yn cyfrif fel pe na bai wedi’i fodloni',
  'yn cyfrif fel pe na baent wedi’u bodloni',
)
export const theyCountAsUnmet = agreeing(
  'Mae’n cyfrif fel pe na bai wedi’i fodloni',
  'Maent yn cyfrif fel pe na baent wedi’u bodloni',
)
export const toAnswer = agreeing('i’w ateb', 'i’w hateb')
export const toDiscuss = agreeing('i’w drafod wedyn', 'i’w trafod wedyn')
export const areInPlace = agreeing('yn ei le', 'yn eu lle')
export const areDone = agreeing('wedi’i wneud', 'wedi’u gwneud')
export const toGive = agreeing('ei roi', 'eu rhoi')
export const staysOpen = agreeing('mae’r cwestiwn yn aros yn agored', 'mae’r cwestiynau’n aros yn agored')
export const toDo = agreeing('i’w wneud', 'i’w gwneud')
export const areClosed = agreeing('wedi’i gau', 'wedi’u cau')
export const toClose = agreeing('i’w gau', 'i’w cau')
export const areOpened = agreeing('wedi’i agor', 'wedi’u hagor')
export const areReworded = agreeing('wedi’i aileirio', 'wedi’u haileirio')
export const areRewordedAndAsked = agreeing('wedi’i aileirio, i’w ofyn eto', 'wedi’u haileirio, i’w gofyn eto')
export const areChanged = agreeing('wedi’i aileirio neu ei symud', 'wedi’u haileirio neu eu symud')
export const areLeftOut = agreeing('wedi’i adael allan', 'wedi’u gadael allan')
