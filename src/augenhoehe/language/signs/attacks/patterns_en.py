"""English: what is said against groups and persons. How to read the lines: see `grammar`."""

HATE = """
fuck|fuckin|fucking off|every|all|each ,? ~ G
piss|sod|bugger off ,? ~ G
i|we do NEG give ~ shit|fuck|damn|crap about ~ G
G ~ get|gets|getting ~ on my|our nerves
G ~ piss|pissing|tick|creep|gross|freak me|us ~ off|out
wrong with ~ G ASK
G ~ can|should|need ~ to? go ~ fuck|screw|hell|themselves|to
what ~ bunch|load|lot|pack ~ of? & NEGN|VERMIN|SLUR ~ G ~ BE?
i|we BE ~ done|finished|over ~ with? ~ G
hell|devil with ~ G
i|we ~ have ~ problem|issue|issues with ~ G $
my|our|pure ~ hatred|hate|disgust|contempt|loathing ~ for|of|towards ~ G
i|we ~ HATE ~ more|most|as_much|like|as than|as|like ~ G
NEG|nothing|nobody i|we ~ HATE * than|as ~ G
i|we ~ HATE ~ NEG|nothing * as|like|than ~ G
bear|stand|stomach ~ sight|look|thought|presence of ~ G
G ~ fill|fills ~ me|us with ~ disgust|hate|hatred|rage|anger|loathing
G ~ look|looks|smell|seem & NEGA|HARD|VERMIN
G ~ behave|act|live|eat|smell|look ~ like|as ~ VERMIN
i|we ~ do NEG ~ see|consider|regard|view ~ G ~ as ~ DENY|human|equal|equals|people
i|we|you would|will|should|could ~ NEG|never ~ * accept|let|hire|trust|take|want|have|vote|marry|follow|listen * G
i|we|you would|should|could NEG ~ let|allow|want ~ * with|near|around ~ G
live|living in ~ world|country|place ~ without ~ G
full of ~ G ~ BE ~ doomed|lost|finished|dead|dying|NEGA
G ~ just|only ~ want|seek|crave ~ attention|pity|money|sympathy|handouts
G ~ live|living ~ at ~ expense
G ~ BE? ~ taking|take|takes ~ advantage of ~ us|society|system|our
G ~ BE? ~ play|playing ~ the ~ victim|victims
G ~ BE ~ reason|cause ~ why? ~ * failing|broke|dying|problems|fail
i|we would ~ rather ~ DIE|starve|kill ... G
NEG|no ~ place|room|space|need for ~ G ~ in|here|BELONG
too many ~ G ~ here|in|already|around
G ~ MOD ~ hide|stay_out|stay
all i|we see ... G ~ BE ~ VERMIN|wasted|waste|money
anyone|people|those who BE ~ GA ~ should|must|deserve ~ be? ~ VPP|OUT|DIE|hide
if you BE ~ GA ~ ,? ~ you BE ~ NEGA|VERMIN|NEGN|NEG
you BE ~ NEGA|HARD|VERMIN ~ because ~ you BE ~ GA
you BE & GA ~ piece|pieces|VERMIN|NEGN
GA ~ piece_of_shit|piece_of_trash|piece_of_garbage|piece_of_crap|waste_of_space|piece
G ~ exist|exists ~ only to
kick|throw|push|drive|chase ~ G ~ out|back|away|off
lock|put ~ G ~ up|away|in
build ~ wall * G
stop ~ giving|helping|funding|feeding|paying|housing ~ for? ~ G
NEG ~ respect|pity|sympathy|mercy for ~ G
sight|presence|thought|smell|look of ~ G * me|us|sick|disgusts|sickens|repulses
G ~ can|could NEG ~ think|reason|behave|lead|park
G ~ have|has ~ low|lower|tiny|small|smaller|inferior|NEG ~ iqs|iq|brains|intelligence|morals|genes
G ~ control|controls|run|own|rule ~ * banks|media|world|government|money|hollywood
G ~ prey on ~ children|kids|women|girls|us|our
G ~ molest|rape|groom|abuse|assault ~ * children|kids|women|girls|our
G ~ BE ~ just|really|only|confused & men|women ~ in|pretending|dressed|with
G ~ only|just want|care|come ~ * our|your|money|benefits
G ~ BE ~ closer to ~ VERMIN
what BE ~ point|use|purpose ~ of ~ G
what ... G ~ ever ~ done|contributed|achieved|given
children|kids|women|us|society|country|daughters|protect|save|safe ... from ~ G
why BE|do|should|can|does ~ G ~ even? ~ allowed|RIGHT|exist
G ASK|, no thanks
going|ruined|destroyed|dying|hell|worse|unsafe|down|mess|broken ~ because|thanks ~ of|to ~ G
G ~ BE ~ replacing|outbreeding|overrunning|invading|taking|flooding ~ us|our|over|this
G ~ BE ~ always|all|just ~ in the way
forbid|let|allow|want ~ my|our ~ child|kids|son|daughter|children ~ * with|near ~ G
G ~ take|takes|waste ~ up|too|so? ~ space|air|oxygen
too bad|shame|sad|unfortunate|pity ~ that? ~ G ~ exist|were_born
who ~ needs|wants|likes|loves|cares|asked ~ for|about? ~ G
go back ~ to ~ _? country|africa|jungle|desert|land
go back ~ to|where ... G
G ~ BE ~ property|objects|possessions
refuse|refused to ~ work|sit|live|serve|talk|share ~ with|near|to|next ~ G
near|around|with ~ G ~ makes|gives me|us * uncomfortable|sick|creeps|ill|angry
G ~ BE ~ only|just|barely|not_even ~ half ~ person|human|people
NEG ~ normal? school|company|employer|landlord|man|woman|child ~ MOD|wants|would ~ to? take|hire|accept|employ|marry|date ~ G
get out ... G|SLUR
do NEG want ~ your kind
you ~ HARD|PROF GS|G|GA
i|we|everyone|everybody|also|and|people ~ HATE ~ G
^ HATE ~ G
i|we ~ can|could NEG ~ stand|bear|tolerate|abide|trust|respect ~ G
i|we ~ do NEG ~ like|want|need|trust|respect|tolerate|accept ~ G
i|we * sick|tired|disgusted|fed|revolted|repulsed|bored * of|by|with|up_with ~ G
NEG ~ likes|wants|needs & with|near|around|by ~ G
G ~ make|makes ~ my blood boil
G ~ can|could ~ kiss|suck|lick|go ~ my|to|fuck ~ ass|arse|balls|hell|themselves|yourselves
G ~ BE ~ nothing_but|nothing|only|just ~ but? ~ sex|objects|baby|breeding|cheap & objects|machines|toys|meat
G ~ place BE ~ in ~ kitchen|home|zoo|cage|bed
woman BE ~ place ~ BE? ~ in ~ kitchen|home|bedroom
you|i|we can|could|should|would NEG|never ~ trust|believe|rely_on|respect|hire|date ~ G
i|we ~ do|would|will|could NEG ~ want ... near|around|next|anywhere|with to? ~ G
why|how MOD|do|can ~ my|our|i|we * taxes|tax|money|pay|tolerate|put|allow|fund|support ~ for|with|up_with? ~ G
MOD|let stop|stopping ~ letting|allowing|helping|paying ~ for? ~ G
why do|does|are|should we|they|society ~ let|allow|letting|tolerate|feed|keep|pay ~ for? ~ G
BE ~ there ~ anything|anyone|something COMP ~ than ~ G
nothing|NEG|anything BE? ~ COMP ~ than ~ G
do|does NEG ~ you|we|everyone|anyone ~ HATE ~ G
HATE ~ when|that|how? ~ G ~ exist|breathe
who ~ else ~ HATE ~ G
have to live|deal|work|share|put with|up_with ~ HARD ~ G
GA ~ fuck|fucks|fucker|fuckers|bastard|bastards|cunt|cunts|shit|shits|bitch|bitches|asshole|assholes|freak|freaks|retard|retards|scum|pig|pigs|prick|pricks
G ~ can|could|will|would ~ NEG ~ be ~ DENY|useful|good|trusted|one_of_us|NEGA
G ~ can|will|would|could ~ NEG ~ achieve|contribute|amount|do ~ anything
NEG ~ G ~ MOD|BE|WILL|can|is ~ be? ~ RIGHT|BELONG|welcome|allowed|worth|DENY
want|need|wish ~ G|them ~ gone|out|dead|away
G ~ MOD ~ NEG ~ _ ~ RIGHT
G ~ think ... but ~ G ~ BE ~ NEGA|VERMIN
G ~ have ~ NEG ~ place|business in|here
G ~ do NEG ~ belong
G ~ do NEG ~ have ~ * right|brain|soul|brains|intelligence|value|place
G ~ disgust|disgusts|sicken|repulse|revolt|annoy|offend ~ me|us
G ~ make|makes|made me|us|my * sick|vomit|puke|gag|angry|skin|nauseous
i|we * puke|vomit|throw|gag|sick * see|hear|meet|look|at ~ G
fuck|screw|damn|curse|fuckin|fucking all? ~ G
i|we * feel|have|has * contempt|disgust|hatred|hate|loathing|repulsion for|towards|toward|against ~ G
i|we ~ have NEG ~ respect|sympathy|pity|love|time|patience for ~ G
NEG ~ likes|loves|wants|needs|misses|trusts|respects ~ G
NEG ~ should|would|could|can|will ~ like|love|want|need|miss|trust|respect|hire|employ|marry ~ G
i|we ~ would|will|could ~ NEG ~ * hire|trust|date|live|work|sit|employ|let|respect|befriend|marry * G
PROF G
HARD G
HARD HARD|PROF G
HARD , HARD|PROF G
G ~ BE & VERMIN|NEGN|NEGA|HARD
G ~ BE ~ so NEGA|HARD
G ~ BE ~ _ VERMIN
G ~ BE ~ like ~ VERMIN
G ~ BE ~ as ~ NEGA|HARD
BE ~ G & VERMIN|NEGN|NEGA|HARD
BE ~ NEG ~ G ~ VERMIN|NEGN|NEGA|HARD * ASK
how|so|what NEGA|HARD ~ G BE
how|so NEGA|HARD BE ~ G
NEGA|VERMIN|NEGN ~ BE what|how|exactly ~ G BE
G ~ BE & NEG & DENY|worth|good|worthy
G ~ BE ~ NEG ~ women|men|people
NEG ~ G BE ~ DENY|worth|good|intelligent|trustworthy
G ~ BE ~ nothing $
G ~ BE ~ nothing|little|no ~ more than|but|except ~ VERMIN|NEGN
G ~ BE ~ good for ~ nothing
G ~ BE ~ destroying|ruining|poisoning|infesting|invading|corrupting|polluting
G , ~ VERMIN|NEGN
VERMIN|NEGN like|called|such_as ~ G
G ~ act|acts|behave|live|look|smell|breed|multiply like ~ VERMIN
G ~ smell|stink|lie|steal|cheat|suck|leech|reek|sponge|scrounge
G ~ RUIN ~ US
G ~ have ~ RUIN ~ US
G ~ cost|costs|costing|waste|wasting ~ us|taxpayers|taxpayer|society|our|too|so|nothing_but * money|taxes|resources|taxpayer|much|time
G ~ live|living|sponge|leech|feed off ~ US|taxpayers|benefits|our
G ~ steal|take|taking|stealing|took ~ our|all|jobs|US * jobs|money|homes|houses|country|women|benefits|taxes
G ~ contribute|offer|bring|achieve|add|have|do ~ nothing * society|of|to|us|$
G ~ bring|cause|spread|carry ~ nothing_but|disease|diseases|crime|trouble|problems|misery
G ~ do NEG deserve ~ * DESERVE
G ~ do NEG deserve ~ NEG|any|equal|to
G ~ deserve ~ NEG ~ DESERVE
G ~ deserve ~ to? be? ~ treated|fired|mocked|excluded|discriminated|ignored|hated|fewer|less|nothing
G ~ do NEG belong ~ here|BELONG|in|anywhere
G ~ do NEG ~ contribute|count|matter|fit|think
G ~ MOD ~ NEG ~ RIGHT
G ~ MOD ~ NEG ~ be ~ allowed|permitted|able|given|seen|trusted|let|here|born|BELONG
G ~ MOD ~ never ~ be|have|RIGHT
G ~ MOD ~ lose ~ * rights|vote
MOD ~ NEG ~ G ~ be? ~ RIGHT|OUT|allowed
MOD|should|can NEG ~ let|allow|trust|hire|give ~ G ~ * RIGHT|BELONG|rights|jobs|vote|to
NEG ~ rights|vote|jobs|place|room|mercy|respect for ~ G
G ~ MOD ~ be? ~ OUT
G ~ MOD ~ * OUT
G ~ MOD ~ all? ~ be ~ silenced|punished|stopped|erased|hidden|caged|fired|kept
MOD ~ G ~ be ~ OUT
i|we|someone|government|you MOD|could|WILL ~ deport|ban|remove|exclude|expel|banish|institutionalise|institutionalize|segregate|silence|cage|evict ~ G
G ~ belong ~ in|on|behind|at|back ~ _? kitchen|zoo|cage|cages|asylum|asylums|institutions|institution|jail|prison|trash|gutter|bars|camp|camps|madhouse|ghetto|bin|grave|oven|ovens|home|homes|hell
send|kick|throw|lock|ship|deport|get|keep|ban|remove|put|shut ~ G ~ * back|out|away|up|home|OUT
get rid|rid of ~ G
deport|ban|exclude|segregate ~ all ~ G
we|i|us|country|world|society ~ do|does NEG ~ need|want ~ G
^ NEG ~ more ~ G
^ NEG ~ G ~ allowed|here|wanted|please
^ G ~ out|go_home|go_back|OUT $
^ G NEG welcome
world|society|country|life|everything|we|place|us|city|school * better|safer|cleaner|happier|nicer|perfect|great * without|if|with_fewer ~ G
without ~ G * world|society|country|life|everything|we|place|us * better|safer|cleaner|happier|great
world|society|country|place|future * without|free_of|free ~ of? G ~ BE|would|sounds|is
wish|hope|pray * G ~ * VPP|disappear|disappeared|NEG|never|gone|dead|extinct|OUT|vanish
G ~ have|has ~ NEG ~ place|right|business|soul|brain|brains|value|purpose|dignity|honour|shame|worth|morals|use|feelings|intelligence|class
G ~ lack ~ * intelligence|morals|brains|decency|humanity
G ~ BE ~ less|worse|dumber|lower|stupider * than ~ VERMIN|us|animals|normal|everyone|men|real|dogs|whites|other|humans
VERMIN|dog|cat|dogs|cats ~ BE|have|has|deserve|deserves * better|smarter|more|cleaner * than ~ G
G ~ only ~ good|useful|exist for|at|to
G ~ BE ~ only good|useful|here for|at|to
G ~ BE ~ to_blame|the_reason|the_problem|why
G ~ MOD ~ be ~ grateful|thankful * we|us|alive|exist
G ~ BE ~ NEG ~ welcome here
G ~ BE ~ NEG even ~ DENY
nothing but VERMIN|trouble ~ , ~ G
stay|keep away from ~ G
keep|protect ~ your|our|my|the ~ children|kids|daughters away|from * G
i ~ would ~ rather ~ * than * G
"""

