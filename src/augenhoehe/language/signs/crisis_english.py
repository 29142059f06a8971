"""How people say in English that they see no way to go on, and what only sounds like it."""

from augenhoehe.language.signs.wording import any_of, up_to

_SOME, _FEW, _ONE = up_to(5), up_to(3), up_to(1)
_DIE = (
    r"(?:die|be dead|be gone forever|kill myself|end my (?:own )?life|end it all|stop living|hang myself"
    r"|take my (?:own )?life|end myself|(?:not|never) wake up|disappear forever|unalive myself)"
)
_LIVE = (
    r"(?:live|be alive|wake up|exist|go on living|keep living|stay alive|live no more)"
)
_NOT = r"(?:do not|can not|could not|no longer|never|not|dnt|dun)"
_ONLY = r"(?:(?:really|just|only|honestly|even|so|literally|fucking|to|much) ){0,4}"
_NOBODY = r"(?:nobody|no one|noone|none of you|not one of you)"

MEANT = (
    # wanting to die, or to live no more
    rf"(?:i|me|im) {_ONLY}(?:want|wanna|wish|need|am going|am gonna|plan|would like|would love|intend|hope) {_FEW}{_DIE}",
    rf"(?:i|me) {_ONLY}{_NOT} {_ONLY}(?:want|wanna|wish) (?:to )?{_LIVE}",
    rf"(?:i|me) {_ONLY}{_NOT} {_ONLY}(?:want|wanna) (?:to )?be (?:here|around) (?:any ?more|any longer|no more)",
    rf"(?:i|me) {_ONLY}(?:will|am about to|might|may|could|have decided to|gonna) {_ONE}(?:kill myself|end my life|end it all tonight|hang myself|take my life|hurt myself|harm myself|kms)",
    r"kms (?:tonight|now|today|for real)|(?:go|going) to sleep and (?:never|not) wake up",
    r"i (?:can not|do not know how to|do not think i can|am not able to) (?:[^ ]+ )?(?:go on living|go on like this|go on (?:any|no) ?more|live like this|live any ?more|keep living|stay alive)|i (?:can not|do not want to) go on$",
    r"i wish i (?:was|were|had been) (?:[^ ]+ )?(?:dead|never born|not alive|not here any ?more)|i wish i (?:had never been born|would not wake up|could just die|did not exist)|(?:i )?should never have been born",
    r"i would (?:rather|sooner) (?:be dead|die) than (?:go|be|live|come|do)",
    r"i am (?:so )?done with (?:life|living|being alive)|im done with (?:life|living|being alive)",
    rf"i want {_FEW}(?:it all|everything|my life|the pain) to (?:stop|end|be over)",
    # killing or hurting oneself
    rf"(?:i )?(?:will|am going to|am gonna|gonna|about to) {_ONE}jump {_ONE}(?:off|from|in front of) (?:the|a) (?:bridge|roof|train|building)",
    r"i (?:am|keep|started|have started|began) (?:[^ ]+ )?(?:cutting|hurting|harming|burning|starving) myself|i cut myself (?:again|every|when|because)",
    r"i (?:tried|am trying|keep trying) to (?:kill myself|end my life|hang myself)",
    # thoughts and plans
    rf"i (?:am|have been|feel|am feeling|get) {up_to(2)}suicidal|i (?:have|am having|keep having|get) {up_to(2)}(?:suicidal thoughts|thoughts of suicide|thoughts of killing myself)|my suicidal thoughts",
    rf"i (?:am thinking|keep thinking|think|have been thinking|dream) {_FEW}(?:about|of) {_ONE}(?:suicide|killing myself|ending my life|ending it all|dying|hurting myself|death)",
    r"(?:death|suicide|dying|being dead) (?:is|would be|seems) (?:[^ ]+ ){0,3}(?:relief|only way|way out|easier|better than|only option)(?: [^ ]+){0,2}(?: me| this| out)?",
    r"(?:the|my|all the|enough) pills (?:are|is) (?:[^ ]+ ){0,2}(?:ready|saved|counted|here)|i (?:have|already have) (?:[^ ]+ )?(?:saved up|collected) (?:[^ ]+ ){0,2}pills",
    r"(?:i )?(?:have )?(?:already )?(?:wrote|written) (?:the|my|a) (?:suicide |goodbye )?note(?: already)?$|this is my (?:goodbye|last message|suicide note|farewell)|these are my last words",
    # no reason, no way, nothing left
    r"(?:what is|what s|whats|wheres|where is) the point (?:of|in) (?:waking up|living|being alive|going on|still being here|staying alive)",
    r"why (?:am|should|do|would) i (?:[^ ]+ ){0,2}(?:still alive|alive|keep living|go on living|stay alive|wake up)|see why i should (?:[^ ]+ )?(?:live|keep living|go on living)",
    r"i (?:see|have|find|can see|can not see|can not find) (?:[^ ]+ )?(?:no way out|any way out|a way out|no reason to live|nothing to live for|no reason to go on|nothing left to live for|no point in living)",
    r"i (?:do not|can not|could not) (?:see|have|find) (?:a|any) (?:way out|reason to live|reason to go on|point in living)",
    r"my life (?:is|has) (?:[^ ]+ )?(?:not worth living|no meaning any ?more|over|no longer worth living|worth nothing|pointless)",
    rf"i (?:can not|can t) (?:do|take|bear) (?:this|it) any ?more {_SOME}(?:it ends|it is over|it will be over|goodbye forever)",
    # a burden, missed by nobody
    rf"(?:everyone|everybody|the world|my family|my kids|people|they|you|you all) {_FEW}(?:be )?better (?:off )?without me",
    rf"{_NOBODY} (?:would|will) (?:[^ ]+ )?(?:miss me|(?:notice|care) if i (?:was|were|am|die|died|disappear\w*|stopped existing|stopped breathing|vanished)(?: [^ ]+)?)",
    r"i am (?:just |only |nothing but ){0,2}a burden (?:to|on|for) (?:everyone|everybody|all|my family|my parents|my kids|them|others)",
    r"better off if i (?:was|were|am) (?:gone|dead|not (?:here|around))|i (?:do not|can not|could not) (?:[^ ]+ )?(?:see|find|have) a(?:ny)? (?:reason|point) (?:to be|to stay|in being) (?:alive|here)",
    r"(?:planning|plan|planned|worked out|thinking about) how to (?:die|not be (?:here|alive)|do it|go|end)|(?:planning|ready|want|wanting|waiting) to die$|except not being alive|not being alive any ?more",
    r"(?:thinking|think|thought|been thinking) (?:[^ ]+ )?about ending (?:it|things)|(?:going to|gonna|will|want to) end (?:it|things)(?: all)?(?: after| tonight| soon| now| this| before|$)",
    r"(?:hoping|hope) (?:it|everything) (?:just )?(?:ends|stops)|hop(?:e|ing) i (?:just )?(?:do not|will not|never) wake|keep myself safe|(?:not|do not feel|am not) safe (?:from|with) myself|(?:scared|afraid) of (?:myself|what i (?:might|will|could) do)",
    r"(?:written|wrote) (?:the |my |all the )?letters(?: to everyone| to all)?(?: and|$)|brave enough to (?:go|do it)|(?:chosen|picked|set) a date|(?:one|only) (?:thing|reason) (?:that |why )?(?:is )?(?:keeping me (?:here|alive|going)|i am still (?:here|alive))|that is the (?:one|only) reason$",
    r"(?:stand|standing) (?:[^ ]+ ){0,3}(?:near|close to|at) the (?:[^ ]+ )?edge|walk out and not go home|(?:do not|not) want to drive (?:home and|anywhere)|every train (?:[^ ]+ ){0,6}the thought|do not want to (?:be|exist) any ?more",
    # saying goodbye
    r"i (?:will not|shall not|wont) be (?:alive|around|here) (?:tomorrow|any ?more|much longer|next week)$",
)

