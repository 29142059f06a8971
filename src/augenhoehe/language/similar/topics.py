"""What people speak about in this field, and the many words they have for it.

A topic is a set of word beginnings and phrases over plain words (small letters,
umlauts spelled out). It brings together "Wo sind die Untertitel?" and "I can't hear,
please caption your videos". A topic only ever adds likeness; texts on matters that
nobody listed here find each other by their words.
"""

import re
from collections.abc import Iterator

_MEDIA = r"\w*(?:video|film|clip|reel|stream|podcast|interview|vlog|beitrag)\w*"
_HEARING = r"(?:\w*gehoerlos\w*|\w*taub\w*|\w*schwerhoerig\w*|hoerbehindert\w*|hoeren\w*|hoerende\w*|hoert|hoere|gehoert|hoergeraet\w*|cochlea\w*|ci|deaf|hard of hearing|hear|hearing|hearing aids?)"
_PICTURE = r"(?:\w*fotos?|bild\w*|\w*grafik\w*|pictures?|photos?|images?|graphics?)"

_TOPICS: dict[str, tuple[str, ...]] = {
    "captions": (
        r"untertit\w*", r"\w*untertitel\w*", r"untertext\w*", r"\but\b", r"cc", r"captions?", r"captioned", r"captioning", r"subtitle\w*", r"subs",
        rf"{_MEDIA} (?:\w+ ){{0,6}}?(?:ohne (?:text|schrift)|nicht (?:verstehen|folgen|mitlesen|hoeren)|nur (?:mit )?ton|mitlesen)",
        rf"(?:ohne|kein\w*|no) (?:text|schrift|words) (?:\w+ ){{0,2}}?(?:im|in|zum|under) (?:\w+ )?{_MEDIA}",
        r"(?:mitlesen|ohne ton|mit ton|ton an|nur ton|sound off|without sound|nur was fuer hoerende|only for hearing)", r"(?:lippen|mund) (?:ab)?lesen|lip ?read\w*|von den lippen",
        rf"(?:text|schrift|geschrieben\w*|words) (?:\w+ ){{0,4}}?(?:unter|im|zum|ins|under|in|to|on|for) (?:\w+ ){{0,2}}?{_MEDIA}",
        rf"{_HEARING} (?:\w+ ){{0,12}}?(?:{_MEDIA}|gesagt|sagt|says|said|spricht|sprechen|talking)", rf"{_MEDIA} (?:\w+ ){{0,12}}?{_HEARING}", rf"{_HEARING} (?:\w+ ){{0,12}}?jedes {_MEDIA}",
        r"transkript\w*|transcript\w*",
    ),
    "sign_language": (r"gebaerden\w*", r"\w*gebaerdensprach\w*", r"dgs", r"oegs", r"bsl", r"asl", r"sign language", r"signing", r"signed", r"dolmetsch\w*", r"interpreters?"),
    "plain_language": (
        r"leichte\w? sprache", r"einfache\w? sprache", r"easy (?:to )?read", r"plain (?:language|english)", r"fachsprach\w*|fachchinesisch|amtsdeutsch\w*|beamtendeutsch|jargon|legalese",
        r"(?:lange\w*|schwere\w*|schwierige\w*|kompliziert\w*|long|difficult|complicated) (?:\w+ )?(?:saetze|satz|woerter|texte?|brief\w*|sentences?|words|texts?|letters?)",
    ),
    "step_free": (
        r"rampe\w*|ramps?", r"stufen?\w*|treppe\w*|schwelle\w*|steps?|stairs|stairway|staircase|kerbs?|bordstein\w*", r"aufzug\w*|aufzuege|fahrstuhl\w*|fahrstuehle|hublift\w*|lifts?|elevators?|escalators?|rolltreppe\w*",
        r"(?:rollstuhl|rolli|rollator|wheelchair)\w* (?:\w+ ){0,8}?(?:rein|hinein|hoch|rauf|durch|komme|kommt|kommen|get|enter|in|up|through)", r"stufenlos\w*|stufenfrei\w*|step free|ebenerdig\w*|barrierefreier (?:zugang|eingang)|level access",
    ),
    "toilets": (r"toilette\w*|klos?|wc|\w*toilette|toilets?|restrooms?|loos?|wickel\w*|changing places",),
    "alt_text": (
        r"alternativtext\w*|alt ?text\w*|bildbeschreib\w*|bild ?beschreibung\w*|image descriptions?|alt texts?|unbeschriftet\w*|undescribed",
        rf"{_PICTURE} (?:\w+ ){{0,10}}?(?:beschreib\w*|beschrieb\w*|vorgelesen|vorlesen|screenreader|screen reader|blind\w*|describ\w*|read out)",
        rf"(?:blind\w*|screenreader|screen reader|sehbehindert\w*) (?:\w+ ){{0,10}}?{_PICTURE}",
    ),
    "flashing": (r"flacker\w*|blitz\w*|strobosk\w*|strobe\w*|flash\w*|flicker\w*|blink\w*|epilep\w*|seizures?|anfall|anfaelle|photosensitiv\w*|animation\w*|autoplay",),
    "noise": (r"laerm\w*|laut\w*|lautstaerke|durchsage\w*|reizueberflut\w*|reizarm\w*|stille stunde|ruheraum\w*|rueckzugsraum\w*|sensor\w*|quiet (?:hour|room|space)|noise|noisy|loud|overload|sensory|overwhelming",),
    "phone_only": (r"(?:nur|bloss|ausschliesslich|only|just) (?:\w+ ){0,3}?(?:telefon\w*|anruf\w*|phone|by phone|call\w*|hotline)", r"(?:telefonier\w*|anrufen|telefon\w*|phone|call|hotline) (?:\w+ ){0,8}?(?:nicht|kein\w*|unmoeglich|not|cannot|impossible|never)", r"(?:nicht|kein\w*|not|cannot|never) (?:\w+ ){0,6}?(?:telefonier\w*|anrufen|telefon|phone|call)", r"warteschleife\w*|on hold"),
    "no_reply": (
        r"(?:keine|nie eine|nie (?:\w+ )?|noch keine|ohne|immer noch keine|no|without|any) (?:\w+ )?(?:antwort\w*|rueckmeldung\w*|reaktion\w*|reply|replies|answer\w*|response\w*)", r"(?:antwortet|meldet|reagiert|antworten|reagieren|melden) (?:\w+ ){0,5}?(?:nicht|niemand|keiner|nie|jemand|irgendwer)", r"(?:nicht|niemand|keiner|nie) (?:\w+ ){0,3}?(?:geantwortet|gemeldet|reagiert|antwortet|replied|answered|responded|replies|answers)", r"ignoriert|ignored|ignoring|ghosted",
        r"(?:warte|warten|gewartet|waiting|waited) (?:\w+ ){0,6}?(?:antwort|rueckmeldung|wochen|monate\w*|reply|answer|weeks|months|ewig)", r"(?:did not|do not|never|has not|have not|nobody|no one) (?:\w+ ){0,2}?(?:reply|replied|answer\w*|respond\w*|hear\w* back|wrote back|got back)",
    ),
    "aba": (r"aba|dressur\w*|dressier\w*|abricht\w*|konditionier\w*|compliance\w*|verhaltenstherap\w*|verhaltenstraining\w*|behaviou?ral|dog training|conversion therapy|konversionstherap\w*", r"(?:training|therapie|programm|foerder\w*|funding|fund)\w* (?:\w+ ){0,8}?(?:autis\w*)"),
    "simulation": (r"simulation\w*|simulier\w*|erlebniskabine\w*|erlebnisparcours|selbsterfahrung\w*|augenbinde\w*|blindfold\w*|simulat\w*|altersanzug\w*|nachempfinden|experience booth",),
    "wording": (r"wortwahl|begriff\w*|formulierung\w*|bezeichnung\w*|ausdruck\w*|wording|wordings|terminology|phrase\w*|term", r"leidende?\w*|an den rollstuhl|gefesselt|sorgenkind\w*|suffer\w*|wheelchair bound|confined to", r"nennt|nennen|genannt|called|calling|call us"),
    "pity": (r"mitleid\w*|traenendrues\w*|plakat\w*|kampagne\w*|spot|werbespot|heldenhaft\w*|helden|tapfer\w*|pity|poster\w*|campaign\w*|advert\w*|heroes|brave|inspir\w*|tragisch\w*|tragic",),
    "deleted": (r"geloescht\w*|loeschen|loescht|zensur\w*|zensier\w*|verschwunden|ausgeblendet|weg moderiert|deleted?|removed|censor\w*|disappeared|vanished|hidden",),
    "participation": (r"ueber uns ohne uns|ohne uns|mitreden|mitbestimm\w*|beteilig\w*|mitentscheid\w*|gefragt (?:habt|haben|worden|wurden)|wer (?:hat|wurde) gefragt|nothing about us|without us|have a say|consult\w*|on the (?:board|jury|panel)|scheinbeteilig\w*|alibi|token\w*",),
    "forms": (r"antrag\w*|antraege\w*|formular\w*|bescheid\w*|unterlagen|papierkram|forms?|application\w*|paperwork|appl(?:y|ied|ying)|pdf\w*",),
    "waiting_list": (r"warteliste\w*|wartezeit\w*|termin\w*|terminvergabe|waiting lists?|waiting times?|appointments?|wartezimmer|monate warten",),
    "assistance": (r"assistenz\w*|assistent\w*|begleitperson\w*|begleitung|schulbegleit\w*|assistance|assistants?|carers?|personal assistant|support worker",),
    "transport": (r"bahn\w*|zug|zuege|bus|busse|tram|strassenbahn|haltestelle\w*|schaffner\w*|einstiegshilfe\w*|fahrdienst\w*|trains?|bus(?:es)?|trams?|stations?|platform|conductor|shuttle",),
    "cost": (r"kosten\w*|preis\w*|teuer\w*|gebuehr\w*|eintritt\w*|ermaessig\w*|rabatt\w*|bezahl\w*|eigenanteil\w*|cost\w*|prices?|expensive|fees?|charge\w*|discount\w*|afford\w*|pay",),
    "wages": (r"werkstatt\w*|werkstaett\w*|lohn\w*|loehne|mindestlohn\w*|gehalt|entlohn\w*|wages?|salary|minimum wage|workshop\w*|paid",),
    "website": (r"website\w*|webseite\w*|homepage|app|portal|login|kontrast\w*|tastatur\w*|captcha\w*|schriftgroesse\w*|zoom\w*|contrast|keyboard|font size|log in|pop ?ups?|cookie\w*",),
    "masks": (r"maske\w*|luftfilter\w*|lueft\w*|corona|covid\w*|infektionsschutz|masks?|air filters?|ventilat\w*|airborne",),
    "diet": (r"allergi\w*|glutenfrei\w*|zoeliakie|laktose\w*|speisekarte|kantine|mensa|allerg\w*|gluten\w*|coeliac|celiac|menu|canteen",),
    "parking": (r"parkplatz\w*|parkplaetze\w*|parken|zugeparkt\w*|parking|blue badge|car park",),
    "seating": (r"sitzplatz\w*|sitzplaetze|sitzgelegenheit\w*|baenke|bank zum|hinsetzen|stehen muss\w*|seats?|seating|benches|chairs?|standing|sit down|rollstuhlplatz\w*|rollstuhlplaetze",),
    "diagnosis": (r"diagnos\w*|gutacht\w*|attest\w*|nachweis\w*|pflegegrad\w*|schwerbehindertenausweis\w*|grad der behinderung|gdb|assessment\w*|certificate\w*|proof|pip",),
    "medication": (r"medikament\w*|rezept\w*|tablette\w*|lieferengpass\w*|apotheke\w*|medication\w*|prescription\w*|pills|pharmacy|shortage",),
    "staff_attitude": (r"unfreundlich\w*|von oben herab|respektlos\w*|herablassend\w*|angeschnauzt|ausgelacht|abgewimmelt|nicht ernst|rude|condescending|patronis\w*|patroniz\w*|dismissive|laughed at|talked down|not (?:be )?taken seriously",),
}  # fmt: skip


def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (
            topic,
            re.compile("|".join(rf"\b(?:{each})\b" for each in words)),
        )
        for topic, words in _TOPICS.items()
    )


_PATTERNS = _compiled()


def topics_in(words: str) -> Iterator[str]:
    """Yield the topics that plain words speak about."""
    for topic, pattern in _PATTERNS:
        if pattern.search(words):
            yield topic
