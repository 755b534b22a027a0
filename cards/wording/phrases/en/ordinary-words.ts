// Common English words that no example has: each is itself, and no typing error of a word that looks like it.

import { wordList } from './phrase-list.ts'

/** "Party" is no "part", and "took" no "too". Only words that come close to one of the examples need to stand here. */
export const ordinaryWords = wordList(`
  abdominal abide abilities ability absorption accolades acid acidic acids acronym actress actresses acute adapt
  adaptation adaptations adapted adapting adaptive addiction adept adjunct admiral admiration admire admired admit
  admits admitted admitting advocate advocated advocates advocating aggression aggressive aggressively agitation
  aground alias align aligned alignment alike allied allies allotted alloy alloys alluded ally alteration alterations
  altered altering alto ambient amid among ample analytical ancient anger angered animal animals animated animation
  animations annals annotated antibodies apparent apprenticed arch arched arches arena arenas argue argued argues
  arguing aria arias arid arise arises arising armies army arose assert asserted asserting assertion assertions
  asserts assumed assumes assuming atom atomic atoms attested attract attracted attracting attraction attractions
  attractive attracts auction auctioned audio augmented automotive autonomous avid await awake awareness awkward babe
  babies baby backbone backyard bacteria bacterial badge badges bail bait baked baking bald ballast ballet ballistic
  bank banking banks bard bare bargain bargaining barge barges bark barn basically basics basil basin basins bass
  bates bath bathing baths batter batters beach beaches beads beak beam beams bean beans bear beard bearing bearings
  bears beast beasts beef beer beers bell bells beloved belt belts bench benches bend bending bent berth beta bible
  bike bikes bilateral birch bird birds bitter black blacks blade blades bland blaze blend blended blending blends
  blew bliss bloc blogger bloggers blonde blow blowing blows boasted boasts boat boating boats bolster bolt bolts
  bombardment bond bonded bonding bonds bone bones boom boot booth boots bound bounded bounds bout bouts brave braves
  bray bread breadth breath breathe breathing bred bridge bridges brink broader broadly brook brooks brother brothers
  brought bulb bulbs bull bulls buried burn burned burning burns bury buses bush bushes bust butcher butter byte bytes
  cabaret cable cables cache cadre cage calcium calf calm camel cameo camp camping camps candy cane cannabis canoe
  cant cape cardiac carpenter cart cartoon cartoons carved carving carvings cash cast caste castes casting casts cave
  caves ceded cell cells central centrally centuries century chamber chambers champagne chances chant chants chaos
  chaotic chaplain char character characters chariot charitable charities charity charm charming charter chartered
  charters cheaper cheat cheating cheek chef chefs chess chick chicken chickens chicks chill chin choir choirs choke
  chores chronic circa circulated circulating circulation circus clan clans clarinet clarity clash clashed clashes
  classification classifications classified classify clause clauses clay cleaner clicking clicks clip clips cloak
  clone clones clover club clubs coal coast coastal coaster coasts coat coated coating coats coherent coil coincide
  coincided coincidence coinciding coke cola collateral collegiate colt colts coma combustion comet comets
  commendation commended commerce common commons commuted commuter companion companions compatibility compatible
  compensate compensated compensation compete competed competence competent competes competing compilation
  compilations compile compiled compiler compiling complimented comprise comprised comprises comprising conceal
  concealed conceived conception concepts conceptual concern concerned concerning concerns concert concerto concertos
  concerts concession concessions concord concourse condensed conduct conducted conducting conducts cone cones confess
  confessed confesses confession confessions confiscated conform congestion connotations consecrated consecration
  consecutive consequence consequences consequent consequently conservation conservative conservatives conserve
  conserved consist consisted consistency consistent consisting consists consort constant constants constituencies
  constituency constituent constituents construct constructed constructing construction constructions constructive
  constructs consumption contain contained container containers containing contains contempt contest contestant
  contestants contested contesting contests contiguous continental contradict contradicted contradiction contradicts
  contrary convection convenience convenient conveniently convent convention conventional conventions convict
  convicted conviction convictions convicts convince convinced convinces convincing cookie cookies cope cord core
  cores cork corn corrupt corrupted corruption counsel counter countered counters coup court courts cove covenant crab
  crank cream cremated crest crook crooked crop cropped crops crush crushed crushing cult cure cured curling curry
  cute dairy dame damp dank dare daring darling dart darts dawn deadly deaf dealt dean death deaths debate debated
  debates debating debut debuted debuting debuts decade decades decay deception deceptive decimal dedicate dedicated
  dedication deed deeds deer defend defendant defendants defended defender defenders defending defends defiance
  deficit defunct deliberate deliberately delicate delicious delta demise dent depleted deportation deported derailed
  derivation derivative derivatives derive derived derives deriving descend descendant descendants descended
  descending descends descent destruction destructive detector detectors detention deter devils devised diagonal dial
  dialect dialects diet dietary dignity diner dining dire directly disastrous discourse disguise disguised dish dishes
  disk disks dismiss dismissal dismissed dismissing displayed displaying displays distant distinct distinction
  distinctions distinctive distorted distortion distract distracted distracting distraction distributed distributes
  distributing distribution distributions ditch dive divine diving divinity division divisions divisive dock docked
  docking docks dodge doll dolls dome domes dominance dominant dominate dominated dominates dominating domination
  donkey donor donors doom doomed doping dose doses doubts dove downgraded drawn drew drift drifting drone drones
  drove drowned drowning dual duel duet duets duke dukes duly dune dunes during dusk dusty earl earliest earnest
  easier east eclectic edict ejected eligibility eligible elite elites emit emitted empathy empire empires empirical
  enjoyable enjoyment entrants entries entry envoy equation equations equator equivalence equivalent equivalents erect
  erected erection erosion erroneous erroneously evade evading evasion event events evil exceed exceeds excerpt
  excerpts excited excitement exciting excursion excursions exert exerted exile exiled exiles exotic expansion
  expansions expansive expedition expeditions expelled exploit exploitation exploited exploiting exploits exposition
  express expressed expresses expressing expression expressions expressive extinct extinction face faced faces
  facilitate facilitated facilitates facilitating facilities facility facing fact faction factions facts faculties
  faculty fade faded fading fairy fake falsely fame famed fanny farm farmed farming farms farther fascist fate fear
  feared fearful fearing fears feast feat feather feathers feet fellow fellows fest feud fiat fiction fictional fight
  fighting fights filly finch finer firms fist flair flank flanked flanking flanks flat flats flaw flawed flaws fled
  flee fleeing flees flesh flew flood flooded flooding floods flour foam focused focuses focusing foil fold folded
  folding folds folklore fond fool fools foot foothills ford fore foreman foremost foreword forge forged fork forks
  formulated formulation fort forts forum forums foster fostering fraction fracture fractured fractures freed freeway
  freight friction frog frogs frost fuel fuels fungi funk funky furnished furnishings fury gale gamer garage garland
  garlic gases gate gates gender gene genes genetic genetically genetics genre genres giant giants gland glands goat
  goats gold gong goose gore grace granite grape grapes grass grasses grave graves grazing greed green greens grid
  grind grinding guild guise hail hailed hails hale halo halted halves handsome handy hardcover hardy hare harm harmed
  harmful harp hart hatred haul hauled haven hawk hawks heal healing heap heart hearts heath heel heels heir heirs
  helm herb herbs herd hero heroes hicks hike hiking hill hills hind hire hired hires hiring holy homeless homer
  honorary hood horrified horse horses hose hostel hottest hull hung hunt hunted hunting hurling hype idiom immortal
  immortality immune immunity impartial impeachment impractical incentive incentives indicted indictment inevitable
  inevitably inherit inheritance inherited injunction insect insects inside insider instinct intent intention
  intentional intentions interact interacted interacting interaction interactions interactive interacts intercept
  intercepted interception interceptions interfere interference interpret interpretation interpretations interpreted
  interpreter interpreting intersect intersecting intersection intersections intersects interspersed interstate
  intervene intervened intervening intervention interventions inverted invisible irrational irrigation isolate
  isolated isolation johns joker journal journalism journals judo junk keel keen knew knot knots lace ladies lady laid
  lake lakes lame land landed landing landings landowner landowners lands lane lanes lantern largest laser lasers
  lauded lawn layer layered layers leaf leafs leak leaked leaks lean leaning leap lease leased leases leasing leather
  lenses lent lest lever libel lieu lieutenant likened lime linen liner literal literally literary literate litre
  litter liver loan loaned loans lobe lobes lodge lodged lodges lodging loft logo logos lone lonely loop loops loosely
  looted looting lords lore loser losers loss losses lotus lounge lover lovers loyal lucky lucrative lung lungs lust
  lynch maid mainline maintenance maize maker makers male males mall malls mania manly manor maple mare marine
  mariners marines marsh marshes mart mask masked masks mass masses mast master mastered mastering masters mastery
  mayo maze meal meals meat medicinal medicine medicines melt melted melting memorable mercury mercy mere merely
  meridian mesh messenger messy meteorological mice mild milky mill milling mills miner mineral minerals miners mini
  minimum minus misleading mission missions mist misunderstanding misuse moat modem moderate moderated moderately
  moderator moist mole monarch monarchs monster monsters monument monumental monuments moon moons moose moot moss
  motel moth moths mountain mountainous mountains mourning mouth mouths movie movies mule muse myth myths navies navy
  nearby neat nest nested nesting nests niche niece node nodes noise noises north nose notion notions novice nude
  numerals numeric numerical numerous obey ongoing opera operas otter otters ousted outdoor outdoors outer outlying
  outpost outward oven overhaul overlap overlapping overlaps overrun oversaw overt overture pace pact painter painters
  pair paired pairing pairs palace palaces pale paler paradox parasite parasites parasitic parochial parsons particle
  particles parties partisan partisans party passion passionate passions passport passports patent patented patents
  paternal paved paving pawn payment payments peach peak peaked peaking peaks peat peck peel pending penis penultimate
  perceive perceived perception perceptions percussion perimeter perished perpetrator perpetrators persecuted
  persecution persist persisted persistence persistent persists pest peters pictorial pier pierce piers pike pile
  piles pill pills pine pines pink pipe piped pipes pivotal plane planes plant planted planting plants plaster plastic
  plastics playful plea pleaded pleading plug plum poet poets pointer pointers poker pole poles poll polled polling
  polls polo pope popular popularity pork port ported portion portions portray portrayal portrayed portraying portrays
  ports pose posed poses posing postal postcode poster posters pottery poverty powder pray praying precious precise
  precisely precision predict predictable predicted predicting prediction predictions predicts prefect premier
  premiere premiered premieres premiers premium prep preservation preserve preserved preserves preserving pretend
  pretending pretends pretext prevail prevailed prevailing prevent prevented preventing prevention preventive prevents
  prey pride primaries primary primate primates prince princely princes prize prizes probe proceeds process processed
  processes processing procession proclamation prof profession professions professor professors proficiency proficient
  profile profiled profiles promote promoted promoter promoters promotes promoting promotion promotional promotions
  prone prop prophet prophets proportion proportional proportions props propulsion prose prospect prospective
  prospects prosperity prosperous protein proteins protest protestant protested protesters protesting protests
  protracted proud prowess psalm psalms puck pulp pulse pulses punt purse qualities quality quarrel quietly quintet
  race raced races racing rack rage raid raided raiding raids rail rails rainy rallied rallies rally rang range ranged
  ranges ranging ransom rant raped rare rash rave razed react reacted reacting reactive reactor reactors reacts
  realities reality realm realms rear rebellious rebounds rebuilt receipt receipts recital recited recounted recounts
  recover recovered recovering recovers recreate recreated recreating recreation recreational rector redemption
  redesign redesigned reed reel reelected reelection refuge refute refuted regent regents regression rehearsal
  rehearsals reign reigned reigning reigns relate related relates relating relation relations relegated relied relies
  relieve relieved religion religions rely relying remade remainder remake render rendered rendering renders renew
  renewable renewal renewed renounced renovated renovation renovations rent rented rents replay replica replicate
  replicated replication reprise reprised resemblance resemble resembled resembles resembling resentment resin resist
  resistance resistant resisted resisting resolution resolutions resonance resort resorted resorts respect respectable
  respected respectful respecting respective respectively respects restrict restricted restricting restriction
  restrictions restrictive retreat retreated retreating reunion revelation revelations revered revival revive revived
  reward rewarded rewards rich ride rides ridge ridges riding rink riot riots ripe risen risky rite rites roach
  roadway robe rode roof roofs rose roses rouge ruby rude ruler rulers rust sabre sack sacked sacks sacred safer sage
  sail sailed sailing sails sale sales sanction sanctioned sanctions sand sands sang sash scan scanned scanning scans
  scar scare scared scarlet scars scattered scattering scent scout scouting scouts seal sealed sealing seals sears
  seat seated seating seats sect sects secular seed seeded seeds seek seeking seeks self seminar seminars senate
  senator senators sensor sensors sensory series setback sewer shade shaded shades shaft shafts shake shaking shark
  sharks sharp shed sheds sheep sheer shell shells shelter sheltered shelters shin ship shipped shipping ships shire
  shirt shirts shock shocked shocking shoe shoes shore shores shortest shrub shrubs siege silk simplistic simulate
  simulated simulation simulations simulator singer singers sink sinking sire sired sixth skate skating skill skilled
  skills skin skins slain slam slap slash sleeve sleeves slept slice slick slight slim slope slopes sloping slot slots
  smart smell smells snack snake snakes snap sneak snout snowy soap societies society sock socking socks soda soft
  sole solid solids solo solos solve solved solves solving somehow sour spades span spanned spanning spans spare
  spared spawn spawned spawning spear spears special specially specials speed speeds spent spice spices spill spine
  spines spit spite spoon spores sport sporting sports spun spurious squad squads squire stab stabbed staffed stained
  stair stairs stake stakes stale stalk stalking stall stalls stance stark starvation station stationary stationed
  stations steel steep stem stemmed stemming stems stiff stimuli sting stir stoke stokes stole stone stones stony
  storm stormed storms stout stove strait straits strand stranded strands straw stray stretch stretched stretches
  stretching stricken stricter strife string stringent strings stripe striped stripes strive stroke strokes stronger
  struck stub stubs stud stunned stunning stylistic submarine submarines subsection subsections subsistence subtitle
  subtitles suck sucks suit suite suited suites suits summit summits sung supper surf surfing surge surgeries surgery
  suspect suspected suspects suspend suspended swam swamp swamps swan sway sweep sweeping swelling swept swift swing
  swinging swings sync tale tales tall tallest tangent tanks tape taped tapes taste tastes teacher teachers tear
  tearing tears teen teens tend tended tending tends tense tent tentative tentatively tents terrain thee thence
  theorem theoretical theoretically thesis thick thicker thickness thin thirty thorough threat threats thrust tide
  tides tiger tigers tile tiles tilt timber toad token tokens toll tome tonnes took torch tore torn toss tough toxic
  toxicity tract tractor tractors tracts trail trailer trailers trailing trails trait traits transaction transactions
  transit transition transitional transitioned transitions translucent transmit transmitted transmitting transparency
  transparent transplant transport transportation transported transporting transports transverse tree trees tremendous
  triangle triangles tribal trim trimmed trimming trio trip triple trips trivial tropical trough truce truck trucks
  turf tyre tyres unblock unblocked unblocking undertook undesirable undid undue unicorn unmarked unpleasant unsafe
  unstable unto unwilling uranium usable usher utilities utility vacated vacation valiant valve valves variance
  variant variants verb verbs verge verse verses violent violently virtual virtually vogue void wade wage wages waist
  waived wall walled walls wanderers wandering ward wards ware warp wary wash washed washing wasp wasps watt watts
  wave waves weaving wedge weed welding welt west whale whales whaling wheat white whites widened widening wider widow
  widowed widows width wild windy wine wines wing winged wings wire wired wires wiring wise witch witches withdrew
  wives wont wood wooded woods wool wore worm worms worn worship worshipped wound wounded wounding wounds wright writ`)
