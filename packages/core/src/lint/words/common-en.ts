/**
 * The most common words of English, as lemmas: the tiers 10 and 20 of SCOWL, Copyright 2000-2016 by Kevin Atkinson.
 * "Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
 * the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
 * notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
 * documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
 * provided "as is" without express or implied warranty."
 *
 * Written by scripts/common-words.ts.
 *
 * @see http://wordlist.aspell.net/
 */
export const commonEnglish = `
a aardvark abandon abbreviate abbreviation abide ability able abnormal abolish abolition abort abortion about above
abroad absence absent absolute absorb abstract abstraction absurd abuse abusive abysmal academic accelerate accent
accept acceptance access accessible accident accidental accommodate accommodation accompany accomplish accord
accordance accordingly account accountant accumulate accuracy accurate accusation accuse accustom ace achieve
achievements acid acknowledge acorn acoustic acquaintance acquire acquisition acronym across act action activate active
activity actor acts actual acute adapt adaptation adaptor add addict addictive addition additional address adds
adequate adhere adjacent adjective adjust adjustments administer administration administrative admiration admire
admission admit admitted admitting adopt adoption adult advance advantage advantageous advent adventure adventurous
adverse advert advertise advertisements advice advise advisers advisory advocate aerial aesthetic aesthetically affair
affect affection afford aforementioned afraid after afternoon afterward again against age aged agency agenda agent ages
aggressive ago agony agree agreements agricultural ahead aid aids aim aims air aircraft airport akin alarm alas albeit
album alcohol alcoholic alert algebra algebraic algorithm alias alien align alike alive all allegation allege allegedly
allergic alleviate alliance allocate allocation allow allowance ally almost alone along alongside aloud alpha alphabet
alphabetic alphabetical already also alter alteration alternate alternative although altogether always am amateur amaze
amazingly ambassador amber ambient ambiguity ambiguous ambitious amend among amongst amount amp ample amplifier amuse
an anagram analog analogous analogue analogy analyse analysis analyst analyze anarchy anatomy ancestor ancient and
anecdote angel anger angle angry anguish animal anniversary announce announcements annoy annoyance annual anomaly
anonymous anorak another answer anthology anticipate anticipation antidote antique antisocial anxious any anybody
anyhow anyone anyplace anything anyway anywhere apart apathetic apathy apologise apologize apology apostrophe appal
appall appallingly apparatus apparent appeal appear appearance append appendix applause apple applicable applicant
application apply appoint appointments appraisal appreciate appreciation approach appropriate approval approve
approximate approximation apt arbitrary arc arcade arcane arch archaic architecture archive are area arena arguably
argue argument arise arisen arithmetic arm arms army arose around arrange arrangements array arrest arrival arrive
arrogance arrogant arrow arse art article artificial artist artistic arts as ascend ash ashamed ashcan aside ask asks
asleep aspect ass assault assemble assembly assert assertion assess asset assign assignments assist assistance
assistant associate association assort assume assumption assure asterisk astronomer astronomy asynchronous at ate
atheism atheist atlas atmosphere atmospheric atom atomic atrocity attach attack attain attempt attend attendance
attendant attention attitude attorney attract attraction attractive attribute audible audience audio aunt authentic
author authorisation authorise authority authorization authorize autobiography automate automatic automatically
automobile autumn availability available average avoid await awake award aware away awful awkward ax axe axes axiom
axis baby back backbone background backlog backspace backward bacteria bacterium bad badge baffle bag baggage bags bake
balance ball ballet ballot ban banal banana band bandwagon bandwidth bang bank bankrupt banned banner banning bans bar
bare bargain bark baroque barred barrel barrier barring barrister bars base bash basic basically basis basket bass
bastard bat batch bath bathroom battery battle baud bay be beach beam bean bear beard beast beat beaten beautiful
beauty became because become bed bedroom beds beef been beer before beforehand beg began begin beginner beginning begun
behalf behave behavior behaviour behind being belief believe believers bell belong beloved below belt bench bend
beneath beneficial benefit bent beside best bet beta bets better betting between beware beyond bias bible biblical
bicycle bid bidding bids big bigger biggest bigot bigotry bill billfold billion bin binary bind biochemistry biography
biological biologist biology bird birth birthday biscuit bishop bit bite bitmap bits bitten bitter bizarre black
blackboard blackmail blade blame blank blanket blast blatant bless blew blind blink bliss blob block blood bloody blow
blown blue blurb board boat bob bobs body bog bogged bogging boggle bogs bogus boil bold bolt bomb bond bone bonus book
booklet bookshop bookstore boom boost boot border borderline bore boredom born borne borrow boss both bothered
bothering bothers bottle bottom bought bounce bound boundary bout bow bowl box boy boys bracket brain brake branch
brand brass brave breach bread break breakdown breakfast breath breathe bred breed breeze brethren brick bridge brief
brigade bright brilliant bring broad broadcast broke broken brother brought brown browse brush brutal bubble buck
bucket budget buffer bug bugger bugs build buildings built bulb bulk bull bullet bulletin bump bunch bundle burden
bureaucracy burn burnt burst bury bus bush businesses buss bust busy but butter button buy buyers buys by bye bypass
byte cabbage cabinet cable caffeine cage cake calculate calculation calculator calculus calendar call calm cam came
camera camp campaign campus can cancel cancelled cancelling cancer candidate cannot canonical cans cant cap capability
capacity capital capitalism capitalist caps captain capture car carbon card cardboard care careers carefully carpet
carriage carrier carrot carry cars cartoon cartridge case cash cassette cast castle casual cat catalog catalogue
catastrophic catch categorically category catered catering caters cathedral catholic cats cattle caught causal
causality cause caution cave caveat cease ceiling celebrate celebration cell cellular censor censorship cent centered
centering centers central centre century ceremony certain certainty certificate chain chair chairman chalk challenge
chamber champagne champion chance chancellor change changeover channel chaos chaotic chap chapel chapter char character
characteristic charge charitable charity charm chart chase chat chatted chatting cheap cheat check cheek cheer cheese
chemical chemist chemistry cheque chess chest chestnut chew chicken chief child childhood childish children chip
chocolate choice choir choose chop chopped chopping choral chord chorus chose chosen chuck chunk church cider cigarette
cinema circa circle circuit circuitry circular circulate circulation circumstance cite citizen city civil civilian
civilisation civilise civilization civilize claim clarification clarify clarity clash class classic classical
classification classify clause clean cleaners clear clearance clever click client cliff climate climb clinic clinical
clip clipped clipping clique clock clog clone close closet closure cloth clothe cloud club clue clumsy cluster coach
coal coarse coast coat cobbler code coffee coherent coin coincide coincidence coke cold collaboration collapse collar
collate colleague collect collection collective college colon colony color colour column combat combination combine
come comedy comfort comfortably comic comma command commandments commence comment commentary commentator commercial
commission commit commitments committed committee committing commodity common communal communicate communication
communism communist community compact companion company comparative compare comparison compassion compatibility
compatible compel compelled compelling compensate compensation compete competence competent competition competitive
competitor compilation compile compilers complacent complain complaint complement complementary complete completion
complex complexity complicate complication compliment comply component compose composers composite composition compound
comprehend comprehensible comprehension comprehensive compress compression comprise compromise compulsion compulsory
computation computational compute computerise computerize computers con concatenate conceal concede conceivably
conceive concentrate concentration concept conception conceptual concern concert concerto concise conclude conclusion
concrete concur concurrently condemn condemnation condense condition conditional condom condone conduct conductor
conference confess confidence confident confidential confidentiality configuration configure confine confirm
confirmation conflict conform confront confuse confusion congest congestion congratulate congratulations conjecture
conjunction connect connection connector connotation conscience conscious consecutive consensus consent consequence
consequent conservation conservative consider considerably considerate consideration consist consistency consistent
consolation console conspicuous conspiracy constant constituency constituent constitute constitution constitutional
constrain constraint construct construction constructive consult consultancy consultant consultation consume
consumption contact contain contemplate contemporary contempt contend content contention contentious contest context
continent continental continual continuation continue continuity continuous continuum contour contraception contract
contradict contradiction contradictory contrary contrast contravention contribute contribution contributor contrive
control controlled controller controlling controversial controversy convenience convenient convention conventional
conversation converse conversion convert convey convict conviction convince convincingly cook cookie cool cooperate
cooperation coordinate coordination cope copper copy copyright core corn corners corporate corporation corpse correct
correction correlate correlation correspond correspondence correspondent corridor corrupt corruption cosmic cosmology
cost cosy cotton cough could council counsel counselled counselling count counterexample counterpart country
countryside county couple courage courier course court courtesy cousin cover coverage cow cows cozy crack craft cramp
crap crash crass crawl crazy cream create creation creative creator creature credibility credible credit creed creep
crew cricket crime criminal crisis crisp criteria criterion critic critical criticise criticism criticize crop cross
crossroad crossword crowd crown crucial crude cruel cruelty cruise crunch crush cry cryptic crystal cs cube cubic
cuckoo cuddly cue culprit cult cultural culture cumbersome cumming cums cumulative cunning cup cupboard cups cure
curiosity curious curly currency current curriculum curry curse cursor curtain curve custard custom customary customers
cut cute cuts cutting cycle cyclist cylinder cynic cynical daft damage damn damnation damp dance danger dangerous dare
dark darling dash data database date datum daughter dawn day daylight days daytime dead deadline deaf deal dealers
dealt dear death debate debt debug debugged debugger debugging decade decay decent decide decimal decision deck
declaration declare decline decode decrease dedicate deduce deduction deed deem deep default defeat defect defective
defence defend defense defensive deficiency define definite definition definitive defy degenerate degradation degrade
degree deity delay delete deletion deliberate delicate delicious delight delimiters deliver delivery delta delusion
demand demented demise democracy democratic democratically demolish demonstrate demonstration denominator denote dense
density dentist deny department departmental departure depend dependant dependence dependent deposit depress depression
deprive depth deputy derange derivative derive derogatory descend describe description descriptive desert deserve
design designate designers desire desk desktop despair desperate despise despite destination destine destroy
destruction destructive detach detail detect detection detective detector deter determination determine deterrent
detract devastate develop developers developments deviation device devil devious devise devoid devote diagnosis
diagnostic diagonal diagram dial dialect dialings dialled dialling dialog dialogue diameter diary dice dictate dictator
dictatorship dictionary did die died dies diesel diet differ difference different differential differentiate difficult
difficulty dig digging digit digital dignity digs dilemma dim dimension dimensional dine dinner dip diplomatic dire
direct direction directive director directory dirt dirty disable disadvantage disagree disappear disappoint disaster
disastrous disc discard discharge disciplinary discipline disclaimer disco disconnect discontinue discount discourage
discover discovery discrepancy discrete discretion discriminate discrimination discuss discussion disease disguise
disgust dish dishonest disk dislike dismal dismiss disorder display disposal dispose disposition dispute disregard
disrupt disruption dissertation dissimilar distance distant distasteful distinct distinction distinctive distinguish
distort distortion distract distress distribute distribution district disturb disturbance ditch ditto dive diverse
diversity divert divide divine division divorce do doctor doctrine document documentary documentation dodge doe does
dog dogma dogs dole dollar domain domestic dominant dominate don donate donation done dons doom door dose dot dots
dotted dotting double doubt down downhill downright downstairs downwards dozen draft drag dragged dragging dragon drain
drama dramatic dramatically drank drastic drastically draught draw drawback drawings drawn dread dream dreamt dreary
dress drew drift drill drink drip dripped dripping drive drivel driven drivers drop dropped dropping drove drown drug
drum drunk drunken dry dual dubious duck due duff dug dull duly dumb dummy dump dumpster duplicate duplication duration
during dust dustbin dusty duty dying dynamic dynamically each eager eagle ear earlier earliest earn ears earth ease
easier easiest east eastern easy eat eaten eats eccentric echo ecological ecology economic economical economy edge edit
edition editor editorial educate education educational effect effective efficiency efficient effort egg eggs ego egos
eh eight eighteen eighth either elaborate elderly elect election electoral electorate electric electrical electricity
electron electronic electronically elegant element elementary elephant elevator eleven eligible eliminate elite elitist
else elsewhere em embarrass embed embedded embedding emerge emergency eminent emit emotion emotional emphasis emphasise
emphasize empire empirical employ employee employers empty emulate emulation emulator enable enclose encode encounter
encourage end endeavor endeavour endings endlessly ends enemy energy enforce engage engine engineered engineering
engineers enhance enjoy enlarge enlighten enormous enough enquire enquiry ensure entail enter enterprise entertain
enthusiasm enthusiastic entire entirety entitle entity entrance entry envelope environment environmental envisage envy
epic episode equal equality equate equation equilibrium equip equipped equipping equivalent era erase ergo err
erroneous error escape esoteric especially essay essence essential establish establishments estate estimate estimation
eternal eternity ethic ethical ethnic etymology evaluate evaluation even evenings event eventual ever every everybody
everyday everyone everything everywhere evidence evident evil evolution evolutionary evolve exact exaggerate exam
examination examine example exceed exceedingly excellent except exception exceptional excess excessive exchange excite
exclamation exclude exclusion exclusive excuse execute execution executive exempt exercise exhaust exhaustive exhibit
exhibition exist existence exit exotic expand expansion expect expectation expedition expenditure expense expensive
experience experiment experimental experimentation expert expertise expire expiry explain explanation explanatory
explicit explode exploit exploitation exploration explore explosion explosive exponential export expose exposure
express expression expressway extant extend extension extensive extent external extinction extra extract extraction
extraneous extraordinary extreme extremist eye eyes eyesight fabric face facilitate facility fact factor factory
factual faculty fail failure faint fair fairy faith fake fall fallacious fallacy fallen false fame familiar familiarity
family famine famous fan fancy fans fantastic fantasy far farce fare farewell farm farmers farther farthest fascinate
fascist fashion fast fat fatal fate father fatuous faucet fault faulty favor favorite favour favourite fear feasibility
feasible feat feature fed federal fee feeble feed feedback feel feelings fees feet fell fellow felt female feminist
fence fender festival fetch fever few fiber fibre fiction fictional fiddle field fierce fifteen fifth fifty fight
figure file fill film filter filthy final finalise finalize finance financial find findings fine finger finish finite
fire firework firm first fiscal fish fit fits fitted fitting five fix fizzy flag flagged flagging flame flash flat
flavor flavour flaw fleet flesh flew flexibility flexible flight flip flipped flipping float flood floor floppy flour
flow flowers flown fluctuation fluent fluffy fluid flush flute fly foam focus fog fold folders folk follow followers
fond font food fool foolish foot football footnote for forbade forbid forbidden forbidding force forcibly forecast
foreign foreigners foreseeable forests forever forgave forget forgetting forgive forgiven forgot forgotten fork form
formal format formation formatted formatting formerly formula formulae formulation forth forthcoming fortnight
fortunate fortune forty forum forward fossil fought foul found foundation fountain four fourteen fourth fraction
fragile fragment frame framework frank frantic fraud freak free freedom freeway freeze french frequency frequent fresh
friction friend friendship frighten fringe frivolous frog from front frown froze frozen fruit frustrate frustration fry
fudge fuel fulfil fulfill full fully fume fun function functional functionality fund fundamental fundamentalist funeral
funnier funniest funny fur furniture furry further furthermore furthest fuse fusion fuss fussy futile future fuzzy gain
galactic galaxy game gang gap gaps garage garbage garble garden gas gasoline gasp gate gateway gather gave gay gear
gender gene general generalisation generalise generalization generalize generate generation generator generic generous
genetic genetically genius genocide genre gentle gentleman gentlemen gently genuine geographical geography geology
geometry gesture get gets getting ghastly ghost giant gibberish gift gig gin girl girlfriend give given glad glance
glass glean global glorious glory glossy glove glow glue gnome go goal goat god gods goes going gold golden goldfish
golf gone good goodbye goody gorgeous gospel gossip got gotten govern governments governor gown grab grabbed grabbing
grace grade gradual graduate graduation graffiti graffito grain grammar grammatical grand grandfather grandmother grant
graph graphic graphical grasp grass grateful gratuitous grave gravitational gravity gray greasy great greed greedy
green grew grey grid grief grim grind grip groan gross ground group grow grown growth guarantee guard guess guest
guidance guide guideline guilt guilty guinea guitar gulf gullible gum gun guns gut guts gutter guy guys ha habit hack
hackers had hail hair haircut hairy half hall halt halve ham hammer hand handbook handicap handle handy hang hangover
happen happier happiest happy hard hardback harden hardship hardware hardy harm harmony harsh has hash hassle hasten
hasty hat hate hatred hats have havoc hay hazard hazy he head headache headers headline health healthy heap hear heard
heart heartily heat heaven heavier heaviest heavy heel height held helicopter hell hello helmet help hence henceforth
her herd here hereby heresy heritage hero heroic heroin herring herself hes hesitate heterosexual hexadecimal hey hid
hidden hide hideous hierarchical hierarchy high highlight highway hilarious hill him himself hindsight hint hip hire
his historian historic historical history hit hitherto hits hitting ho hobby hog hold holders hole holiday hollow holy
home homosexual homosexuality honest honesty honey honor honorary honour hook hope hopefully hopelessly horde horizon
horizontal horn horrendous horrible horribly horrid horrific horrify horror horse hospital host hostile hot hotel hour
house household how however huge huh hum human humane humanity humble humbly humor humorous humour hundred hung hungry
hunt hurry hurt husband hut hydrogen hyphen hypocrisy hypocrite hypocritical hypothesis hypothetical hysterical ice
icon id idea ideal idealistic identical identification identifier identify identity ideological ideology idiom
idiosyncratic idiot idiotic idle if ignorance ignorant ignore ill illegal illiterate illogical illusion illustrate
illustration image imaginary imagination imaginative imagine imbalance immature immediate immense imminent immoral
immortal immune impact impair impend imperative imperfect imperial impersonal implausible implement implementation
implication implicit imply import importance important impose impossible impractical impress impression impressive
imprison improbable improve improvements impulse in inability inaccessible inaccuracy inaccurate inadequate
inadvertently inane inappropriate incapable incarnation incentive inch incidence incident incidental inclination
incline include inclusion inclusive incoherent income incompatible incompetence incompetent incomplete incomprehensible
inconsistency inconsistent inconvenience inconvenient incorporate incorrect increase increasingly incredible incredibly
increment incur incurred incurring indeed indefensible indefinite indent independence independent indeterminate index
indicate indication indicative indicator indictment indirect indirection indistinguishable individual induce induction
indulge industrial industry ineffective inefficiency inefficient inequality inertia inevitable inevitably inexperienced
infallible infamous infant infantile infect infection infelicity infer inference inferior inferiority infinite infinity
inflation inflexible inflict influence influential info inform informal information informative infrastructure
infrequent infringement ingenious ingredient inhabit inhabitant inherent inherit inheritance inhibit inhibition initial
initialisation initialise initialization initialize initiate initiative inject injure injury injustice ink inner
innocence innocent innovation innovative input inputted inputting inquire inquiry insane insect insecure insensitive
insert insertion inside insidious insight insignificant insist insistence insofar inspect inspection inspiration
inspire install installation instance instant instead instinct institute institution instruct instruction instrument
instrumental insufficient insult insurance intact intake integer integral integrate integration integrity intellect
intellectual intelligence intelligent intend intense intensity intensive intent intention intentional inter interact
interaction interactive intercourse interested interesting interests interface interfere interference interim interior
intermediate intermittent internal international interpret interpretation interrogate interrupt interruption
intersection interval intervene intervention interview intimate into intolerance intrinsic intrinsically introduce
introduction introductory intuitive invade invalid invalidate invaluable invariably invasion invent invention inventor
inverse invert invest investigate investigation invisible invitation invite invoke involve ion irate iron ironic irony
irrational irrelevant irrespective irresponsible irritate irritation is island isolate isolation issue it item its
itself jack jacket jail jam jammed jamming jams jargon jazz jealous jeans jelly jerk jest jet job jobs join joint joke
jolly journal journalist journey joy judge judgements judgment juice jump junction jungle junior junk jury just justice
justifiable justifiably justification justify juvenile keen keep ken kept kernel kettle key keyboard keys keystroke
keyword kick kid kidded kidding kidnap kidnapped kidnapping kidney kids kill kind king kingdom kiss kit kitchen kits
knee knew knife knight knock know knowledge known lab label labelled labelling labor laboratory labour labs lack lad
ladder lady lag laid lain lake lamp land landlord landscape lane language large lark laser last late latter laugh
laughter launch lavatory law lawn laws lawyer lay layers layout lays lazy leach lead leaders leadership leaf leaflet
league leak lean leap learn learnt least leather leave lecture lecturers led left leg legal legend legendary legible
legislation legitimate legs leisure lemon lend length lengthy lenient lens lent lesbian less lesson lest let lethal
lets letter letting level liability liaison libel liberal liberty librarian library licence license lid lie lied lies
life lifestyle lifetime lift light lightning like likelihood likewise limb limit limitation line linear linguistic link
linkage lion lip lips liquid liquor lisp list listen listings lit literal literary literate literature litre litter
little live load loan lobby local locate location lock lodge log logged logging logic logical logo logs lonely long
look loop loophole loose lord lorry lose loss lost lot lots loud lousy love lovers low lowered lowering lowers loyal
luck lucky ludicrous luggage lump lunatic lunch lunchtime lung lurk lust luxury lying lyric machine machinery mad made
magazine magic magical magnetic magnificent magnitude mail mailbox main mainframe mainstream maintain maintenance maize
major majority make makers male malfunction malicious man manage managers mandate mandatory mangle mania manifestation
manifestly manifesto manipulate manipulation mankind manned manner manning manpower mans manual manufacture
manufacturers many map mapped mapping maps march margin marginal marital mark markers market marriage marry marvellous
marvelous mask mass massive master match mate material mathematical mathematician mathematics matrices matrix matter
mature maximise maximize maximum may maybe mayor maze me meal mean meaningful meaningless meanings meant meantime
meanwhile measure measurements meat mechanic mechanical mechanism media medical medicine medieval medium meet meetings
megabyte melody melt member membership memorable memory men mend mental mentality mention menu mercury mercy mere merge
merit merry mess message messy met metal metaphor meters method metre metric metro mice microcomputer microprocessor
microwave midday middle midnight might mighty migrate migration mild mile mileage military milk mill million mimic mind
mine minimal minimalist minimise minimize minimum minister minor minority mint minus minute miracle miraculous mirror
miscellaneous misdirect miserable miserably misery misfortune misguide misinterpret mislead misled misplace misprint
misread misrepresent miss missile mission mist mistake mistaken mistook misunderstand misunderstood misuse mix mixture
mnemonic moan mob mobile mock mod mode model modelings modelled modelling moderate moderation modern modification
modify module mold mole molecular molecule mom moment momentarily momentum monarch money monitor monkey monochrome
monopoly monster month mood moon moral morality more moreover morning moron mortal mortality most mother motion
motivate motivation motive motor motorway motto mould mount mountain mouse mouth move movements movie much muck mud
muddle mug mugs multiple multiplication multiply mum mumble mummy mundane murder muscle museum music musical musician
must mutter mutual my myself mysterious mystery mystic myth mythical mythology nail naive naked name narrative narrow
nastier nastiest nasty nation national native natural nature naughty nay near nearby neat necessary necessity neck need
needle needlessly negate negative neglect negligible negotiable negotiate negotiation neighbor neighborhood neighbour
neighbourhood neither nerve nervous nest net nets network neural neutral never nevertheless new newcomer news
newsletter newspaper next nice nick nickname night nightmare nil nine no noble nobody node noise noisy nominal nominate
none nonetheless nonsense noon nor norm normal normality north northern nose nostalgia not notably notation note
nothing notice noticeably notification notify notion notorious notwithstanding noun novel novelty novice now nowadays
nowhere nuclear nuisance null numb numbered numbering numbers numeral numeric numerical numerous nun nuns nurse nut
nuts oar obey object objection objective obligation obligatory oblige obnoxious obscene obscure obscurity observation
observe observers obsess obsession obsolete obstruct obtain obvious occasion occasional occupation occupy occur
occurred occurrence occurring ocean odd odds of off offence offend offenders offense offensive offered offering offers
offhand office officers official offset offsetting offspring often oh oil old omission omit omitted omitting on once
one ones oneself ongoing onion only onto onus open opera operate operation operational operator opinion opponent
opportunity oppose opposite opposition oppress oppression opt optic optical optimal optimisation optimise optimistic
optimization optimize optimum option optional opts opus or oral orange orbit orbital orchestra orchestral order
ordinary organ organic organisation organise organisers organization organize organizers orient oriental orientate
orientation origin original originate originator orthodox other otherwise ought our ours ourselves out outcome outcry
outdated outgoing outline outlook output outrage outrageous outright outset outside outstanding outweigh over overall
overcame overcome overdraft overdue overflow overhead overlap overload overlong overlook overnight overprice overridden
override overrode overseas overtime overtone overview overwhelm overwriting overwritten owe owed owes own owners
ownership owns oxygen ozone pace pacifier pack package packet pad padded padding pads page paid pain painfully paint
paintings pair palace pale pan panel panic pant paper paperback par parade paradise paradox paragraph parallel
parameter paranoia paranoid paraphrase pardon parent parentheses parenthesis parity park parliament parochial parody
parrot parse part partial participant participate particle particular partition partner party pass passage passenger
passion passionate passive passport password past paste pat patch patent path pathetic patience patient patronise
patronize pattern pause pavement pay payments pays peace peak peanut peasant peculiar pedal pedant pedantic pedantry
pedestrian peer pen penalty pence pencil pended pending pends penguin penny pens people per perceive percent percentage
perception perfect perfection perform performance perhaps period periodic periodically peripheral permanent permissible
permission permit permitted permitting perpetual persecute persist persistent person personal personality personnel
perspective persuade persuasion perverse pet petrol petty pharmacy phase phenomena phenomenon philosopher philosophical
philosophy phoenix phone photo photocopy photograph photographic phrase physic physical physicist physiology pi piano
pick picture pie piece pig pigeon pigs pile pill pilot pin pinch pink pins pint pipe pipeline pit pitch pitfall pity
pizza place plague plain plan plane planet planetary planned planning plant plaster plastic plate platform plausible
play players playground plea pleasant please pleasure plenty plot plotted plotter plotting ploy plug plugged plugging
plural plus pocket poem poet poetic poetry point pointers poison poke polar pole police policeman policy polish polite
political politician politics poll pollution polynomial pompous pool poor pop pope popped popping pops populace popular
popularity populate population pork pornography port portability porters portion portray pose position positive possess
possession possibility possible possibly post postage postal postcard posters postmaster postpone postscript postulate
pot potato potential pound pour poverty powder power practical practice practise pragmatic praise pray prayers preach
precaution precede precedence precedent precious precise precision predecessor predict prediction predominantly preface
prefer preferably preference preferred preferring prefix pregnancy pregnant prejudice preliminary premature premise
premium preparation prepare prerequisite prescribe prescription presence present presentation preserve president press
pressure presumably presume pretend pretentious pretty prevail prevalent prevent prevention preview previous price
pride priest primary prime primitive prince principal principle print printers printout prior priority prise prison
prisoners privacy private privatisation privatization privilege prize pro probability probable probably problem
procedure proceed proceedings process processor proclaim produce producers product production productive productivity
profession professional professor profile profit profound program programme programmers progress prohibit project
projection proliferation prolong prominent promise promote promotion prompt prone pronoun pronounce pronunciation proof
propaganda proper property prophet proportion proportional proposal propose proposition proprietary prose prosecute
prosecution prospect prospective prostitute protect protection protein protest protocol prototype proud prove proven
provide provision provisional provocative provoke proximity pseudo psychological psychologist psychology pub public
publication publicise publicity publicize publish publishers pudding pull pulp pulse pump pun punch punctuation
puncture punish puns punt pupil purchase pure purge purity purple purpose pursue pursuit push put puts putt puzzle
python qualification qualifier qualify quality quantity quantum quarter queen query quest question questionnaire queue
quibble quick quiet quit quite quitting quiz quota quotation quote rabbit rabid race racial racism racist rack racket
radar radiation radical radio radius rag rage raid rail railroad railway rain rainbow raise ram rampant ran random rang
range rank rant rape rapid rare rash rat rate rather ratio rational rationale rats rattle rave raw ray razor re reach
react reaction reactionary reactor read readers readership readings ready real realisation realise realistic reality
realization realize realm rear rearrange reason reasonably reassure rebuild rebuilt recall receipt receive recent
reception recipe recipient reckless reckon reclaim recognise recognition recognize recollection recommend
recommendation reconcile reconsider record recordings recover recovery recreational recruit rectangle rectangular
rectify recursion recursive recycle red redefine redirect reduce reduction redundancy redundant refer reference
referendum referred referring refine reflect reflection reflex reform reformat refrain refresh refund refusal refuse
refute regain regard regime region regional register registration regret regrettably regretted regretting regular
regulation reign reinstate reiterate reject rejection relate relation relationship relative relativity relax relay
release relevance relevant reliability reliable reliably relief relieve religion religious relocation reluctance
reluctant rely remain remainder remark remarkably remedy remember remind reminiscent remote removal remove rename rend
rendered rendering renders rendition renew rent repair repeat repeatedly repent repertoire repetition repetitive
rephrase replace replacements reply report represent representation representative reproduce reproduction repulsive
reputation request require requirements requisite reread rescue research researchers resemblance resemble resent
reservation reserve reset resetting reside residence resident resign resignation resist resistance resolution resolve
resort resource respect respective respond response responsibility responsible rest restart restaurant restore restrain
restrict restriction restrictive result resume resurrection retail retain retire retract retrieval retrieve return
reuse reveal revelation revenge revenue reverse revert review revise revision revolt revolution revolutionary reward
rewrite rewritten rewrote rhetorical rhyme rhythm ribbon rice rich rid ridden ridding ride ridiculous rids right rigid
rigorous ring riot rip ripped ripping rips rise risen risk risky ritual rival river road robot robust rock rocket rod
rode role roll roman romance romantic roof room root rope rose rot rotate rotation rotten rough round roundabout rout
route routine row rows royal royalties rub rubber rubbish rude ruin rule rulers rumor rumour run rung running runs
rural rush rusty sabotage sack sacred sacrifice sad sadden safe safeguard safety saga said sail saint sake saki salary
sale salesman salt salvation same sample sand sandwich sane sang sanity sank sarcasm sarcastic sat satellite satire
satisfaction satisfactory satisfy sauce save savings saw say says scale scan scandal scanned scanner scanning scarce
scare scarf scarlet scatter scenario scene scenery sceptical schedule scheme scholar school science scientific
scientifically scientist scope score scotch scrap scrapped scrapping scratch scream screen screw script scroll scum sea
seal search season seat second secondary secret secretary sect section sector secular secure security see seed seek
seem seemingly seen sees segment seldom select selection selective self selfish sell semantic seminar send senior
sensation sense sensible sensibly sensitive sensitivity sent sentence sentient sentiment sentimental separate
separation separator sequel sequence sequential serial series serious sermon servant serve servers service session set
sets setting settle seven seventh several severe severity sex sexist sexual sexuality sexy shade shadow shake shaken
shaky shall shallow shame shape share shareholder sharp she shed shedding sheep sheet shelf shell shelter shelve shift
shine shiny ship shipped shipping shirt shock shoe shone shook shoot shop shopped shopping short shortage shorten
shorthand shot should shoulders shout shove show showers shown shut shutdown shutting shy sic sick sicken side sideways
sigh sight sigma sign signal signalled signalling signature significance significant silence silent silicon sillier
silliest silly silver similar similarity simple simplicity simplify simplistic simply simulate simulation simultaneous
sin since sincere sine sing singers single singular sinister sink sins sir sister sit site sits sitting situate
situation six sixteen sixth sixty size skeleton skeptical sketch skill skin skip skipped skipping skirt skull sky slag
slang slash slave sleep slept slice slid slide slight slim slip slipped slippery slipping slogan slope sloppy slot slow
small smallish smart smash smell smelly smile smith smoke smokers smooth smug snack snag snail sneak sneaky sniff
snobbery snow so soap sober social socialism socialist society sock socket sod soft software soil solar sold soldier
sole solicitor solid solo solution solve some somebody somehow someone someplace something sometime somewhat somewhere
son song sons soon sophisticate sordid sore sorry sort sought soul sound soundtrack soup source south southern space
span spare spatial speak speakers special specialise specialist speciality specialize specialty species specific
specifically specification specify specimen spectacular spectrum speculate speculation sped speech speed spell
spellings spelt spend spent sphere spigot spike spill spin spiral spirit spiritual spit spite spitted spitting splendid
split splitting spoil spoilt spoke spoken spokesman sponsor spontaneous spoof spool sport spot spotted spotting spout
sprang spray spread spring sprung spur spurious spy squad square squash squeeze stability stable stack staff stage
stagger stair staircase stake stale stall stamp stance stand standard standardise standardize standpoint star stare
stark starred starring start starters startle starve state statements static station stationary statistic statistical
status stay steady steal steam steel steep steer stem step stepped stepping stereo stereotype sterile sterling stick
sticky stiff still stimulate stimulation stir stirred stirring stock stole stolen stomach stone stood stop stopped
stopping storage store storey storm story straight straightforward strain strange strategic strategy straw stray stream
street strength strengthen stress stretch strict strike string stringent strip stripped stripping strive stroke strong
struck structural structure struggle stuck student studio study stuff stumble stun stunned stunning stunt stupid
stupidity style subject subjective submission submit submitted submitting subroutine subscribe subscription subsequent
subset subsidiary subsidise subsidize substance substantial substitute substitution subtle subtlety subtly subway
succeed success successfully succession successive successor such sudden sue sued sues suffer sufferers suffice
sufficient suffix sugar suggest suggestion suicidal suicide suit suitability suitably suite sum summarise summarize
summary summed summer summing sums sun sundry sung sunk sunlight sunny sunrise sunshine super superb superficial
superfluous superior superiority supermarket supernatural supervise supervision supervisor supplement supplementary
supplier supply support supporters suppose supposedly suppress suppression supreme sure surface surgery surname surplus
surprise surprisingly surround surroundings survey survival survive susceptible suspect suspend suspension suspicion
suspicious sustain swallow swam swamp swap swapped swapping swear sweat sweep sweet swept swim swimming swing switch
sword swore sworn swum symbol symbolic symmetric symmetry sympathetic sympathise sympathize sympathy symphony symptom
syndicate syndrome synonym synonymous syntactic syntactically syntax synthesis synthesizer system systematic tab table
tabs tack tackle tactic tactical tactless tag tail tailor take taken takers tale talent talk tall tame tangent tank tap
tape target task taste taught tax taxation taxi taxpayer tea teach teachers team teapot tear technical technique
technological technology tedious teenage teenagers teeth telephone telescope television tell temper temperature temple
temporary tempt temptation ten tend tendency tennis tens tense tension tentative tenth term terminal terminate
termination terminator terminology terrible terribly terrify territory terror terrorism terrorist terse test text
textbook textual than thank thankfully that the theater theatre thee theft their them theme themselves then theological
theology theorem theoretical theory therapy there thereabouts thereafter thereby therefore therein thereof these thesis
they thick thief thieve thin things think third thirst thirty this thorough thoroughfare those thou though thought
thousand thread threat threaten three threshold threw throat through throughout throughput throw thrown thrust thumb
thus thy tick ticket tidy tie tied ties tiger tight tile till time timescale timetable tin tins tiny tip tips tire
tiresome title to toad toast tobacco today toe toes together toggle toilet token told tolerance tolerant tolerate toll
tomato tome tomorrow ton tone tongue tonight tons too took tool tooth top topic topical tops tore torn torture toss
total touch tough tour tourist toward tower town toy toys trace track trade tradition traditional traffic tragedy
tragic trail train transaction transcript transfer transferred transferring transform transformation transient transit
transition translate translation translator transmission transmit transmitted transmitter transmitting transparent
transport trap trapped trapping trash trashcan travel travelings travelled travelling tray tread treasure treat treaty
tree trek tremendous trend trendy trial triangle tribe trick tricky trifle trigger trilogy trinity trip triple tripos
triumph trivia trivial trolley troop trouble trouser truck true truly trumpet truncate trunk trust trusty truth try
tube tune tunnel turn turntable tutor tutorial twelve twentieth twenty twice twin twist two tying type typeset
typesetting typewriter typical tyre ugh ugly ultimate umbrella unable unacceptable unaffected unambiguous unattended
unauthorised unauthorized unavailable unavoidable unaware unbalanced unbearable unbelievable unbelievably unbiased
uncertain uncertainty unchanged uncle unclear uncomfortable uncommon unconnected unconscious unconvincing undefined
under underestimate undergo undergone undergraduate underground underlain underlay underlie underline underlying
underneath understand understood undertake undertaken undertook underwent undesirable undid undo undocumented undone
undoubtedly unduly uneasy unemployed unemployment unexpected unexplained unfair unfamiliar unfinished unfortunate
unfounded unfriendly unhappy unhealthy unhelpful uniform unify unimportant uninteresting union unique unit unite unity
universal universe university unjustified unknown unless unlike unlimited unload unlock unlucky unnatural unnecessary
unobtainable unofficial unpleasant unpopular unpredictable unread unrealistic unreasonable unrelated unreliable unsafe
unsatisfactory unseen unset unsolicited unsound unspecified unstable unsuccessful unsuitable unsupported unsure
unsuspecting untidy until unto untrue unusable unused unusual unwanted unwelcome unwilling unwise unworkable up
upbringing update upgrade upon upper upright ups upset upsetting upside upstairs upward urban urge urgency urgent us
usage use used usefully usefulness user uses usual utility utter vacancy vacation vacuum vague vain valid validity
valley value valve van vandalism vanish vans variable variance variant variation variety various vary vast vat vector
vegetable vegetarian vehicle vein velocity vend vendor venture venue verb verbal verbatim verbose verdict verification
verify versatile verse version versus vertical very vessel vet via viable vicar vice vicinity vicious victim victory
video view viewpoint vigorously vile village vintage vinyl violate violation violence violent violin virgin virtual
virtue virus visible vision visit visitor visual vital vocabulary vocal voice void voltage volume voluntary volunteer
vomit vote voters vouch vowel vulnerable wade waffle wage wait wake walk wall wallet wander want war ward warehouse
warm warn warnings warp warrant warranty wars wartime wary was wash waste watch water wave way ways we weak weaknesses
wealth wealthy weapon wear weary weasel weather wed wedded wedding weds wee week weekday weekend weigh weight weird
welcome welfare well went were west western wet wets wetting whale what whatever whatsoever wheel when whence whenever
where whereas whereby whereupon wherever whether which whichever while whilst whim whiskey whisky whistle white who
whoever whole wholeheartedly wholly whom whoop whose why wicked wide widespread width wife wild will willingly win wind
window wine wing winner winning wins winter wipe wire wisdom wise wish wit witch with withdraw withdrawal withdrawn
withdrew within without witnessed witnesses witnessing witty wive wizard woke woken wolf woman wombat women won wonder
wonderfully wondrous wont wood wooden word wore work workers workings workload workshop workstation world worldwide
worm worn worry worse worship worst worth worthwhile worthy would wound wow wrap wrapped wrapper wrapping wrath wreck
wren wretched wrist write writers writings written wrong wrote yard yawn year yellow yes yesterday yet yeti yield you
young your yourself yourselves youth zero zone zoom
`;