SLURS = """
you ~ SLUR|SLUX
you BE & SLUR|SLUX
he|she|they|G BE ~ a|an|such|just|nothing|all|bunch|fucking & SLUR
these|those|this|that|such|every|bunch|another|no_more ~ SLUR
fucking|these|those|dirty|filthy|stupid|disgusting|ugly ~ SLUX MOD|BE|can|do|will|out
HARD|PROF|VERMIN|NEGN|HATE ~ SLUR
PROF HARD? SLUX
HATE|HARD ~ SLUX
fuck ~ SLUR|SLUX
SLUX BE & NEGA|VERMIN|NEGN
SLUX ~ MOD ~ be|die|VPP|OUT
SLUR ~ BE|MOD|NEGA|HARD|WILL|can|do|will
NAME ~ SLUR
SLUR|SLUX like ~ you|them|him|her|G
BE ~ such|a ~ SLUR $
just|only|nothing ~ a|another ~ SLUR
"""

THREAT = """
G ~ have|had|has it coming
coming|come ~ for ~ all? ~ you|G
watch_out|beware|run|careful ~ ,? ~ G ~ ,? ~ we|i
i|we ~ WILL|burn ... your home|house|family|church|mosque|kids
i|we ~ WILL|swear|promise ... next ~ G
MOD|would|wouldnt NEG? ~ it ~ be ~ GLAD ~ if|to ... G ... DIE|VPP
MOD|would|wouldnt NEG? ~ it ~ be ~ GLAD ~ to ~ VINF ~ G
i|we ~ want|wish|hope|pray ... G ~ * DIE|suffer|burn|bleed|dead
coming for_you ~ ,? ~ G|$
G|you ~ WILL ~ pay ~ for ~ this ~ with
i|we|you|someone|somebody|people|everyone|anyone ~ WILL|MOD ... VINF ... G|YOU
MOD|let|lets|WILL ~ we|i|us|someone|somebody|they ... VINF ... G
i|we ... GLAD|love|dream|fantasise|fantasize|think|plan|ready|time|urge|want ... VINF|killing|beating|shooting|hurting|stabbing|raping|punching|burning|gassing ~ G
G ~ MOD|WILL ... be|get ... VPP
G ~ MOD|WILL ... VPP ... by|in|on
G ~ need|needs|deserve|deserves|ought ~ to? be? ~ * VPP|beating|bullet|lesson|punishment|punished
it|time|good ... VINF ... G ~ once|$
G ~ MOD ~ hang|burn|bleed|rot|VINF $
VNOUN ~ against|for|to ~ G ~ BE ~ NEGN|deserved|justified|okay|GLAD|necessary|needed
only ~ VNOUN ~ helps|works|against|for ~ * G
why|when has|have|will NEG? ~ anyone|someone|somebody|we|they ~ VPP|VINF ~ G
G ~ MOD ~ * fear ~ for ~ their
G ~ deserve|deserves ~ * VNOUN
bring ~ back ~ VNOUN ~ for ~ G
^ VNOUN ~ for ~ G
VNOUN ~ BE|is ~ only|best|too * for ~ G
i|we ~ WILL|MOD ... G ... VNOUN|VPP|pay|DIE
G ~ BE ~ asking|begging ~ for * VNOUN|VPP|it
MOD|should be legal|allowed|fine|okay ~ to ~ VINF ~ G
G ~ MOD ~ be ~ afraid|scared|terrified|frightened|fearful ~ of|for|$
G ~ deserve|deserves ~ to? be? ~ enslaved|VPP|raped
MOD|must|should ~ be ~ stopped * violence|violently|force|blood
i|we ~ WILL ~ ... VINF ~ G|you
i|we ~ WILL ~ * make|ensure|watch ~ G|you ~ * pay|suffer|bleed|DIE|VPP
one_day|someday|soon i|we ~ WILL ... VINF|break|snap ... G
GLAD ... if|when|that ~ G ~ * VPP|DIE
get_rid of ~ G ~ * violence|means|force|permanently
G|you|they|them ~ MOD ~ * be|get ~ * VPP
G|you ~ MOD ~ VPP
G|you|they ~ MOD ~ * DIE
MOD ~ G ~ * be|get ~ VPP
MOD ~ G ~ * DIE
someone|somebody|we|people|they|everyone|everybody|government|police|society|state|parents|doctors|anyone|you|i|one MOD|ought|could|WILL ~ * VINF ~ G|YOU|them|him|her
why do|BE NEG ~ we|they|someone|people ~ * VINF ~ G
i|we ~ WILL ~ * VINF ~ G|you|your|him|her
i|we ~ WILL ~ * make|watch|see ~ G|you ~ * suffer|bleed|VPP|DIE|pay
i|we ~ am|are coming ~ for|to|after ~ G|you ~
^ VINF ~ all|every|each|these|those|the|them ~ G
^ VINF|death ~ to? ~ G
let|lets us? ~ * VINF ~ G|them
death to ~ G
time to|we ~ * VINF ~ G
G|you|they ~ deserve|deserves|deserved ~ * VPP|die|death|beaten|pain|bullet|noose|beating|suffer|hell|rape|torture|DIE
G|you|they ~ had it coming
G|you|they ~ should NEG ~ be ~ alive|breathing
if|when|whenever|next_time|once|time ~ i|we ~ * see|meet|catch|find|ever|spot ~ * G|you ,? ~ i|we * VINF|VFIN|smash|punch|beat|spit|kick|break
i|we ~ * like|love|want|dream|happy|enjoy|ready|waiting|about|itching * to? ~ VINF|VPP ~ G|you
i|we ~ * like|love|want|dream|happy|enjoy|wait * see|seeing|watch|watching ~ G|you ~ * VPP|DIE|suffer|dead
hope|wish|pray|praying|cannot_wait|hoping|until ~ * G|you|they ~ * DIE|VPP|cancer
^ kill|hang|shoot|neck|drown|off yourself
go|just|should|please kill|hang|shoot|neck yourself
^ go ~ and? ~ die|die_in|kill_yourself
do us ~ * favour|favor and ~ die|DIE|kill|jump
drop dead ~ , ~ G|you
rot|burn in hell ~ ,? ~ G|you
you|G ~ WILL|better|all ~ * bleed|burn|regret_it|pay_for_this_with|be_sorry|VPP|DIE
i|we ~ know|found where|out_where ~ * you|he|she|they * live|work|sleep|lives
watch your back
you BE ~ dead $
you BE ~ dead man|woman|meat
sleep|stay ~ with one eye open
only ~ good ~ G ~ BE ~ dead
only ~ good ~ G
G|you ~ BE ~ better|best ~ dead|off_dead
G ~ better|belong ~ dead
G|you ~ would|should|will BE ~ better off dead
G ~ should ~ have ~ been ~ * VPP|aborted|drowned
hang|gas|lynch|shoot|burn|kill|rape|bash|stab ~ the|all|every|these|those|them ~ G
hitler * right|missed|should|finish|was * G
bring ~ back ~ * hitler|camps|ovens|gas|lynching|aktion * for ~ G
bullet|bullets|noose|rope|gas * for ~ G|you
i|we ~ WILL ~ * find|hunt|get ~ you $
i|we ~ WILL ~ * break|slit|cut|smash|bash|snap ~ your|G
"""

