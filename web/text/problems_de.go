package text

// germanProblems are the sentences about what somebody wrote, as the page says
// them: a line in the core's English, below it the German one. How they are read
// stands in problems.go; the first that fits is taken.
const germanProblems = `
line {0}, column {1}: {2}
Zeile {0}, Spalte {1}: <2>
line {0}: {1}
Zeile {0}: <1>
{0}, in {1}
<0>, in {1}
a number expected; the field is empty
eine Zahl wird erwartet, das Feld ist leer
a number expected, got {0}
eine Zahl wird erwartet, da steht {0}
a distribution expected, such as normal(0, 1) or {0.2, 0.8}; the text is empty
eine Verteilung wird erwartet, etwa normal(0, 1) oder {0.2, 0.8}; hier steht nichts
{0} expected, but the text ends
<0> wird erwartet, doch der Text ist zu Ende
{0} expected, got {1}
<0> wird erwartet, da steht {1}
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
a JSON value
ein Wert in JSON
a name in quotes
ein Name in Anführungszeichen
a value
ein Wert
a distribution
eine Verteilung
a number
eine Zahl
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
{0} stands behind the end of the object
hinter dem Ende des Objekts steht noch {0}
{0} stands behind the end of {1}
hinter dem Ende von {1} steht noch {0}
{0} is a number, not a distribution; a part of a mixture is written weight*distribution
{0} ist eine Zahl, keine Verteilung; ein Teil einer Mischung heißt Gewicht*Verteilung
{0} is not a distribution that klviz knows; {1} is
{0} ist keine Verteilung, die klviz kennt; {1} ist eine
{0} is not a distribution that klviz knows
{0} ist keine Verteilung, die klviz kennt
{0} needs its parameters in brackets: {1}
{0} braucht seine Parameter in Klammern: {1}
brackets nest deeper than {0}
die Klammern liegen tiefer als {0} ineinander
the byte {0} is not UTF-8
das Byte {0} ist kein UTF-8
the quote that opens {0} is not closed
die Anführung, mit der {0} beginnt, endet nicht
a control character stands in {0}
ein Steuerzeichen steht in {0}
{0} is not a JSON string
{0} ist kein Text in JSON
{0} is not a number
{0} ist keine Zahl
{0} is no number
{0} ist keine Zahl
{0} is above the largest number, 1.8e308
<0> liegt über der größten Zahl, 1.8e308
{0} is above the largest number, 1.8e308
{0} liegt über der größten Zahl, 1.8e308
the sum of the weights
die Summe der Gewichte
the sum of alpha
die Summe von alpha
the sum
die Summe
{0} is below the smallest number above 0, 5e-324
{0} liegt unter der kleinsten Zahl über 0, 5e-324
{0} is too large for a number here (the largest is about 1.8e308)
{0} ist als Zahl zu groß (die größte ist etwa 1.8e308)
{0} is {1}'s name and is read with named arguments only, since its order differs: write {2}, not {3}
{0} heißt es bei {1}, in anderer Reihenfolge, und braucht deshalb benannte Argumente: schreib {2}, nicht {3}
{0}'s {1} has no parameter {2}: write {3}
{1} von {0} hat keinen Parameter {2}: schreib {3}
{0} has no parameter {1}: write {2}
{0} hat keinen Parameter {1}: schreib {2}
{0} has no parameter {1}
{0} hat keinen Parameter {1}
{0} is given twice in {1}
{0} steht zweimal in {1}
{0} is missing in {1}: write {2}
{0} fehlt in {1}: schreib {2}
{0} is missing in {1}
{0} fehlt in {1}
{0} in {1}: write {2}
<0>, in {1}: schreib {2}
a keyword argument is missing
ein benanntes Argument fehlt
this family starts at 0: loc must be 0
diese Familie beginnt bei 0: loc muss 0 sein
this family lives on [0, 1]: loc must be 0 and scale 1
diese Familie reicht von 0 bis 1: loc muss 0 sein und scale 1
SciPy counts the trials from 1, klviz the failures from 0: loc must be -1
SciPy zählt die Versuche ab 1, klviz die Fehlschläge ab 0: loc muss -1 sein
{0} takes {1}, got {2} as well: write {3}
{0} nimmt <1>, da steht noch {2}: schreib {3}
{0} stands without a name behind a named argument
{0} steht ohne Namen hinter einem benannten Argument
{0} stand beside {1}
<0>, aber <1>: es müssen gleich viele sein
either all outcomes have names or none has: {0}
entweder haben alle Ausgänge Namen oder keiner: {0}
the outcome {0} needs a number, as in {rain: 0.4, "light snow": 0.6}
dem Ausgang {0} fehlt seine Zahl, wie in {rain: 0.4, "light snow": 0.6}
the outcome {0} stands twice
der Ausgang {0} steht zweimal da
the outcome {0} is named twice
der Ausgang {0} steht zweimal da
{0} stands twice
{0} steht zweimal da
a distribution needs at least one outcome
eine Verteilung braucht mindestens einen Ausgang
all outcomes are 0: at least one must be above
alle Ausgänge sind 0: mindestens einer muss darüber liegen
all weights are 0: at least one must be above
alle Gewichte sind 0: mindestens eines muss darüber liegen
probabilities must sum to 1, these sum to {0}; normalize(…) around them divides by the sum
die Wahrscheinlichkeiten müssen zusammen 1 ergeben, diese ergeben {0}; normalize(…) darum herum teilt durch die Summe
weights must sum to 1, these sum to {0}; normalize(…) around them divides by the sum
die Gewichte müssen zusammen 1 ergeben, diese ergeben {0}; normalize(…) darum herum teilt durch die Summe
a distribution is an object with family and params, got {0}
eine Verteilung ist ein Objekt mit family und params, da steht <0>
family must be a text, got {0}
family muss ein Text sein, da steht <0>
params must be an object, got {0}
params muss ein Objekt sein, da steht <0>
names must be a list of texts, got {0}
names muss eine Liste von Texten sein, da steht <0>
a distribution has family and params, got {0} as well
eine Verteilung hat family und params, da steht noch {0}
an object with more than 100 names is no distribution
ein Objekt mit mehr als 100 Namen ist keine Verteilung
p and q have no outcome in common: {0} against the whole numbers of {1}
p und q haben keinen Ausgang gemeinsam: {0} gegen die ganzen Zahlen von {1}
p and q have no outcome in common: {0} against {1}
p und q haben keinen Ausgang gemeinsam: {0} gegen {1}
p is {0} and q is {1}: they cannot be compared
p ist <0> und q ist <1>: das lässt sich nicht vergleichen
p has dimension {0} and q has {1}: they cannot be compared
p hat die Dimension {0} und q hat {1}: das lässt sich nicht vergleichen
continuous ({0})
stetig ({0})
discrete (named outcomes)
diskret (mit benannten Ausgängen)
discrete ({0})
diskret ({0})
a density of several variables ({0})
eine Dichte in mehreren Größen ({0})
a density of probability vectors ({0})
eine Dichte über Vektoren von Wahrscheinlichkeiten ({0})
each part of a mixture needs its weight, as in 0.5*normal(0, 1): {0} has none
jeder Teil einer Mischung braucht sein Gewicht, wie in 0.5*normal(0, 1): {0} hat keines
the parts of a mixture are continuous and one-dimensional; {0} is {1}
die Teile einer Mischung sind stetig und eindimensional; {0} ist <1>
what is truncated must be continuous and one-dimensional; {0} is {1}
beschneiden lässt sich, was stetig und eindimensional ist; {0} ist <1>
what is truncated must have a density, got {0}
beschneiden lässt sich, was eine Dichte hat, da steht {0}
{0} has no probability between {1} and {2}
{0} hat zwischen {1} und {2} keine Wahrscheinlichkeit
a mixture needs as many weights as parts, and at least one
eine Mischung braucht so viele Gewichte wie Teile und mindestens eines
a mixture's weights must have a positive, finite sum
die Gewichte einer Mischung müssen eine endliche Summe über 0 haben
a mixture's parts must have densities, got {0}
die Teile einer Mischung müssen Dichten haben, da steht {0}
alpha must have at least 2 numbers, got {0}
alpha muss mindestens 2 Zahlen haben, hier sind es {0}
lo must not be above hi
lo darf nicht über hi liegen
mode must lie between lo and hi, got {0}
mode muss zwischen lo und hi liegen, da steht {0}
{0} must be above {1}, got {2} and {3}
{0} muss über {1} liegen, da steht {2} und {3}
{0} − {1} is too large
{0} − {1} ist zu groß
{0} is an empty list
{0} ist eine leere Liste
cov must be a list of rows, as in [[1, 0], [0, 1]], got {0}
cov muss eine Liste von Zeilen sein, wie [[1, 0], [0, 1]], da steht {0}
cov must have a row for each of {0}, got {1}
cov muss so viele Zeilen haben, wie mean lang ist: <0>, aber <1>
row {0} of cov must have {1}, got {2}
Zeile {0} von cov muss <1> haben, hier sind es {2}
cov must be positive definite: its first {0}×{1} block is not
cov muss positiv definit sein: die ersten {0}×{1} Einträge sind es nicht
cov must be symmetric: row {0} has {1} where row {2} has {3}
cov muss symmetrisch sein: Zeile {0} hat {1}, wo Zeile {2} {3} hat
a drawn curve needs as many heights as places, and at least two
eine gezeichnete Kurve braucht so viele Höhen wie Stellen und mindestens zwei
places must ascend, got {0} before {1}
die Stellen müssen aufsteigen, da steht {0} vor {1}
a drawn curve must rise above 0 somewhere
eine gezeichnete Kurve muss irgendwo über 0 liegen
the area under a drawn curve must be a number between 1e-308 and 1e308
die Fläche unter einer gezeichneten Kurve muss zwischen 1e-308 und 1e308 liegen
samples must be finite numbers
Stichproben müssen endliche Zahlen sein
samples must hold at least two different numbers
eine Stichprobe braucht mindestens zwei verschiedene Zahlen
a count must be a whole number and a probability at most 1, got {0}
eine Zählung muss eine ganze Zahl sein und eine Wahrscheinlichkeit höchstens 1, da steht {0}
{0} must be a number, got {1}
{0} muss eine Zahl sein, da steht {1}
{0} must be a list of numbers, got {1}
{0} muss eine Liste von Zahlen sein, da steht {1}
{0} must be a distribution, got {1}
{0} muss eine Verteilung sein, da steht {1}
{0} must be {1}, got {2} from {3}
{0} muss <1>, aus {3} wird {2}
{0} must be {1}, got {2}
<0> muss <1>, da steht {2}
{0} must be {1}, got {2}
{0} muss <1>, da steht {2}
a probability
eine Wahrscheinlichkeit
a count or probability
eine Zählung oder Wahrscheinlichkeit
a count
eine Zählung
a weight
ein Gewicht
a variance
eine Varianz
a place
eine Stelle
a height
eine Höhe
a whole number
eine ganze Zahl sein
at least 0 and finite
mindestens 0 und endlich sein
finite
endlich sein
between {0} and {1}
zwischen {0} und {1} liegen
{0} and {1}
<0> und <1>
above {0}
über {0} liegen
below {0}
unter {0} liegen
at most {0}
höchstens {0} sein
{0} or more
mindestens {0} sein
an outcome needs a name
ein Ausgang braucht einen Namen
there is an outcome {0} already
den Ausgang {0} gibt es schon
without {0} nothing is left
ohne {0} bleibt nichts übrig
{0} has parameters, its outcomes cannot be moved one by one
{0} hat Parameter, seine Ausgänge lassen sich nicht einzeln bewegen
the only outcome has all of the probability: add another first
der einzige Ausgang hat alle Wahrscheinlichkeit: füg erst einen weiteren hinzu
this is too long for the page ({0} bytes, at most {1})
das ist zu lang für die Seite ({0} Bytes, höchstens {1})
there are {0} outcomes; the page shows up to {1}, the command line (klviz kl) takes more
es sind {0} Ausgänge; die Seite zeigt bis zu {1}, die Befehlszeile (klviz kl) nimmt mehr
this link is of version {0}, which is newer than this page: some of it may be missing
dieser Link hat die Version {0} und ist neuer als diese Seite: etwas davon kann fehlen
unit must be bits, nats or bans, got {0}
unit muss bits, nats oder bans sein, da steht {0}
tab must be discrete, continuous or data, got {0}
tab muss discrete, continuous oder data sein, da steht {0}
there is no view {0}
eine Ansicht {0} gibt es nicht
there is no tool {0}
ein Werkzeug {0} gibt es nicht
there is no family {0} to choose
eine Familie {0} gibt es nicht
only a curve can have parts
nur eine Kurve kann Teile haben
there is no such part to remove
diesen Teil gibt es nicht
the other parts have no weight
die anderen Teile haben kein Gewicht
there is nothing to read: the text is empty
es gibt nichts zu lesen: der Text ist leer
there is nothing to read: the JSON is empty
es gibt nichts zu lesen: das JSON ist leer
there is a header and nothing below it
da ist eine Kopfzeile und nichts darunter
there are {0} columns of words; one names the outcomes
es sind {0} Spalten mit Wörtern; eine nennt die Ausgänge
there are {0} columns of numbers; one is read as P and one as Q
es sind {0} Spalten mit Zahlen; eine wird P, eine wird Q
there are too many numbers for an address ({0} bytes of text, at most {1}); the data tab takes a file
das sind zu viele Zahlen für eine Adresse ({0} Bytes, höchstens {1}); unter „Deine Daten“ geht eine Datei
an outcome has no name
ein Ausgang hat keinen Namen
a number is missing here; write 0 for an outcome that never happened
hier fehlt eine Zahl; schreib 0 für einen Ausgang, der nie vorkam
{0} is one word; a line for each outcome and its number is needed, as in rain 641
{0} ist ein Wort; jeder Ausgang braucht eine Zeile mit seiner Zahl, wie rain 641
it has {0} cells; at most {1} are read
sie hat {0} Zellen; höchstens {1} werden gelesen
it has {0}, the lines above have {1}
sie hat <0>, die Zeilen darüber haben {1}
a cell of {0} bytes; at most {1} are read
eine Zelle von {0} Bytes; höchstens {1} werden gelesen
this is no text: it holds the byte {0}
das ist kein Text: er enthält das Byte {0}
the text cannot be read to its end: {0}
der Text lässt sich nicht bis zum Ende lesen: {0}
{0} at character {1}
<0> (bei Zeichen {1})
put the cell in quotation marks and write its own ones twice: a quotation mark stands inside it
setz die Zelle in Anführungszeichen und verdopple ihre eigenen: eines steht in ihr
a quotation mark is opened or closed in the wrong place
ein Anführungszeichen steht an der falschen Stelle
{0} holds one value, the names above hold lists
{0} enthält einen Wert, die Namen darüber enthalten Listen
under {0} stands neither a number nor a list
unter {0} steht weder eine Zahl noch eine Liste
the list of {0} is not as long as the one above
die Liste von {0} ist nicht so lang wie die darüber
the list of {0} holds more than numbers and words
die Liste von {0} enthält mehr als Zahlen und Wörter
here stands {0}, which the first object does not have
hier steht {0}, das hat das erste Objekt nicht
here stands neither a number nor a word: {0}
hier steht weder eine Zahl noch ein Wort: {0}
the JSON ends too soon
das JSON endet zu früh
there is more behind the end
hinter dem Ende steht noch etwas
this is no JSON: {0}
das ist kein JSON: <0>
it is nested deeper than {0} levels
es ist tiefer als {0} Ebenen
{0} is no value
{0} ist kein Wert
invalid character {0} {1}
das Zeichen {0} passt nicht <1>
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
1 parameter
1 Parameter
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
1 number
1 Zahl
1 sd
1 Standardabweichung
1 cell
1 Zelle
{0} parameters
{0} Parameter
{0} names
{0} Namen
{0} probabilitys
{0} Wahrscheinlichkeiten
{0} weights
{0} Gewichte
{0} parts
{0} Teile
{0} means
{0} Mittelwerte
{0} rows
{0} Zeilen
{0} numbers
{0} Zahlen
{0} sds
{0} Standardabweichungen
{0} cells
{0} Zellen
`

