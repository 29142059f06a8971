"""T06: makes the form of a criticism the price of an answer to it.

The pattern is: a word for the tone (form, sharpness, capitals, anger) together with
a condition, a wish, a refusal or the claim that it harms the other's cause. To name an
insult once and answer all the same is in order.
"""

from augenhoehe.language.conduct.base import Advice, Family, Rule, pattern
from augenhoehe.language.findings import Level

_MANNER_DE = r"(?:ton|tons|tonfall|tonart|tonlage|umgangston|unterton|stil|schaerfe|wortwahl|ausdrucksweise|lautstaerke|sprache|umgangsform\w*|ausdruecke\w*|diktion|duktus)"
_HEAT_DE = r"(?:grossbuchstaben|ausrufezeichen|capslock|sarkas\w*|ironi\w*|zynis\w*|polemi\w*|haeme|vorwuerfen?|vorwurfsvoll\w*|unterstellung\w*|wut|zorn|empoerung|aggressi\w*|emotional\w*|emotionen|negativitaet|anschuldigung\w*|beschimpfung\w*|schimpf\w*|geschrei|schreien|schreit|lautstark\w*|drohgebaerden)"
_CALM_DE = r"(?:(?:un)?sachlich\w*|sachlichkeit|wertschaetz\w*|hoeflich\w*|freundlich(?!er hinweis|e erinnerung)\w*|respektvoll\w*|anstaendig\w*|anstand|konstruktiv\w*|besonnen\w*|gemaessigt\w*|gelassen\w*|maessigung|zivilisiert\w*|ruhiger\w*|netter|netten|freundlichkeit|hoeflichkeit|nuechtern\w*|wohlwollen\w*|diplomatisch\w*|kultiviert\w*)"
_COOLED_DE = r"(?:gemueter|wogen|beruhigt\w*|gesammelt|abgekuehlt|runtergekommen|abstand|sacken|durchgeatmet|durchatmen|zurueckfind\w*|zurueckgefunden|dampf abgelassen|luft gemacht|geglaettet|runtergefahren)"
_TALK_DE = r"(?:antwort\w*|sprech\w*|gespraech\w*|red\w*|diskut\w*|diskussion\w*|dialog\w*|austausch\w*|einzugehen|eingehen|gehen (?:wir|gern)|reagieren|helfen|aufgreif\w*|greift|stellung|gern|schau\w*|inhalt\w*|bearbeit\w*|befassen|bereit)"
_CAUSE_DE = r"(?:anliegen|sache|kritik|beitrag|hinweis|punkt|frage|thema|argument\w*|botschaft|forderung\w*|schreiben)"
_GERMAN = (
    rf"(?:in|bei|auf|mit) (?:diesem|dieser|so einem|so einer|einem solchen|einer solchen|solchem|solcher|ihrem|ihrer|deinem|deiner|eurem|eurer|einem derartigen|derart)(?: \w+){{0,2}} (?:{_MANNER_DE}|form|art|weise|niveau|basis|ebene)(?: \w+){{0,14}}? (?:nicht|kein\w*|niemand|kaum|wenig|unmoeglich|schwer)",
    rf"(?:nicht|kein\w*|ungern)(?: \w+){{0,3}} (?:in|auf) (?:diesem|dieser|so einem|einem solchen|ihrem|deinem|eurem)(?: \w+)? (?:{_MANNER_DE}|niveau)",
    rf"(?:sobald|solange|wenn|bevor|ehe|bis|sofern|falls|nur) (?:\w+ ){{0,14}}?(?:{_CALM_DE}|{_COOLED_DE}|{_MANNER_DE}|ohne {_HEAT_DE})(?: \w+){{0,16}}? {_TALK_DE}",
    rf"{_TALK_DE} (?:\w+ ){{0,12}}?(?:sobald|solange|wenn|bevor|sofern|falls|vorausgesetzt|nur) (?:\w+ ){{0,14}}?(?:{_CALM_DE}|{_COOLED_DE}|{_MANNER_DE}|{_HEAT_DE})",
    rf"(?:bleiben|bleibt|bleib|werden|werdet) (?:\w+ ){{0,5}}?(?:{_CALM_DE})|(?:bitte|um) (?:\w+ ){{0,3}}?(?:sachlich|hoeflich|freundlich|fair|respektvoll)(?: zu)? bleiben",
    rf"(?:formulier\w*|schreib\w*|frag\w*|sag\w*|wiederhol\w*|stell\w*|versuch\w*|vortrag\w*|vorgetragen|vorzutragen|ausdruecken|aeusser\w*|melde\w*|bring\w*) (?:\w+ ){{0,11}}?(?:{_CALM_DE}|in nett|ohne (?:\w+ )?{_HEAT_DE}|in einem (?:\w+ )?ton|weniger \w+)",
    rf"(?:auch|nochmal|noch einmal|nicht|einmal|mal) (?:\w+ ){{0,2}}?(?:ohne (?:\w+ )?{_HEAT_DE}|{_CALM_DE}|weniger \w+) (?:\w+ ){{0,3}}?(?:sagen|formulier\w*|ausdruecken|schreiben|fragen|vorbringen|vortragen)",
    rf"(?:mit|bei|etwas|ein wenig|ein bisschen|bisschen|mehr|deutlich) (?:\w+ ){{0,3}}?(?:{_CALM_DE}|ton)(?: \w+){{0,10}}? (?:erreich\w*|kommt man|kommen|kaem\w*|haett\w*|waere\w*|taete|braecht\w*|gut|weiter\w*|hilft|helfen|duerfte|wuerde\w*|laesst|antwort\w*|bekommt)",
    rf"(?:{_CALM_DE}) (?:gefragt|formuliert|vorgetragen|vorgebracht|gebeten|geschrieben|angesprochen)(?: \w+){{0,10}}? (?:haett\w*|waere\w*|koennt\w*|hatten)",
    rf"(?:{_HEAT_DE}|{_MANNER_DE})(?: \w+){{0,12}}? (?:hilft|helfen|bringt|bringen|erreich\w*|nuetz\w*|gedient|schadet|schaden|erschwer\w*|entwert\w*|schreckt|abschreck\w*|gewicht|zu nichts|zaehlt|schwer|nicht leicht|nicht weiter|schneller|zurueckstellen|wenig|null|gehoer\w* (?:\w+ )?nicht|beherrschen|keine grundlage|keinen dialog|unmoeglich|enttaeuscht|verdorben|unangemessen|inakzeptabel|daneben|fehl am platz)",
    r"(?:lassen|laesst|macht|machen|machst|erschwer\w*|verhinder\w*) (?:\w+ ){0,6}?(?:schwer|nicht leicht|nicht zu|unmoeglich|keine lust|keinen spass|kaum moeglich)(?: \w+){0,5}? (?:einzugehen|zu antworten|antworten|helfen|eingehen|ernst|dialog)",
    rf"wer (?:\w+ ){{0,7}}?(?:{_HEAT_DE}|nennt|beschimpft|schimpft|poltert|bezichtigt|so auftritt|provoziert|beleidigt|anklopft|attackiert|unterstellt)(?: \w+){{0,3}}? (?:darf|kann|sollte|muss|braucht|soll)",
    r"wer (?:\w+ ){0,4}?(?:bewegen|gehoert werden|ernst genommen werden|verstanden werden|barmherzigkeit|respekt|ernst|etwas erreichen|hilfe|antwort\w*|einfordert|dialog|austausch)(?: \w+){0,4}? (?:will|moechte|sollte|muss|einfordert)(?: \w+){0,8}? (?:sollte|muss|darf|andere|selbst|auch|weglassen|waehlen)",
    r"(?<!und )muss (?:man|das|es|du|sich|denn)(?: \w+){0,10}? (?:gleich|immer|so|sofort|wirklich|derart)(?: \w+){0,6}? (?:sprechen|reden|werden|losledern|sein|nennen|\w*greifen|schimpfen|aggressiv\w*|schreien|poltern|schreiben|formulieren)",
    rf"schade\w* (?:sie |du |ihr |damit |so |nur |eigentlich |sich ){{0,3}}(?:ihrem|deinem|eurem|der eigenen|ihrer|deiner|eurer)(?: eigenen)? {_CAUSE_DE}",
    rf"(?:ihre?|ihrem|ihren|dein\w*|eure?m?|euer|berechtigte[sr]?|gute[ns]?) (?:\w+ ){{0,3}}?{_CAUSE_DE} (?:\w+ ){{0,6}}?(?:verliert|ueberzeugender|kaeme|glaubwuerdiger|entwertet|leidet|gewaenne|untergeht|geht unter)",
    r"ton macht (?:\w+ )?die musik|in den wald|im ton (?:\w+ )?(?:vergriffen|vergreif\w*)|ton (?:\w+ )?(?:verfehlt|stimmt nicht)|hat noch niemand mit mir|auf ihr gegenueber wirk\w*|so angehen|im selben boot|andere tonlage",
    r"emotional\w*(?: gefuehrte\w*)? (?:debatten?|diskussion\w*|zuschriften|beitraegen?|ausbrueche\w*|reaktionen|vorwuerfe\w*)(?: \w+){0,6}? (?:nicht|kein\w*|wenig|niemand\w*)",
    rf"(?:auf|von) (?:\w+ ){{0,5}}?(?:beitraege|posts|kommentare|zuschriften|mails|nachrichten|schreiben|negativitaet|tiraden|ton|niveau)(?: \w+){{0,6}}?(?:{_HEAT_DE}|{_MANNER_DE}|solche\w*|derartige\w*|diesem|dieser art)?(?: \w+){{0,4}}? (?:antwort\w*|reagier\w*|eingehen|gehen|steigen|steigt)(?: \w+){{0,7}}? nicht(?: inhaltlich| ein)?",
    r"(?:erwart\w*|wuensch\w*|bitten|bittet|gebeten|lege|legen|vermiss\w*|fordern|setzt|voraussetzung)(?: \w+){0,14}? (?:sachlichere\w*|sachlichen \w+|respektvollen \w+|respekt|hoeflichkeit|sachlichkeit|freundlicher\w*|freundlichen \w+|umgangston|umgangsform\w*|weniger vorwuerfe|anstand|zurueckgenommen|ton|feedbackkultur|nettes wort)",
    r"(?:einmal|erst|mal|tief|bitte|kurz|erstmal) (?:\w+ ){0,2}?durchatmen|durchzuatmen|durchatmet|gang (?:zurueck\w*|runter\w*|zurueck zu\w*)|(?:beruhig\w*) (?:sie |dich |euch |sich )?(?:\w+ )?(?:sich|dich|euch|erst\w*|bitte)|eine nacht (?:\w+ )?(?:drueber|darueber) (?:zu )?schlafen",
    r"so viel(?:e|en)? (?:wut|schaerfe|sarkasmus|negativitaet|haeme|zorn|aggression)|derart viel \w+|(?:das|dieses) (?:wort|vokabular|begriff) (?:\w+ ){1,3}?haett\w* es (?:\w+ ){0,3}?nicht gebraucht|ewige \w+|(?:solche|diese) worte(?: \w+){0,5}? (?:vermiesen|verletzen|treffen)|mit solchen (?:worten|woertern|begriffen)",
    r"(?:auf|um) (?:\w+ ){0,3}?vorwuerfe(?: \w+){0,4}? verzicht\w*|augenhoehe (?:\w+ ){0,3}?(?:setzt|moeglich|erlaubt|erfordert|muess\w*|sprechen)|(?:in einer|eine) form (?:\w+ ){0,4}?(?:dialog|gespraech|austausch|zulaesst|erlaubt)|so wie (?:sie|du|ihr) (?:das|es) (?:formulier\w*|schreib\w*|sag\w*)",
    r"gern\w* (?:\w+ ){0,3}?nur (?:bitte )?nicht (?:in|so)|wie man (?:\w+ ){0,2}?hineinruft|(?:etwas|ein wenig|bisschen) (?:mehr )?(?:hoeflicher|freundlicher|sachlicher|netter|leiser|ruhiger)",
    r"(?:so|derart|dermassen|uns|unsere \w+|mitarbeit\w*|kolleg\w*) (?:\w+ ){0,2}?(?:anfaehrt|anfahren|angehen|angeht|anblafft|anblaffen|anschreit|anschreien|attackier\w*|anpampt|angeblafft|angegangen)|maessigen (?:sie|sich)|maessige dich|(?:sie|ihren|deinen|euren) (?:\w+ )?(?:ton|wortwahl) (?:\w+ )?(?:maessig\w*|zuegel\w*|anpass\w*|ueberdenk\w*|aender\w*)|ton (?:zu )?(?:maessigen|zuegeln|aendern)",
    rf"schade(?: \w+)? dass (?:\w+ ){{0,8}}?(?:emotional\w*|aggressiv\w*|scharf\w*|wuetend\w*|polemisch\w*|unsachlich\w*|unfreundlich\w*|verletzend\w*|vorwurfsvoll\w*|in diesem ton|laut wird)|so {_HEAT_DE} (?:\w+ ){{0,8}}?(?:niemand|nicht|kein\w*|ungern)",
    r"(?:ginge|geht|ging|gehts) (?:das|es) (?:\w+ ){0,4}?(?:ohne|freundlicher|sachlicher|hoeflicher|etwas \w+er|netter)|(?:so|auf diese weise|auf diesem weg|damit|mit so etwas|mit dieser haltung) (?:\w+ )?(?:erreich\w*|gewinn\w*|ueberzeug\w*) (?:sie|du|man|ihr) (?:\w+ ){0,4}?(?:nichts|wenig|nicht|niemanden|keine)|das ist keine art|(?:kein|keine) (?:umgang|basis|grundlage|art) (?:fuer|und|mit)",
    r"(?:verstehe\w*|verstaendnis|nachvollzieh\w*) (?:\w+ ){0,5}?(?:aerger|frust|wut|unmut|enttaeuschung|emotion\w*|aufregung)(?: \w+){0,8}? (?:aber|allerdings|doch|jedoch) (?:\w+ ){0,12}?(?:ton|bitte|sachlich|menschen|kolleg\w*|mitarbeit\w*|so nicht|freundlich\w*)|(?:auch )?nur menschen|hinter (?:diesem|dem) (?:account|kanal|profil|bildschirm)|hier (?:sitzen|lesen|arbeiten) (?:\w+ )?menschen",
    r"konstruktive\w* (?:beitraege|vorschlaege|feedback|rueckmeldung\w*|anregungen|hinweise)(?: \w+){0,6}? (?:sieht|nehmen|willkommen|jederzeit|anders|offen)|(?:lautstaerke|empoerung|wut|schreien|polemik) ersetz\w*|wer schreit|fuer (?:solche|derartige|diese art) (?:\w+ ){0,2}?(?:toene|tiraden|ausfaelle|beschimpfungen|anfeindungen)|(?:solche|derartige|schrille|scharfe|harsche|raue|raue[nr]?) (?:toene\w*|worte|attacken)|persoenlich\w* angriff\w*|(?:angriffslustig|kampfeslustig|gereizt|schroff|ruppig|pampig|patzig|harsch|barsch|fordernd|herablassend)\w* (?:\w+ ){0,4}?(?:ton|mail|nachricht|kommentar|formuliert|stil|schreiben|auftreten)",
    r"(?:art|weise|auftreten|ihr auftritt|dein auftritt|haltung) (?:\w+ ){0,6}?(?:schadet|nicht zu|nicht hilfreich|hilft niemandem|lehnen wir|verbitten)|verbitten wir uns|verbitte ich mir|so (?:lassen|lasse) (?:wir|ich) (?:nicht )?mit (?:uns|mir)|(?:etwas|ein wenig|bisschen|mehr) (?:contenance|gelassenheit|maessigung|demut|fingerspitzengefuehl|anstand)",
)
_MANNER_EN = r"(?:tone|manner|wording|language|words?|delivery|sharpness|edge|style|temperature|heat)"
_HEAT_EN = r"(?:sarcas\w*|iron[iy]\w*|anger|angry|(?:in|all) capitals(?! because)|all caps|exclamation marks?|swear\w*|shout\w*|snip\w*|rants?|ranting|rude\w*|aggressi\w*|hostil\w*|insults?|accusations?|accus\w+|emotional|emotive|emotions?|negativity|adversarial|confrontational|inflammatory|venting|parody|satire|name calling|outrage|vitriol|drama|attack\w*|hysterical|yell\w*|heated|guns blazing|naming and shaming)"
_CALM_EN = r"(?:polite|politely|politeness|nicely|nicer|calm|calmly|calmer|civil|civilly|civility|courteous\w*|courtesy|respectful\w*|respect|constructive|constructively|factual|kind|kindly|kinder|kindness|friendly|friendlier|measured|moderate\w*|reasonable|rational|positive|positivity|gracious\w*|gratitude|softer|gentler|less heat|cooler|level headed|good faith|decency|decent\w*)"
_TALK_EN = r"(?:respond|reply|replies|answer\w*|talk|discuss\w*|engag\w*|help\w*|look|listen\w*|dialogue|conversation|debate|consider\w*|speak|happy|glad|gladly|delighted|pass it on|back|read|take|get to|substance|content|further|welcome)"
_ENGLISH = (
    r"(?:not|no|never|nobody)(?: \w+){0,8}? (?:in|on) (?:this|that|such an?|an?) (?:\w+ )?(?:tone|manner|style|temperature)",
    rf"(?:once|when|whenever|until|as soon as|if|provided|unless|before|as long as|so long as|after|only) (?:\w+ ){{0,12}}?(?:{_CALM_EN}|cooled|cool off|calmed|temperature|tone|dialled|dialed|the sarcasm stops|heat|a notch)(?: \w+){{0,16}}? {_TALK_EN}",
    rf"{_TALK_EN} (?:\w+ ){{0,12}}?(?:once|when|whenever|until|as soon as|if|provided|unless|before|only) (?:\w+ ){{0,12}}?(?:{_CALM_EN}|cooled|cool off|calmed|temperature|tone|sarcasm|shouting|heat is|example we)",
    rf"(?:please|let us|kindly|ask (?:you|everyone|that)|can we|could we|try to|need to|must) (?:\w+ ){{0,4}}?(?:stay|keep|remain|be|being|keeping) (?:\w+ ){{0,3}}?{_CALM_EN}",
    rf"(?:say|put (?:it|this|that|to us)|phrase|phrased|rephrase|ask|asking|raise|raised|framed|express\w*|write|resubmit|reword|try again|worded|make|have this \w+|boil) (?:\w+ ){{0,9}}?(?:{_CALM_EN}|(?:more|less) (?:nicely|politely|calmly|respectfully|\w+ly)|without (?:the |such |so much |any )?{_HEAT_EN}|minus the \w+|in (?:a )?more \w+ terms)",
    r"(?:get|go|got|gotten|going) (?:\w+ ){0,2}?(?:further|farther|more) (?:\w+ ){0,10}?(?:if|by|with|when|who)|(?:far more|more) (?:willing|receptive|inclined|likely) (?:\w+ ){0,10}?(?:if|when|to)(?: \w+){0,8}|(?:lot|much) (?:quicker|faster|easier) (?:\w+ ){0,12}?if",
    rf"(?:had (?:this|it|you|that)|if (?:you|this|it) had|if you would|would you have) (?:\w+ ){{0,7}}?(?:{_CALM_EN}|a hello|hello|as a request|those words|to my face|come to)",
    rf"(?:{_HEAT_EN}|your (?:\w+ )?{_MANNER_EN}|its (?:\w+ )?{_MANNER_EN}|(?:sort of|kind of) (?:tone|language))(?: \w+){{0,10}}? (?:hard|harder|difficult|tricky|impossible|does not help|do not help|unhelpful|not help\w*|gets? us nowhere|nowhere|does not (?:serve|invite|belong)|do not (?:serve|invite|answer)|will not (?:get|put|help)|is not (?:a form|the way|fair|how|helpful)|are not (?:fair|the way|how)|undermin\w*|not engag\w*|stops? a lot|lost in|disqualif\w*|rarely|get us|go to the bottom|has yet to|cannot be)",
    rf"(?:undermined|lost|drowned|spoiled|spoilt|weakened|buried|hear) (?:\w+ ){{0,4}}?(?:by|in|over|under) (?:\w+ ){{0,4}}?(?:{_HEAT_EN}|{_MANNER_EN})|underneath the \w+",
    r"(?:hurt\w*|harm\w*|damag\w*|undermin\w*|doing|weaken\w*) (?:\w+ ){0,2}?your (?:own )?(?:cause|case|point|message|argument)|(?:case|point|cause|message) (?:\w+ ){0,5}?(?:better served|more persuasive|stronger|taken more seriously|be heard)",
    r"catch more flies|flies with honey|soft answer|a little honey|come back when you have|sleeping on it|sleep on it|cool off|(?:please|to) calm down first|cooler head|deep breath|bring the temperature|tone it down|dial it down|take it down a notch|watch your (?:tone|language)|mind your (?:tone|language)|those words to my face|say that to|maybe have another go",
    r"(?:is|was) it (?:really )?(?:necessary|needed|helpful) to|is \w+ (?:\w+ )?really (?:a |the )?(?:helpful|right|necessary|way|fair)|(?:really|honestly) the way to (?:ask|raise|get|talk)|there (?:is|are) (?:a|better|gracious|nicer|kinder|more \w+|\w+) ways? (?:of|to) (?:raising|raise|ask|asking|say|saying|make|making|express\w*|put|complain\w*)",
    r"word (?:\w+ ){0,2}?(?:however )?is (?:a |one )?(?:word )?we find|however is a word we find|(?:saddened|hurt|disappointed|surprised|taken aback) (?:\w+ ){0,5}?by (?:the|your) (?:\w+ ){0,2}?(?:word|words|edge|tone|language|sharpness|tenor)|stopped reading|taking out the word|ask you to reread|heading (?:\w+ ){0,4}?withdrawn|reflect on how|until i reached your",
    r"(?:you are|you seem|i can see you are|get that you are|understand you are|know you are) (?:\w+ )?(?:passionate|worked up|frustrated|upset|emotional|angry)(?: \w+){0,4}? (?:but|just|though|however)|appreciate the passion|love your energy|love the passion",
    rf"(?:not|will not|do not|cannot|can not|shall not|never|refuse to|decline to) (?:\w+ ){{0,3}}?(?:engag\w*|respond|reply|answer|be engaged|discuss|deal|tolerate) (?:\w+ ){{0,7}}?(?:{_HEAT_EN}|{_CALM_EN}|tone)",
    rf"(?:{_HEAT_EN})(?: \w+){{0,8}}? (?:not|never) (?:\w+ )?(?:engag\w*|respond\w*|answer\w*|be engaged|read|invite|help)|answer rants|block out negativity|phrased as accusations",
    r"(?:welcome|value|respond best|glad to|happy to|respond|love to see|would ask|appreciate|like to see)(?: \w+){0,10}? (?:spirit of \w+|respectful manner|constructive \w+|more positivity|civil \w+|some courtesy|manage a|politely)|emotional (?:debates?|discussions?|outbursts?|messages?)(?: \w+){0,3}? (?:get|lead|help|do|are|will)",
    r"(?:in|with|on) (?:this|that|such a|your) (?:\w+ )?(?:tone|manner|attitude)|(?:a bit|a little|some|more) (?:more )?(?:respect|courtesy|politeness|civility|kindness|patience|gratitude|decorum|grace)(?: \w+){0,8}? (?:could|would|might|goes|will|please|and|from|before|then)|(?:expect|ask for|insist on|require|request) (?:\w+ ){0,3}?(?:respectful|polite|courteous|civil|constructive|basic)",
    r"(?:understand|appreciate|get|hear|see) (?:\w+ ){0,3}?(?:your|the|you are) (?:\w+ ){0,2}?(?:frustration|anger|frustrated|angry|upset|annoyance|passion)(?: \w+){0,6}? (?:but|however|though) (?:\w+ ){0,12}?(?:tone|people|staff|team|please|civil|kind|respect\w*|human|language|polite\w*)|human beings|people too|behind this (?:account|page|screen)",
    r"(?:language|words|tone|comments?|remarks?|messages?|outbursts?) (?:like|such as) (?:that|this|these|yours)(?: \w+){0,5}? (?:not|never|only|uncalled|hard\w*|difficult|unhelpful|inappropriate|unnecessary|nowhere)|(?:no|not any) need (?:to be|for|to) (?:\w+ )?(?:rude|shout\w*|swear\w*|sarcas\w*|aggress\w*|hostil\w*|nasty|personal|that tone|such)|uncalled for|win (?:you )?(?:any |many )?friends|(?:lower|lowering) (?:your|the) (?:voice|volume|temperature)|bad manners|mind (?:your|our) manners|manners cost",
    r"constructive (?:criticism|feedback|suggestions?|comments?|input)(?: \w+){0,4}? (?:always|welcome|happy|gladly|any time|anytime|open|but)|(?:abusive|ranting|demanding|accusatory|sarcastic|strident|shrill|belligerent|combative|abrasive|intemperate) (?:\w+ ){0,2}?(?:tone|messages?|emails?|posts?|comments?|language|letters?|approach)|(?:your|the|this) (?:approach|attitude|aggression|hostility|anger|outburst) (?:\w+ ){0,3}?(?:not|only|will|makes?|helps? no|does)|(?:being|getting) (?:angry|rude|emotional|aggressive|personal) (?:\w+ ){0,3}?(?:not|will|only|help\w*|gets?)",
)
_FINE = pattern(
    r"trotzdem|hin oder her|ruhig so|aender\w* (?:\w+ ){0,5}nichts|nichts zu tun|verstaendlich|egal|keine rolle|nehme[n]? (?:\w+ )?zurueck|zu recht|mit recht|haben recht|hat recht|stimmt(?! sobald)|sagen wir (?:\w+ )?(?:einmal|nicht)|ob (?:freundlich|hoeflich|laut|scharf)|zutreffend|zutrifft|treffen zu|berechtigt (?:ist|war|und)|weisen? (?:wir|ich) (?:\w+ ){0,3}zurueck|beleidigung\w*|beleidigend|(?:wurde|wurden|haben|habe) (?:\w+ ){0,5}(?:geloescht|ausgeblendet)|gutes recht|darauf kommt es",
    r"all the same|regardless|anyway|no matter|fair enough|you are right|you were right|is right|are right|were right|had every right|with good reason|need not|you need not|no need to|does not matter|do not mind|is fine|all fine|slurs?|threat\w*|justified|understandable|shout all you|who can blame|would be too|we did not|rightly|you do not have to|did not need to|point (?:is|was) correct|and a fact|no problem",
)

_DE = "Zu Ihrem Punkt: [Antwort]. "
_EN = "On your point: [answer]. "

FAMILY = Family(
    key="T06_tone_policing",
    level=Level.STOP,
    rules=(
        Rule(says=pattern(*_GERMAN), unless=_FINE),
        Rule(says=pattern(*_ENGLISH), unless=_FINE),
    ),
    german={
        "usual": Advice(
            why="Hier wird die Form der Kritik zur Bedingung für eine Antwort. Das weicht dem Punkt aus; wer verletzt wurde, darf laut sein.",
            instead=_DE
            + "Dass Sie deutlich geworden sind, ist nach [was geschehen ist] verständlich.",
        )
    },
    english={
        "usual": Advice(
            why="This makes the form of the criticism the price of an answer. It avoids the point; people who were hurt may be loud.",
            instead=_EN
            + "That you put it strongly is understandable after [what happened].",
        )
    },
)
