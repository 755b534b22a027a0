// Welsh examples for the matcher: files, sharing and presenting the results.

import { phrases } from '../en/phrase-list.ts'

export const sharing = {
  export: phrases(`
    allforio | allforio r canlyniadau | allforio fy atebion | lawrlwytho | lawrlwytho r canlyniadau | lawrlwytho r adroddiad | lawrlwytho fy atebion |
    ffeil | gaf i ffeil | ffeil excel | ffeil word | ffeil pdf | dogfen word | excel | word | pdf | csv | taenlen | gaf i adroddiad |
    ga i adroddiad | argraffu | argraffu r canlyniadau | gaf i hwn mewn word | gaf i hwn fel pdf | mewnforio | mewnforio atebion | lanlwytho taenlen | uwchlwytho taenlen | alla i uploado r spreadsheet |
    llwytho ffeil i fyny | cadw copi | gaf i gopi | adroddiad ysgrifenedig | papur bwrdd | papur i r cabinet`),
  share: phrases(`
    rhannu | rhannu r canlyniadau | rhannu fy nghanlyniadau | rhannu hyn | rhannu gyda fy rheolwr | rhannu gyda r prif weithredwr |
    rhannu gyda r cabinet | anfon y canlyniadau | anfon y canlyniadau at fy rheolwr | anfon at y prif weithredwr | e-bostio r canlyniadau |
    sut ydw i n rhannu | sut mae rhannu r canlyniadau | alla i rannu hyn | gaf i rannu r canlyniadau | dangos y canlyniadau i r cabinet |
    gaf i ddangos hyn i r prif weithredwr | alla i ddangos hyn i r bwrdd | gaf i ddangos hyn i r cabinet | alla i rannu hyn gyda r prif weithredwr |
    ga i ddangos hyn i r cynghorwyr | ydy hi n iawn rhannu hyn | all hyn fynd i r cabinet | mae r prif weithredwr eisiau gweld hyn`),
  present: phrases(`
    cyflwyniad | cyflwyno i r cyfarfod | dangos i r cyfarfod | dangos y canlyniadau i r cyfarfod | dangos fesul cerdyn | modd cyflwyno |
    dangos | dechrau cyflwyniad | dangos y canlyniadau fesul un | cyflwyno r canlyniadau i r cyfarfod`),
  bring: phrases(`
    dod â fy atebion | dod â m hatebion | dod â fy atebion fy hun | defnyddio fy atebion | defnyddio fy atebion fy hun | copïo fy atebion |
    ailddefnyddio fy atebion | symud fy atebion i r tîm | defnyddio fy atebion ar gyfer {function} | dod â fy atebion i {function} |
    dwi wedi ateb y rhain yn barod`),
} as const
