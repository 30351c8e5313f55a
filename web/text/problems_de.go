package text

// germanProblems are the sentences about what somebody wrote, as the page says
// them: a line in the core's English with % and # for what is put in, below it the
// German one. How they are read stands in problems.go. All of this is in the page's
// program, so what is seldom said is below.
const germanProblems = `line %, column %: #
Zeile {0}, Spalte {1}: {2}
line %: #
Zeile {0}: {1}
#, in %
{0}, in {1}
a number expected; the field is empty
eine Zahl wird erwartet, das Feld ist leer
a number expected, got %
eine Zahl wird erwartet, da steht {0}
a distribution expected, such as normal(0, 1) or {0.2, 0.8}; the text is empty
eine Verteilung wird erwartet, etwa normal(0, 1) oder {0.2, 0.8}; hier steht nichts
# expected, but the text ends
{0} wird erwartet, doch der Text ist zu Ende
# expected, got %
{0} wird erwartet, da steht {1}
, or }
„,“ oder „}“
, or )
„,“ oder „)“
, or ]
„,“ oder „]“
) or +
„)“ oder „+“
: and a number
„:“ und eine Zahl
:
„:“
a value
ein Wert
a distribution
eine Verteilung
a number
eine Zahl
% stands behind the end of %
hinter dem Ende von {1} steht noch {0}
% is a number, not a distribution; a part of a mixture is written weight*distribution
{0} ist eine Zahl, keine Verteilung; ein Teil einer Mischung heißt Gewicht*Verteilung
% is not a distribution that klviz knows; % is
{0} ist keine Verteilung, die klviz kennt; {1} ist eine
% is not a distribution that klviz knows
{0} ist keine Verteilung, die klviz kennt
% needs its parameters in brackets: %
{0} braucht seine Parameter in Klammern: {1}
% is not a number
{0} ist keine Zahl
% is no number
{0} ist keine Zahl
% is too large for a number here (the largest is about 1.8e308)
{0} ist als Zahl zu groß (die größte ist etwa 1.8e308)
% has no parameter %: write %
{0} hat keinen Parameter {1}: schreib {2}
% has no parameter %
{0} hat keinen Parameter {1}
% is missing in %: write %
{0} fehlt in {1}: schreib {2}
% is missing in %
{0} fehlt in {1}
% takes #, got % as well: write %
{0} nimmt {1}, da steht noch {2}: schreib {3}
the outcome % needs a number, as in {rain: 0.4, "light snow": 0.6}
dem Ausgang {0} fehlt seine Zahl, wie in {rain: 0.4, "light snow": 0.6}
the outcome % stands twice
der Ausgang {0} steht zweimal da
% stands twice
{0} steht zweimal da
all outcomes are 0: at least one must be above
alle Ausgänge sind 0: mindestens einer muss darüber liegen
probabilities must sum to 1, these sum to %; normalize(…) around them divides by the sum
die Wahrscheinlichkeiten müssen zusammen 1 ergeben, diese ergeben {0}; normalize(…) darum herum teilt durch die Summe
weights must sum to 1, these sum to %; normalize(…) around them divides by the sum
die Gewichte müssen zusammen 1 ergeben, diese ergeben {0}; normalize(…) darum herum teilt durch die Summe
p and q have no outcome in common: % against %
p und q haben keinen Ausgang gemeinsam: {0} gegen {1}
p is # and q is #: they cannot be compared
p ist {0} und q ist {1}: das lässt sich nicht vergleichen
continuous (%)
stetig ({0})
discrete (named outcomes)
diskret (mit benannten Ausgängen)
discrete (%)
diskret ({0})
each part of a mixture needs its weight, as in 0.5*normal(0, 1): % has none
jeder Teil einer Mischung braucht sein Gewicht, wie in 0.5*normal(0, 1): {0} hat keines
% must be above %, got % and %
{0} muss über {1} liegen, da steht {2} und {3}
samples must hold at least two different numbers
eine Stichprobe braucht mindestens zwei verschiedene Zahlen
a count must be a whole number and a probability at most 1, got %
eine Zählung muss eine ganze Zahl sein und eine Wahrscheinlichkeit höchstens 1, da steht {0}
% must be a number, got %
{0} muss eine Zahl sein, da steht {1}
# must be #, got %
{0} muss {1}, da steht {2}
% must be #, got %
{0} muss {1}, da steht {2}
a probability
eine Wahrscheinlichkeit
a count or probability
eine Zählung oder Wahrscheinlichkeit
a count
eine Zählung
a weight
ein Gewicht
a whole number
eine ganze Zahl sein
finite
endlich sein
between % and %
zwischen {0} und {1} liegen
# and #
{0} und {1}
above %
über {0} liegen
below %
unter {0} liegen
at most %
höchstens {0} sein
% or more
mindestens {0} sein
an outcome needs a name
ein Ausgang braucht einen Namen
there is an outcome % already
den Ausgang {0} gibt es schon
without % nothing is left
ohne {0} bleibt nichts übrig
the only outcome has all of the probability: add another first
der einzige Ausgang hat alle Wahrscheinlichkeit: füg erst einen weiteren hinzu
there is nothing to read: the text is empty
es gibt nichts zu lesen: der Text ist leer
there are % columns of numbers; one is read as P and one as Q
es sind {0} Spalten mit Zahlen; eine wird P, eine wird Q
an outcome has no name
ein Ausgang hat keinen Namen
a number is missing here; write 0 for an outcome that never happened
hier fehlt eine Zahl; schreib 0 für einen Ausgang, der nie vorkam
% is one word; a line for each outcome and its number is needed, as in rain 641
{0} ist ein Wort; jeder Ausgang braucht eine Zeile mit seiner Zahl, wie rain 641
it has #, the lines above have %
sie hat {0}, die Zeilen darüber haben {1}
1 parameter
1 Parameter
1 cell
1 Zelle
1 number
1 Zahl
% parameters
{0} Parameter
% cells
{0} Zellen
% numbers
{0} Zahlen`

