"""Wordings that say what kind a comment is of, in plain letters; they are weighed in `kind`."""

from typing import Final

from augenhoehe.language.wordlists import word_set

QUESTION_WORDS: Final = word_set(
    """
    wann wo wohin woher wie was wer wem wen wessen welche welcher welches welchen warum wieso weshalb wozu wofuer
    womit worin ab when where how what who whom whose which why
    """
)
VERBS_FIRST: Final = word_set(
    """
    gibt gilt ist sind hat habt haben kann koennt koennen koennte darf duerfen muss muessen wird werdet werden
    faehrt fahren findet kommt kommen seid nehmt bietet braucht brauche geht gehen macht weiss wisst kennt is are
    do does did can could has have will would was were may should shall anyone has
    """
)
BEFORE_QUESTIONS: Final = word_set(
    """
    hallo hi hey moin guten tag morgen abend liebes liebe lieber team und aber also so bitte kurze frage quick
    genuine serious question and but ok okay dear hello please sorry entschuldigung mal eine ich wir ab bis seit von
    fuer an in mit auf from since for to at by ne darf man fragen
    """
)
RHETORICAL: Final = (
    r"^(?:(?:echt|wirklich|ernsthaft|im ernst|oder|oder nicht|und|na und|und jetzt|was soll das\w*|geht'?s noch|wie bitte|hae|wtf|really|seriously"
    r"|huh|what|so what|who cares|right|are you (?:kidding|serious|joking)\b.*|is this a joke|excuse me|or what)\W*$"
    r"|(?:hat|habt|faellt|merkt|schaemt|glaubt|denkt|wollt|seid|soll|ist) (?:ihr|euch|das|sie|da|denn)\b.*(?:ueberhaupt|jemals|noch|nichts|nicht|eigentlich|euer ernst|ernst gemeint|noch alle|verarschen)"
    r"|(?:did|do|does|have|has|is|are) (?:you|anyone|anybody|nobody|this|that|it)\b.*(?:even|ever|actually|really|seriously|not|n't|supposed)|wer (?:braucht|denkt sich)|who (?:needs|thought|thinks)|what (?:a|kind of)|was fuer (?:ein|eine))"
)
PRAISE: Final = word_set(
    """
    danke dank dankeschoen dankbar merci thanks thank thx grateful cheers toll tolle toller tolles tollen super
    grossartig grossartige grossartiger grossartiges klasse spitze wunderbar wunderbare wunderbarer wunderschoen
    herrlich genial geniale fantastisch mega perfekt hervorragend hervorragende gelungen begeistert great brilliant
    fantastic wonderful superb excellent amazing awesome perfect beautiful outstanding delighted love loved lovely
    adore lob respekt chapeau bravo kudos freue gefreut froh gluecklich empfehle empfehlen happy glad recommend
    impressed beeindruckt freundlich freundliche freundlicher hilfsbereit geduldig liebevoll nett nette netter
    friendly kind kindly helpful stark starke starker weltklasse vorbildlich weiterempfehlen legend hammer best beste
    bester bestes besten star schoen schoene schoener schoenes schoenste schoensten gut gute guter gutes good nice
    bewilligt genehmigt endlich finally gerne prima sauber gold beruehrt geruehrt gelacht laughed smiled gestrahlt
    angenehm angenehme zugehoert listened saved gerettet geholfen helped wohlgefuehlt toptop top
    """
)
STRONG_PRAISE: Final = (
    r"vielen dank|herzlichen dank|tausend dank|grosses lob|ein lob|lob an|danke (?:an|fuer|dass|euch|von|ihnen)|von herzen|thank you|thanks (?:to|for|so)|many thanks"
    r"|hut ab|hats off|well done|good job|great job|gut gemacht|weiter so|keep it up|mehr davon|more (?:of this|please|more)|gold wert|der hammer|so geht|geht doch"
    r"|made my|best [a-z]+ (?:ever|yet)|couldn't have|could not have|ohne (?:euch|eure)[^.!?]*(?:haette|waere)|you're a star|wollte es kaum glauben|nearly fell off my chair"
    r"|[❤♥💛💚💙💜🧡🥰😍👏🎉💪]"
)
AGAINST: Final = word_set(
    """
    nicht nich nix nichts kein keine keinen keiner keinem keines null nie niemals niemand nirgends ohne fehlt fehlen
    aber jedoch statt anstatt stattdessen trotz trotzdem leider schade traurig bloss lediglich not no never nothing
    nobody none without but instead despite unfortunately sadly pity zero nowhere only merely cant dont wont isnt
    doesnt didnt wasnt nur
    """
)
CRITICAL: Final = (
    r"schon wieder|wieder mal|mal wieder|immer noch|noch immer|seit (?:[a-z0-9]+ )?(?:tagen|wochen|monaten|jahren)|for (?:[a-z0-9]+ )?(?:weeks|months)|zum (?:dritten|zweiten|vierten|xten) mal|(?:third|second|fourth) time"
    r"|schaem|schand|unverschaemt|\bfrech|peinlich|skandal|unfassbar|unmoeglich|armutszeugnis|zumutung|laecherlich|\bshame|disgrac|outrag|ridiculous|appalling|insulting|embarrass|\bwitz\b|\bjoke\b"
    r"|schlecht|\bmies|schlimm|furchtbar|schrecklich|\bfalsch|daneben|katastroph|unlesbar|nutzlos|\bbad\b|\bbadly|awful|terribl|horribl|\bwrong|\bpoor\b|\bworse|\bworst|useless|unreadable|unusable|\bbroken|kaputt|defekt|\bmess\b|unbrauchbar"
    r"|dressur|abricht|konditionier|\bzwang|folter|gewalt|umerzieh|konversions|menschenrecht|ableis|scheinbeteilig|alibi|tokenis|heuch|washing|zensur|maulkorb|entmuend|entwuerdig|demuetig|mitleid|inspirationsporno|ueber uns"
    r"|torture|\babuse|compliance|dog training|conversion|gaslight|\bpity|\bporn|censor|without us|hypocri|infantil|bevormund|patroni|humiliat|degrading|exploit"
    r"|scheiss|verdammt|\bkack|\bdreck|kotzen|\bwtf|\bfuck|\bshit|\bcrap\b|bullshit|\bdamn"
    r"|abgelehnt|ablehn|verweiger|ignorier|geloescht|gesperrt|gestrichen|gekuerzt|abgesagt|abgewimmelt|abgespeist|refus|denied|rejected|ignored|deleted|cancelled|dismiss|turned away|fobbed|worthless|leere worte|empty words"
    r"|gewartet|warteschleife|wartezeit|waited|waiting|enttaeusch|disappoint|angeblich|anscheinend|offenbar|sogenannt|vermeintlich|\baha\b|supposedly|apparently|allegedly|so-called"
    r"|hoert auf|do better|solltet euch|\bstop (?:it|this|calling|using|talking)|teuer|expensive|nicht (?:zu )?verst|versteh\w* (?:ich )?(?:das |es )?nicht|don't understand|do not understand|unclear|unklar|nicht (?:gut|ok|in ordnung)|do not like|don't like"
    r"|[🤮🤡😡😤👎🤬]"
)
SARCASTIC: Final = (
    r"\bna (?:toll|super|prima|bravo|danke|klasse)|(?:danke|thanks|thank you) (?:auch|fuer nichts|fuers? (?:loeschen|ignorieren|nichts|warten)|for nothing|for (?:deleting|ignoring|the silence))|oh (?:great|wow|how)|^(?:great|lovely|super|toll|wow|brilliant|fantastic|glueckwunsch|congratulations|congrats|bravo),"
    r"|(?:echt|ganz|sehr|really|very) (?:toll|super|grosses kino|brave|mutig|transparent)\b[.!]*$|grosses kino|slow clap|applaus|ironie|sarkas|sarcas|/s\b|glueckwunsch|congratulations (?:on|for)|[🙄🤦🤷🙃]"
    r"|(?:danke|thanks|thank you|toll|super|schoen|great|nice|lovely)[^.!?]{0,40}(?:keine?r?|nicht|nie|null|ohne|not|no|nobody|without|never)\b|wie (?:schoen|toll|nett) dass|how (?:nice|lovely|kind) of you|freut mich (?:ja|aber)|immerhin|wenigstens|at least|\"(?:inklusion|teilhabe|inclusion|fuer alle|for all)\""
)
SUGGESTING: Final = (
    r"\bvorschlag|schlage vor|\banregung|\bwuensche mir|wuerde mir (?:[a-z]+ )?wuensch|\bsuggest|\bhow about|\bwhat about|\bwie waer'?e?s?\b|koennte(?:t ihr|n sie| man|n wir)|could (?:you|we) (?:please |maybe |perhaps )?(?:add|have|put|make|offer|post|use|give|try|provide|show|publish)"
    r"|(?:waere?|would be|wird|fehlt) (?:[a-z]+ ){0,3}(?:gut|schoen|toll|super|hilfreich|prima|klasse|cool|nett|besser|nice|great|good|helpful|lovely|better|useful|brilliant|ideal)\b"
    r"|(?:^|[.!:\n] *)(?:bitte |please |maybe |vielleicht |mein wunsch |meine idee |idee |then |dann )+(?:[a-z]+ ){0,6}|(?:^|[.!?:\n] *)(?:macht|fragt|schreibt|nehmt|lasst|stellt|setzt|legt|gebt|baut|zeigt|bietet|haengt|put|add|let|make|ask|give|pin|move|show|offer|bring|provide|include|publish) (?:doch |bitte |mal |the |a |an |your |us |people |more |auch |einfach )"
    r"|\bbitte (?:ins?|als|auch|mit|in|untertitel|schreiben|machen|ergaenzen)|naechstes mal bitte|next time please|\bif you [^.!?]*then (?:at least )?[a-z]+"
)
EXPERIENCE: Final = (
    r"\bich (?:war|hatte|wurde|musste|sass|stand|kam|lag|durfte|wollte|konnte|bekam|ging|hab|habe)\b|\b(?:war|wurde|musste|hab|habe|hatte|sass|stand) ich\b|\bmir (?:wurde|hat|hiess)|\b(?:bei|mit|zu) (?:mir|uns)\b"
    r"|\bi (?:was|had|went|sat|got|came|spent|used|asked|told|tried|couldn't|needed|grew|lived|worked|learned)\b|\bi've\b|\b(?:told|asked|gave|called) (?:me|us)\b|\bto me\b"
    r"|\b(?:mein|meine|meiner|meinem|meinen|my|our) (?:[a-z]+ )?(?:sohn|tochter|mutter|vater|mama|papa|mann|frau|bruder|schwester|kind|kinder|oma|opa|freund|freundin|son|daughter|mother|mum|mom|father|dad|husband|wife|brother|sister|kids?|child|partner|gran|nan|friend)\b"
    r"|\b(?:ich bin|bin (?:selbst|selber)|als|i am|i'm|im|as an?) (?:[a-z]+ ){0,2}(?:autist|blind|gehoerlos|taub|rolli|rollstuhl|behindert|krank|betroffen|angehoerig|trans|schwul|lesb|muslim|jued|gefluechtet|depressiv|bipolar|epilep|autistic|deaf|disabled|wheelchair|ill\b|parent|carer|gay|jewish|black|refugee|patient)"
    r"|\b(?:ich lebe mit|ich nutze|ich benutze|ich wohne|ich arbeite|i live|i use|i work|i run|i have|diagnos)|\b(?:gestern|letzte[ns]? (?:woche|jahr|monat)|als kind|neulich|yesterday|last (?:week|year|month|night)|when i was|years ago)"
)
ADDRESSES_US: Final = word_set(
    "ihr euch euer eure eurer eurem euren you your yours yourself ihnen sie ihre ihr"
)
WANTS_TO_KNOW: Final = r"\b(?:ich (?:frage mich|wuesste gern|moechte (?:gern )?wissen|wuerde gern wissen|suche)|meine frage|weiss (?:jemand|wer)|kann (?:mir )?(?:jemand|wer)|i wonder|wondering|would like to know|want to know|my question|does anyone|can (?:someone|anyone))\b"
ALSO_CONJUNCTIONS: Final = word_set(
    "wie was wer wo wenn when who what which welche welcher where ab"
)