// germanFurther are those of the tools, the lessons and the Embed page, whose
// programs have them beside the others; they are looked at first.
const germanFurther = `
{0}: point {1} has {2} coordinates, the ones before it {3}
{0}: Punkt {1} hat {2} Koordinaten, die davor haben {3}
{0} must be a whole number from {1} to {2}, got {3}
<0> muss eine ganze Zahl von {1} bis {2} sein, da steht {3}
{0} must be a whole number from {1} to {2}, got {3}
{0} muss eine ganze Zahl von {1} bis {2} sein, da steht {3}
{0} must be a number from {1} to {2}, got {3}
{0} muss eine Zahl von {1} bis {2} sein, da steht {3}
{0} must be a number above {1} to {2}, got {3}
{0} muss eine Zahl über {1} bis {2} sein, da steht {3}
{0} must be one of {1}, got {2}
<0> muss eines von {1} sein, da steht {2}
{0} must be one of {1}, got {2}
{0} muss eines von {1} sein, da steht {2}
{0} must be a normal such as normal(0, 1), got {1}
{0} muss eine Normalverteilung sein, etwa normal(0, 1), da steht {1}
{0} must be a normal vector such as normal([0, 0], [[1, 0.5], [0.5, 2]]), got {1}
{0} muss ein normalverteilter Vektor sein, etwa normal([0, 0], [[1, 0.5], [0.5, 2]]), da steht {1}
{0} must be a list of numbers such as -1, 1
{0} muss eine Liste von Zahlen sein, etwa -1, 1
{0} must have outcomes that can be counted, such as {rain: 0.4, sun: 0.6}; {1} has a density
{0} muss zählbare Ausgänge haben, etwa {rain: 0.4, sun: 0.6}; {1} hat eine Dichte
{0} opens a list with [ that no ] closes
{0} beginnt eine Liste mit [, die kein ] schließt
{0} takes some of {1}, got {2}
{0} nimmt welche von {1}, da steht {2}
{0} is not of the form key=value
{0} hat nicht die Form Name=Wert
{0} has no key {1}; it takes {2}
{0} hat kein Feld {1}; es gibt {2}
{0} is given twice
{0} steht zweimal da
there is no lesson {0}; there are {1}
eine Lektion {0} gibt es nicht; es gibt {1}
there is no lesson {0}
eine Lektion {0} gibt es nicht
p must have a density on the line, such as {0}
p muss eine Dichte auf der Geraden haben, etwa {0}
q must be a normal in the plane that does not lean, such as {0}
q muss eine Normalverteilung in der Ebene sein, die nicht schräg liegt, etwa {0}
data must be a normal or a mixture of normals, got {0}
data muss eine Normalverteilung oder eine Mischung von solchen sein, da steht {0}
data has more points than this lesson trains on
data hat mehr Punkte, als in dieser Lektion trainiert werden
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
{0} has no entropy that is known here
die Entropie von {0} ist hier nicht bekannt
each contender is a schedule, its steps, a variance and a share, such as cosine 40 beta 0.9; got {0}
jeder Bewerber ist ein Plan, seine Schritte, eine Varianz und ein Anteil, etwa cosine 40 beta 0.9; da steht {0}
a schedule
ein Plan
the steps
die Zahl der Schritte
the share of the best guess must be from 0 to 2, got {0}
der Anteil der besten Schätzung muss zwischen 0 und 2 liegen, da steht {0}
there is room for {0} contenders, got {1}
Platz ist für {0} Bewerber, hier sind es {1}
a bin's width
die Breite eines Fachs
finite and above 0
endlich sein und über 0 liegen
finite and not negative
endlich und nicht negativ sein
above 0 and below 1 at every step
in jedem Schritt zwischen 0 und 1 liegen
bins of width {0} are too narrow: there would be {1} of them, at most {2} can be summed
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
there is no feature {0}
ein Merkmal {0} gibt es nicht
a code needs weights that are finite and not negative
ein Code braucht endliche Gewichte, die nicht negativ sind
a code needs at least one outcome with a chance above 0
ein Code braucht mindestens einen Ausgang mit einer Chance über 0
a table needs weights that are finite and not negative, got {0}
eine Tabelle braucht endliche Gewichte, die nicht negativ sind, da steht {0}
a table needs at least one byte with a chance above 0
eine Tabelle braucht mindestens ein Byte mit einer Chance über 0
byte {0} of the text is {1}, which this model gives no chance
Byte {0} des Textes ist {1}, dem gibt dieses Modell keine Chance
points must have one or two coordinates, got {0}
Punkte müssen eine oder zwei Koordinaten haben, hier sind es {0}
all points must have the same number of coordinates
alle Punkte müssen gleich viele Koordinaten haben
a coordinate must lie between {0} and {1}, got {2}
eine Koordinate muss zwischen {0} und {1} liegen, da steht {2}
in the plane all parts must be equally wide
in der Ebene müssen alle Teile gleich breit sein
a schedule drawn by hand needs from 1 to T shares, got {0} for {1} steps
ein von Hand gezeichneter Plan braucht 1 bis T Anteile, hier sind es {0} für {1} Schritte
what is left of the variance must fall, and stay above 0: {0} at place {1} follows {2}
was von der Varianz bleibt, muss fallen und über 0 bleiben: {0} an Stelle {1} folgt auf {2}
beta must be above 0 and below 1 at every step, got {0} at step {1}
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
a table of {0} outcomes is too long to show: at most {1}
eine Tabelle von {0} Ausgängen ist zu lang: höchstens {1}
the outcome {0} is not a whole number, as those of the other distribution are
der Ausgang {0} ist keine ganze Zahl wie die der anderen Verteilung
{0} is not defined for {1}
{0} ist für {1} nicht definiert
{0} against {1} is not computed yet
{0} gegen {1} wird noch nicht berechnet
the table is empty
die Tabelle ist leer
the rows of the table differ in length
die Zeilen der Tabelle sind verschieden lang
an entry must be at least 0 and finite, got {0}
ein Eintrag muss mindestens 0 und endlich sein, da steht {0}
the table's sum must be above 0
die Summe der Tabelle muss über 0 liegen
the order must be above 0 and finite, got {0}
die Ordnung muss über 0 liegen und endlich sein, da steht {0}
the Wasserstein distance is defined here for numbers, not for {0}
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
{0} has no finite mean and variance, so no normal is at a finite divergence from it
{0} hat kein endliches Mittel mit endlicher Varianz, also liegt keine Normalverteilung in endlicher Divergenz davon
{0} has no density on part of the line, where every normal has some: D(q‖p) is infinite for all of them
{0} hat auf einem Teil der Geraden keine Dichte, wo jede Normalverteilung welche hat: D(q‖p) ist für alle unendlich
no normal is at a finite divergence to {0}
keine Normalverteilung liegt in endlicher Divergenz zu {0}
there is no parameter to search over
es gibt keinen Parameter, über den gesucht werden könnte
no start was found from which the divergence is finite
kein Anfang fand sich, von dem aus die Divergenz endlich ist
{0} is outside of its range
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
sample {0} has {1}, the first {2}
Stichprobe {0} hat <1>, die erste {2}
1 share
1 Anteil
{0} shares
{0} Anteile
a share
ein Anteil
`