// germanFurther are those of the tools, the lessons and the Embed page, whose
// programs have them beside the others and look at them first; and such as the page
// says so seldom, of JSON, matrices and other libraries' names, that it keeps them
// in English.
const germanFurther = `%: point % has % coordinates, the ones before it %
{0}: Punkt {1} hat {2} Koordinaten, die davor haben {3}
# must be a whole number from % to %, got %
{0} muss eine ganze Zahl von {1} bis {2} sein, da steht {3}
% must be a whole number from % to %, got %
{0} muss eine ganze Zahl von {1} bis {2} sein, da steht {3}
% must be a number from % to %, got %
{0} muss eine Zahl von {1} bis {2} sein, da steht {3}
% must be a number above % to %, got %
{0} muss eine Zahl über {1} bis {2} sein, da steht {3}
# must be one of %, got %
{0} muss eines von {1} sein, da steht {2}
% must be one of %, got %
{0} muss eines von {1} sein, da steht {2}
% must be a normal such as normal(0, 1), got %
{0} muss eine Normalverteilung sein, etwa normal(0, 1), da steht {1}
% must be a normal vector such as normal([0, 0], [[1, 0.5], [0.5, 2]]), got %
{0} muss ein normalverteilter Vektor sein, etwa normal([0, 0], [[1, 0.5], [0.5, 2]]), da steht {1}
% must be a list of numbers such as -1, 1
{0} muss eine Liste von Zahlen sein, etwa -1, 1
% must have outcomes that can be counted, such as {rain: 0.4, sun: 0.6}; % has a density
{0} muss zählbare Ausgänge haben, etwa {rain: 0.4, sun: 0.6}; {1} hat eine Dichte
% opens a list with [ that no ] closes
{0} beginnt eine Liste mit [, die kein ] schließt
% takes some of %, got %
{0} nimmt welche von {1}, da steht {2}
% is not of the form key=value
{0} hat nicht die Form Name=Wert
% has no key %; it takes %
{0} hat kein Feld {1}; es gibt {2}
% is given twice
{0} steht zweimal da
there is no lesson %; there are %
eine Lektion {0} gibt es nicht; es gibt {1}
there is no lesson %
eine Lektion {0} gibt es nicht
p must have a density on the line, such as %
p muss eine Dichte auf der Geraden haben, etwa {0}
q must be a normal in the plane that does not lean, such as %
q muss eine Normalverteilung in der Ebene sein, die nicht schräg liegt, etwa {0}
data must be a normal or a mixture of normals, got %
data muss eine Normalverteilung oder eine Mischung von solchen sein, da steht {0}
data has more points than this lesson trains on
data hat mehr Punkte, als in dieser Lektion trainiert werden
points times steps are above a hundred thousand: draw fewer points or take fewer steps
Punkte mal Schritte sind mehr als hunderttausend: nimm weniger Punkte oder weniger Schritte
points times steps are above a million: draw fewer points or take fewer steps
Punkte mal Schritte sind mehr als eine Million: nimm weniger Punkte oder weniger Schritte
text is empty: there is nothing to code
der Text ist leer: es gibt nichts zu kodieren
class must be below the number of classes; the first is 0
class muss unter der Zahl der Klassen liegen; die erste ist 0
n must be more than twice the dimension, or the draws have no covariance to invert
n muss mehr als das Doppelte der Dimension sein, sonst lässt sich die Kovarianz der Züge nicht umkehren
shift has more numbers than there are pixels
shift hat mehr Zahlen, als es Pixel gibt
p_raw and q_raw must have as many numbers as each other
p_raw und q_raw müssen gleich viele Zahlen haben
% has no entropy that is known here
die Entropie von {0} ist hier nicht bekannt
each contender is a schedule, its steps, a variance and a share, such as cosine 40 beta 0.9; got %
jeder Bewerber ist ein Plan, seine Schritte, eine Varianz und ein Anteil, etwa cosine 40 beta 0.9; da steht {0}
a schedule
ein Plan
the steps
die Zahl der Schritte
the share of the best guess must be from 0 to 2, got %
der Anteil der besten Schätzung muss zwischen 0 und 2 liegen, da steht {0}
there is room for % contenders, got %
Platz ist für {0} Bewerber, hier sind es {1}
a bin's width
die Breite eines Fachs
finite and above 0
endlich sein und über 0 liegen
finite and not negative
endlich und nicht negativ sein
above 0 and below 1 at every step
in jedem Schritt zwischen 0 und 1 liegen
bins of width % are too narrow: there would be % of them, at most % can be summed
Fächer der Breite {0} sind zu schmal: es wären {1}, höchstens {2} lassen sich summieren
there must be one reward for each answer
jede Antwort braucht eine Belohnung
beta must be finite and above 0
beta muss endlich sein und über 0 liegen
chances must not be negative and rewards must be finite
Chancen dürfen nicht negativ sein und Belohnungen müssen endlich sein
at least one answer must have a chance
mindestens eine Antwort muss eine Chance haben
a classifier must see at least one feature
ein Klassifikator muss mindestens ein Merkmal sehen
no penguin has all of these features
kein Pinguin hat all diese Merkmale
there is no feature %
ein Merkmal {0} gibt es nicht
a code needs weights that are finite and not negative
ein Code braucht endliche Gewichte, die nicht negativ sind
a code needs at least one outcome with a chance above 0
ein Code braucht mindestens einen Ausgang mit einer Chance über 0
a table needs weights that are finite and not negative, got %
eine Tabelle braucht endliche Gewichte, die nicht negativ sind, da steht {0}
a table needs at least one byte with a chance above 0
eine Tabelle braucht mindestens ein Byte mit einer Chance über 0
byte % of the text is %, which this model gives no chance
Byte {0} des Textes ist {1}, dem gibt dieses Modell keine Chance
points must have one or two coordinates, got %
Punkte müssen eine oder zwei Koordinaten haben, hier sind es {0}
all points must have the same number of coordinates
alle Punkte müssen gleich viele Koordinaten haben
a coordinate must lie between % and %, got %
eine Koordinate muss zwischen {0} und {1} liegen, da steht {2}
in the plane all parts must be equally wide
in der Ebene müssen alle Teile gleich breit sein
a schedule drawn by hand needs from 1 to T shares, got % for % steps
ein von Hand gezeichneter Plan braucht 1 bis T Anteile, hier sind es {0} für {1} Schritte
what is left of the variance must fall, and stay above 0: % at place % follows %
was von der Varianz bleibt, muss fallen und über 0 bleiben: {0} an Stelle {1} folgt auf {2}
beta must be above 0 and below 1 at every step, got % at step %
beta muss in jedem Schritt zwischen 0 und 1 liegen, da steht {0} in Schritt {1}
the number of steps T
die Zahl der Schritte T
there is no data: draw or type at least one point
es gibt keine Daten: zeichne oder tipp mindestens einen Punkt
a mixture needs as many weights as means and spreads
eine Mischung braucht so viele Gewichte wie Mittelwerte und Breiten
the weights of a mixture must be finite and not negative
die Gewichte einer Mischung müssen endlich und nicht negativ sein
the means of a mixture must be finite
die Mittelwerte einer Mischung müssen endlich sein
the spreads of a mixture must be finite and above 0
die Breiten einer Mischung müssen endlich sein und über 0 liegen
a mixture needs at least one part with a weight above 0
eine Mischung braucht mindestens einen Teil mit einem Gewicht über 0
a table of % outcomes is too long to show: at most %
eine Tabelle von {0} Ausgängen ist zu lang: höchstens {1}
the outcome % is not a whole number, as those of the other distribution are
der Ausgang {0} ist keine ganze Zahl wie die der anderen Verteilung
% is not defined for %
{0} ist für {1} nicht definiert
% against % is not computed yet
{0} gegen {1} wird noch nicht berechnet
the table is empty
die Tabelle ist leer
the rows of the table differ in length
die Zeilen der Tabelle sind verschieden lang
an entry must be at least 0 and finite, got %
ein Eintrag muss mindestens 0 und endlich sein, da steht {0}
the table's sum must be above 0
die Summe der Tabelle muss über 0 liegen
the order must be above 0 and finite, got %
die Ordnung muss über 0 liegen und endlich sein, da steht {0}
the Wasserstein distance is defined here for numbers, not for %
der Wasserstein-Abstand ist hier für Zahlen definiert, nicht für {0}
there are no numbers to put into bins
es gibt keine Zahlen, die in Fächer könnten
numbers in bins must be finite
Zahlen in Fächern müssen endlich sein
the two rows need as many logits, and at least one
beide Reihen brauchen gleich viele Logits und mindestens eines
a logit must be a number or -Inf
ein Logit muss eine Zahl sein oder -Inf
a row needs at least one finite logit
eine Reihe braucht mindestens ein endliches Logit
the two batches need as many rows, and at least one
beide Seiten brauchen gleich viele Reihen und mindestens eine
Monte Carlo needs at least 2 draws
Monte Carlo braucht mindestens 2 Züge
the k-th nearest neighbour needs more than k samples of p and at least k of q
der k-te nächste Nachbar braucht mehr als k Stichproben von p und mindestens k von q
equal samples: nearest neighbours need numbers from a density, or a larger k
gleiche Stichproben: nächste Nachbarn brauchen Zahlen aus einer Dichte oder ein größeres k
the samples differ in dimension
die Stichproben haben verschiedene Dimensionen
the two tables need as many counts, and at least one
beide Tabellen brauchen gleich viele Zählungen und mindestens eine
the prior and the counts differ in length
Vorwissen und Zählungen sind verschieden lang
alpha must be at least 0 and finite
alpha muss mindestens 0 und endlich sein
a count must be at least 0 and finite
eine Zählung muss mindestens 0 und endlich sein
a prior parameter must be above 0 and finite
ein Parameter des Vorwissens muss über 0 liegen und endlich sein
the counts' sum must be above 0
die Summe der Zählungen muss über 0 liegen
% has no finite mean and variance, so no normal is at a finite divergence from it
{0} hat kein endliches Mittel mit endlicher Varianz, also liegt keine Normalverteilung in endlicher Divergenz davon
% has no density on part of the line, where every normal has some: D(q‖p) is infinite for all of them
{0} hat auf einem Teil der Geraden keine Dichte, wo jede Normalverteilung welche hat: D(q‖p) ist für alle unendlich
no normal is at a finite divergence to %
keine Normalverteilung liegt in endlicher Divergenz zu {0}
there is no parameter to search over
es gibt keinen Parameter, über den gesucht werden könnte
no start was found from which the divergence is finite
kein Anfang fand sich, von dem aus die Divergenz endlich ist
% is outside of its range
{0} liegt außerhalb seines Bereichs
this family has no fit
diese Familie lässt sich nicht anpassen
this family needs samples between 0 and 1
diese Familie braucht Stichproben zwischen 0 und 1
this family needs samples of 0 and 1
diese Familie braucht Stichproben aus 0 und 1
this family needs samples above 0
diese Familie braucht Stichproben über 0
this family needs whole samples
diese Familie braucht ganze Zahlen als Stichproben
a negative binomial fit needs a variance above the mean
eine negative Binomialverteilung braucht eine Varianz über dem Mittelwert
a fit needs at least two different samples
eine Anpassung braucht mindestens zwei verschiedene Stichproben
a fit needs at least two samples
eine Anpassung braucht mindestens zwei Stichproben
a fit needs finite samples
eine Anpassung braucht endliche Stichproben
a fit needs samples
eine Anpassung braucht Stichproben
the samples are too small for a rate
die Stichproben sind für eine Rate zu klein
sample % has #, the first %
Stichprobe {0} hat {1}, die erste {2}
1 share
1 Anteil
% shares
{0} Anteile
a share
ein Anteil
a JSON value
ein Wert in JSON
a list
eine Liste
a text
ein Text
an object
ein Objekt
null
null
true or false
true oder false
% stands behind the end of the object
hinter dem Ende des Objekts steht noch {0}
brackets nest deeper than %
die Klammern liegen tiefer als {0} ineinander
the byte % is not UTF-8
das Byte {0} ist kein UTF-8
a control character stands in %
ein Steuerzeichen steht in {0}
% is not a JSON string
{0} ist kein Text in JSON
# is above the largest number, 1.8e308
{0} liegt über der größten Zahl, 1.8e308
the sum of the weights
die Summe der Gewichte
the sum of alpha
die Summe von alpha
the sum
die Summe
% is below the smallest number above 0, 5e-324
{0} liegt unter der kleinsten Zahl über 0, 5e-324
% is %'s name and is read with named arguments only, since its order differs: write %, not %
{0} heißt es bei {1}, in anderer Reihenfolge, und braucht deshalb benannte Argumente: schreib {2}, nicht {3}
%'s % has no parameter %: write %
{1} von {0} hat keinen Parameter {2}: schreib {3}
# in %: write %
{0}, in {1}: schreib {2}
a keyword argument is missing
ein benanntes Argument fehlt
this family starts at 0: loc must be 0
diese Familie beginnt bei 0: loc muss 0 sein
this family lives on [0, 1]: loc must be 0 and scale 1
diese Familie reicht von 0 bis 1: loc muss 0 sein und scale 1
SciPy counts the trials from 1, klviz the failures from 0: loc must be -1
SciPy zählt die Versuche ab 1, klviz die Fehlschläge ab 0: loc muss -1 sein
# stand beside #
{0}, aber {1}: es müssen gleich viele sein
the outcome % is named twice
der Ausgang {0} steht zweimal da
a distribution is an object with family and params, got #
eine Verteilung ist ein Objekt mit family und params, da steht {0}
family must be a text, got #
family muss ein Text sein, da steht {0}
params must be an object, got #
params muss ein Objekt sein, da steht {0}
names must be a list of texts, got #
names muss eine Liste von Texten sein, da steht {0}
a distribution has family and params, got % as well
eine Verteilung hat family und params, da steht noch {0}
an object with more than 100 names is no distribution
ein Objekt mit mehr als 100 Namen ist keine Verteilung
p has dimension % and q has %: they cannot be compared
p hat die Dimension {0} und q hat {1}: das lässt sich nicht vergleichen
a density of several variables (%)
eine Dichte in mehreren Größen ({0})
a density of probability vectors (%)
eine Dichte über Vektoren von Wahrscheinlichkeiten ({0})
the parts of a mixture are continuous and one-dimensional; % is #
die Teile einer Mischung sind stetig und eindimensional; {0} ist {1}
what is truncated must be continuous and one-dimensional; % is #
beschneiden lässt sich, was stetig und eindimensional ist; {0} ist {1}
what is truncated must have a density, got %
beschneiden lässt sich, was eine Dichte hat, da steht {0}
a mixture needs as many weights as parts, and at least one
eine Mischung braucht so viele Gewichte wie Teile und mindestens eines
a mixture's weights must have a positive, finite sum
die Gewichte einer Mischung müssen eine endliche Summe über 0 haben
a mixture's parts must have densities, got %
die Teile einer Mischung müssen Dichten haben, da steht {0}
alpha must have at least 2 numbers, got %
alpha muss mindestens 2 Zahlen haben, hier sind es {0}
lo must not be above hi
lo darf nicht über hi liegen
% − % is too large
{0} − {1} ist zu groß
cov must be a list of rows, as in [[1, 0], [0, 1]], got %
cov muss eine Liste von Zeilen sein, wie [[1, 0], [0, 1]], da steht {0}
cov must have a row for each of #, got #
cov muss so viele Zeilen haben, wie mean lang ist: {0}, aber {1}
row % of cov must have #, got %
Zeile {0} von cov muss {1} haben, hier sind es {2}
cov must be positive definite: its first %×% block is not
cov muss positiv definit sein: die ersten {0}×{1} Einträge sind es nicht
cov must be symmetric: row % has % where row % has %
cov muss symmetrisch sein: Zeile {0} hat {1}, wo Zeile {2} {3} hat
a drawn curve needs as many heights as places, and at least two
eine gezeichnete Kurve braucht so viele Höhen wie Stellen und mindestens zwei
places must ascend, got % before %
die Stellen müssen aufsteigen, da steht {0} vor {1}
a drawn curve must rise above 0 somewhere
eine gezeichnete Kurve muss irgendwo über 0 liegen
the area under a drawn curve must be a number between 1e-308 and 1e308
die Fläche unter einer gezeichneten Kurve muss zwischen 1e-308 und 1e308 liegen
a variance
eine Varianz
a place
eine Stelle
a height
eine Höhe
this is too long for the page (% bytes, at most %)
das ist zu lang für die Seite ({0} Bytes, höchstens {1})
this link is of version %, which is newer than this page: some of it may be missing
dieser Link hat die Version {0} und ist neuer als diese Seite: etwas davon kann fehlen
unit must be bits, nats or bans, got %
unit muss bits, nats oder bans sein, da steht {0}
tab must be discrete, continuous or data, got %
tab muss discrete, continuous oder data sein, da steht {0}
there is no view %
eine Ansicht {0} gibt es nicht
there is no tool %
ein Werkzeug {0} gibt es nicht
there is no family % to choose
eine Familie {0} gibt es nicht
only a curve can have parts
nur eine Kurve kann Teile haben
there is no such part to remove
diesen Teil gibt es nicht
the other parts have no weight
die anderen Teile haben kein Gewicht
there is nothing to read: the JSON is empty
es gibt nichts zu lesen: das JSON ist leer
there are too many numbers for an address (% bytes of text, at most %); the data tab takes a file
das sind zu viele Zahlen für eine Adresse ({0} Bytes, höchstens {1}); unter „Deine Daten“ geht eine Datei
a cell of % bytes; at most % are read
eine Zelle von {0} Bytes; höchstens {1} werden gelesen
this is no text: it holds the byte %
das ist kein Text: er enthält das Byte {0}
the text cannot be read to its end: %
der Text lässt sich nicht bis zum Ende lesen: {0}
% holds one value, the names above hold lists
{0} enthält einen Wert, die Namen darüber enthalten Listen
under % stands neither a number nor a list
unter {0} steht weder eine Zahl noch eine Liste
the list of % is not as long as the one above
die Liste von {0} ist nicht so lang wie die darüber
the list of % holds more than numbers and words
die Liste von {0} enthält mehr als Zahlen und Wörter
here stands %, which the first object does not have
hier steht {0}, das hat das erste Objekt nicht
here stands neither a number nor a word: %
hier steht weder eine Zahl noch ein Wort: {0}
the JSON ends too soon
das JSON endet zu früh
there is more behind the end
hinter dem Ende steht noch etwas
this is no JSON: #
das ist kein JSON: {0}
it is nested deeper than % levels
es ist tiefer als {0} Ebenen
% is no value
{0} ist kein Wert
invalid character % #
das Zeichen {0} passt nicht {1}
looking for beginning of value
als Anfang eines Werts
looking for beginning of object key string
als Anfang eines Namens
after object key
hinter einen Namen
after object key:value pair
hinter einen Wert
after array element
in eine Liste
in string literal
in einen Text
in string escape code
hinter einen Schrägstrich
in \u hexadecimal character escape
hinter \u
1 name
1 Name
1 probability
1 Wahrscheinlichkeit
1 weight
1 Gewicht
1 part
1 Teil
1 mean
1 Mittelwert
1 row
1 Zeile
1 sd
1 Standardabweichung
% names
{0} Namen
% probabilities
{0} Wahrscheinlichkeiten
% weights
{0} Gewichte
% parts
{0} Teile
% means
{0} Mittelwerte
% rows
{0} Zeilen
% sds
{0} Standardabweichungen
a name in quotes
ein Name in Anführungszeichen
the quote that opens % is not closed
die Anführung, mit der {0} beginnt, endet nicht
% is above the largest number, 1.8e308
{0} liegt über der größten Zahl, 1.8e308
% is given twice in %
{0} steht zweimal in {1}
% stands without a name behind a named argument
{0} steht ohne Namen hinter einem benannten Argument
either all outcomes have names or none has: %
entweder haben alle Ausgänge Namen oder keiner: {0}
a distribution needs at least one outcome
eine Verteilung braucht mindestens einen Ausgang
all weights are 0: at least one must be above
alle Gewichte sind 0: mindestens eines muss darüber liegen
p and q have no outcome in common: % against the whole numbers of %
p und q haben keinen Ausgang gemeinsam: {0} gegen die ganzen Zahlen von {1}
% has no probability between % and %
{0} hat zwischen {1} und {2} keine Wahrscheinlichkeit
mode must lie between lo and hi, got %
mode muss zwischen lo und hi liegen, da steht {0}
% is an empty list
{0} ist eine leere Liste
samples must be finite numbers
Stichproben müssen endliche Zahlen sein
% must be a list of numbers, got %
{0} muss eine Liste von Zahlen sein, da steht {1}
% must be a distribution, got %
{0} muss eine Verteilung sein, da steht {1}
% must be #, got % from %
{0} muss {1}, aus {3} wird {2}
at least 0 and finite
mindestens 0 und endlich sein
% has parameters, its outcomes cannot be moved one by one
{0} hat Parameter, seine Ausgänge lassen sich nicht einzeln bewegen
there are % parts; the page shows up to %, the command line (klviz kl) takes more
es sind {0} Teile; die Seite zeigt bis zu {1}, die Befehlszeile (klviz kl) nimmt mehr
there are % outcomes; the page shows up to %, the command line (klviz kl) takes more
es sind {0} Ausgänge; die Seite zeigt bis zu {1}, die Befehlszeile (klviz kl) nimmt mehr
there is a header and nothing below it
da ist eine Kopfzeile und nichts darunter
there are % columns of words; one names the outcomes
es sind {0} Spalten mit Wörtern; eine nennt die Ausgänge
it has % cells; at most % are read
sie hat {0} Zellen; höchstens {1} werden gelesen
# at character %
{0} (bei Zeichen {1})
put the cell in quotation marks and write its own ones twice: a quotation mark stands inside it
setz die Zelle in Anführungszeichen und verdopple ihre eigenen: eines steht in ihr
a quotation mark is opened or closed in the wrong place
ein Anführungszeichen steht an der falschen Stelle`