NOT_MEANT = (
    r"laughing|of (?:laughter|embarrassment|shame|boredom|cringe|cuteness|thirst|hunger|heat)|from laughter|to know|lol|lmao|rofl|haha\w*|xd|this exam|on this hill",
    r"for (?:this|that|a|some|the) (?:[^ ]+ )?(?:cake|pizza|coffee|recipe|dress|chocolate|ticket|beer)|so (?:cute|funny|cringe)|holidays?|vacation|on leave|battery",
    r"i (?:do not|am not going to|will not|never|would never) (?:[^ ]+ )?(?:want to )?(?:die|kill myself|hurt myself|harm myself|end my life)|not suicidal|no suicidal",
    r"(?:die|death) (?:at home|with dignity|in peace|of old age|happy|in my sleep|in my own)|(?:die|in) (?:in|on|at) (?:my|a|the) (?:own )?(?:bed|home)|assisted (?:dying|suicide|death)|hospice|palliative",
    r"(?:live|be here|be alive|exist) (?:with|in|at|near|on this|under|like you|next)|while cooking|to eat there|the soup",
    r"when (?:they|he|she|we|people|i) (?:want to )?die$",
)

PAST = (
    r"years ago|back then|used to|as a (?:child|kid|teen(?:ager)?)|at the time|when i was|i wanted to|i was suicidal|in the past|survived|no longer (?:want to die|suicidal)|\d+ years clean|years clean|nearly died",
)
STILL = r"\b(?:again|now|still|today|tonight)\b"

OTHERS = (
    r"(?:he|she|somebody|someone|my (?:son|brother|father|friend|daughter|sister|mother|husband|wife|partner)|anyone who) (?:says?|said|wrote|writes|told|tells|has|feels|wants|wanted|keeps)",
    r"if (?:you|someone|somebody|anyone|anybody) (?:have|has|feel|feels|are|is)|in (?:the|a|your) (?:film|movie|book|song|poster)|the poster says",
)

GATE = any_of(
    r"(?:\bi|\bto|wanna|\bnot|\bme|rather|sooner|just) die\b|\bdie (?:every|each|all)|\bdead\b|\bdeath\b|dying|kill myself|killing myself|\bkms\b|unalive|my (?:own )?life|it all|end(?:ing)? myself|stop living|hang myself",
    r"wake up|waking up|disappear|to live|want live|wanna live|be alive|still alive|stay alive|exist|living|live (?:like this|any)",
    r"be here|be around|go on|born|suicid|(?:cut|cutting|hurt|hurting|harm|harming|burning|starving) myself|jump (?:off|from|in front)",
    r"pills|\bnote\b|goodbye|farewell|last (?:words|message)|way out|reason to|to live for|done with life|to (?:stop|end|be over)",
    r"better off|being alive|how to (?:die|not|do it|go|end)|to die\b|end(?:ing)? (?:it|things)|(?:it|everything) (?:just )?(?:ends|stops)|wake\b|myself safe|from myself|with myself|of myself|what i might",
    r"letters\b|brave enough|a date\b|keeping me|still (?:here|alive)|only reason|one reason|the (?:platform )?edge|not go home|drive anywhere|the thought",
    r"without me|miss me|if i (?:was|were|am|die|disappear|stopped|vanish)|a burden|any ?more",
)
