"""Words for people, conditions and complaints that several families share.

They are parts of patterns over our own texts (see `weave`): none of them is a fault
by itself, and none of them is looked for in what people write to us.
"""

YOU_DE = "sie|du|ihr|ihnen|dir|dich|euch"
YOUR_DE = "ihre?[mnrs]?|deine?[mnrs]?|eure?[mnrs]?"

CONDITION_DE = (
    r"autis\w*|\w*spektrum|adhs\w*|ads|depress\w*|bipolar\w*|mani\w*|demen\w*|borderline|zwang\w*"
    r"|sucht\w*|suechtig\w*|alkohol\w*|trockene\w*|asperger\w*|\w*trauma\w*|ptbs|ms|me cfs|cfs|\w*migraene\w*"
    r"|fatigue|\w*erkrank\w*|\w*krankheit\w*|krankheitsbild\w*|kranken?|\w*behinder\w*|\w*diagnose\w*"
    r"|\w*stoerung\w*|\w*schmerz\w*|schlaganfall\w*|epilep\w*|hochsensib\w*|essstoerung\w*|entzug\w*"
    r"|klinik\w*|therapie\w*|reha|rollstuhl\w*|rolli\w*|psych\w*|schizo\w*|angst\w*|belastung\w*"
    r"|erschoepf\w*|ueberlast\w*|vorgeschichte|krebs\w*|chemo\w*|tourette\w*|tics|hirn\w*|rheuma\w*"
    r"|blinde?\w*|gehoerlos\w*|schwerhoerig\w*|taub\w*|lernschwierigkeit\w*|handicap\w*|einschraenkung\w*"
    r"|beeintraechtig\w*|pflegende\w*|reizoffen\w*|mobilitaetseingeschraenk\w*|trauer\w*|sehbehinder\w*"
    r"|parkinson\w*|long covid|covid|diabet\w*|asthma\w*|stotter\w*|legasthen\w*|dyskalkul\w*|rheumat\w*|fibromyalg\w*"
)
CONDITION_EN = (
    r"autis\w+|spectrum|adhd|aspie|asperger\w*|depress\w+|bipolar|mani[ac]\w*|hypo|dementia|borderline|ocd"
    r"|addict\w*|recovery|sobriety|alcohol\w*|ptsd|trauma\w*|anxi\w+|grie\w+|bereave\w+|mourning|fatigue"
    r"|brain|illness|disease|sick|unwell|condition|conditions|disab\w+|diagnos\w+|disorder\w*|pain|fibro\w*"
    r"|carers?|caring|medication|meds|antidepressants?|therapy|therapist|memory|multiple sclerosis|cfs|epilep\w*|stroke"
    r"|psych\w+|schizo\w+|paranoi\w+|sensory|sensitivit\w+|sensitive|hormones|migraine\w*|lupus|history"
    r"|blind|deaf|wheelchair\w*|cane|crohn\w*|colitis|diabet\w*|asthma|stammer\w*|stutter\w*|dyslex\w*|tourette\w*"
    r"|covid|mental|hypervigilan\w*|hospital|burnout|stress\w*|exhaust\w*|parkinson\w*|cancer|chemo\w*|arthritis"
    r"|learning|hearing|sight|vision|mobility|impairment\w*|needs"
)
COMPLAINT_DE = (
    r"\w*kritik\w*|\w*beschwerden?|vorw\w+rfe?n?|unmut|aerger|anschuldigung\w*|eingaben?|wahrnehmung\w*|sicht"
    r"|\w*kommentar\w*|beitrag\w*|beitraege\w*|mails?|schreiben|meinung|einwae?nde?n?|einwand|empoerung|wut|haltung"
    r"|einschaetzung\w*|protest\w*|argument\w*|hartnaeckigkeit|schaerfe|reaktion\w*|urteil|ablehnung|blick|frust\w*|forderung\w*"
)
COMPLAINT_EN = (
    r"criticisms?|complain\w*|allegations?|remarks?|comments?|letters?|messages?|reviews?|posts?|emails?|objections?"
    r"|accusations?|anger|frustrations?|reports?|feedback|views?|opinions?|reaction|outburst|campaign\w*|persistence|tone"
    r"|concerns?|points?|threads?|upset"
)
