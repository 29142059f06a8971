"""Words that say nothing about what a text is about."""

from augenhoehe.language.stems import stems
from augenhoehe.language.wordlists import word_set

FUNCTION_STEMS = word_set(
    stems(
        """
    der die das dem den des ein eine einen einem einer eines und oder aber nicht kein keine keinen keiner ist sind war
    waren bin bist seid wird werden wurde wurden hat habe haben hatte hatten habt hast ich du er sie es wir ihr mich
    dich uns euch ihm ihn ihnen mir dir sich mein meine meinen meinem meiner dein deine sein seine unser unsere euer
    eure eurem euren eurer ihre ihren ihrem ihrer mit von vom zum zur bei beim nach aus auf für über unter vor durch
    gegen ohne um an im ins am als wie wenn weil dass ob auch noch nur schon mal doch ja nein sehr mehr viel viele immer
    nie jetzt hier da dort dann so zu bis seit während kann können konnte könnte soll sollte sollten will wollen würde
    würden dürfen darf mag möchte man was wer wo warum wieso weshalb wann welche welcher welches diese dieser dieses
    diesen jede jeder jedes alle alles allen etwas nichts leute danke bitte gut heute morgen gestern wieder einfach
    gibt geht macht machen gemacht gerade endlich damit dazu davon darum also eben halt leider bereits selbst ganz
    eigentlich sowas niemand jemand wirklich mal echt eh halt denn deshalb trotzdem überhaupt sogar nochmal bisschen
    the a an and or but not no is are was were be been being am has have had having do does did i you he she it we they
    me him her us them my your his its our their mine with from of to at by for about into over under after before
    through against without on as if because that this these those there here then than so very much many more most
    always never now just only also too still already can could must should would will shall may might what who where
    why when which how every all everything something nothing people thanks thank please good today tomorrow yesterday
    again get got make made im ive dont cant wont isnt arent didnt doesnt think know like want really yes any some
    other out up whose while nobody anyone someone ever such one thing things even
    """
    )
)
