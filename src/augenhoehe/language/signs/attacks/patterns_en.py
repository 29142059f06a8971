"""English: what is said against groups and persons. How to read the lines: see `grammar`."""

HATE = """
i|we|everyone|everybody|also|and|people ~ HATE ~ G
^ HATE ~ G
i|we ~ can|could NEG ~ stand|bear|tolerate|abide|trust|respect ~ G
i|we ~ do NEG ~ like|want|need|trust|respect|tolerate|accept ~ G
i|we * sick|tired|disgusted|fed|revolted|repulsed|bored * of|by|with|up_with ~ G
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
G ~ BE ~ VERMIN|NEGN|NEGA|HARD
G ~ BE ~ so NEGA|HARD
G ~ BE ~ _ VERMIN
G ~ BE ~ like ~ VERMIN
G ~ BE ~ as ~ NEGA|HARD
BE ~ G ~ VERMIN|NEGN|NEGA|HARD
BE ~ NEG ~ G ~ VERMIN|NEGN|NEGA|HARD * ASK
how|so|what NEGA|HARD ~ G BE
how|so NEGA|HARD BE ~ G
NEGA|VERMIN|NEGN ~ BE what|how|exactly ~ G BE
G ~ BE ~ NEG ~ DENY|worth|good|worthy
BE ~ G ~ NEG ~ DENY|worth
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
G ~ deserve ~ to? be? ~ treated|fired|mocked|excluded|discriminated|ignored|hated|fewer|less|nothing * 
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
G ~ MOD ~ all? ~ be ~ silenced|punished|stopped|erased|hidden|caged|fired|kept * 
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
G ~ BE ~ to_blame|the_reason|the_problem|why * 
G ~ MOD ~ be ~ grateful|thankful * we|us|alive|exist
G ~ BE ~ NEG ~ welcome here
G ~ BE ~ NEG even ~ DENY
nothing but VERMIN|trouble ~ , ~ G
stay|keep away from ~ G
keep|protect ~ your|our|my|the ~ children|kids|daughters away|from * G
i ~ would ~ rather ~ * than * G
"""

SLURS = """
you|these|those|this|that|the|all|such|every|are|is|were|a|an|some|bunch|of|another ~ SLUR
HARD|PROF|VERMIN|NEGN|HATE ~ SLUR
SLUR ~ BE|MOD|NEGA|HARD|WILL
NAME ~ SLUR
SLUR like ~ you|them|him|her|G
"""

THREAT = """
G|you|they|them ~ MOD ~ * be|get ~ * VPP
G|you ~ MOD ~ VPP
G|you|they ~ MOD ~ * DIE
MOD ~ G ~ * be|get ~ VPP
MOD ~ G ~ * DIE
someone|somebody|we|people|they|everyone|everybody|government|anyone|you|i|one MOD|ought|could|WILL ~ * VINF ~ G|YOU|them|him|her
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