INSULT = """
you BE ~ a|an|such|the ~ INS
you BE ~ a|an|such|just|nothing ~ _ INS
you BE ~ nothing|just but|a|an ~ INS
you HARD|PROF|sad|little|pathetic|stupid|ugly|fat|dumb|old|worthless|miserable ~ INS
you ~ INS $
you INS ,
BE you ~ retarded|braindead|brain_dead|mentally_ill|mental|a_retard
you BE ~ retarded|braindead|brain_dead|ugly|fat|inbred|hideous|brain_damaged|a_retard|dumb_as_fuck|stupid_as_fuck|thick_as_mince|thick_as_shit
you BE ~ too stupid|dumb|thick to
how|so ~ stupid|dumb|thick|ugly can one|you
NAME ~ is? ~ a|an ~ _? INS
NAME ~ you INS
mr|mrs|ms|miss|dr _ ~ BE ~ a|an|such|the ~ _? INS
mr|mrs|ms|miss|dr _ , ~ INS
your mother|mom|mum ~ BE|should ~
you MOD ~ * have been ~ aborted
NEG ~ likes|loves|wants|needs|misses|cares|asked ~ you|about_you
shut your|ur ~ mouth|face|trap|gob ~ , ~ you
go fuck yourself
fuck you ~ , ~ you ~ INS
you|u BE ~ just|only|probably ~ * FAKE
you|u BE ~ just|only ~ pretending|faking
you|u BE ~ NEG ~ really|actually|even ~ autistic|disabled|trans|blind|ill|black
you ~ belong ~ in ~ _? asylum|zoo|cage|madhouse|institution|loony_bin|nuthouse
"""
