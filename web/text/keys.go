package text

// Key is a word, a phrase or a sentence of the page. What the places {0}, {1} …
// take stands behind each key that has some; "forms" marks those for [N].
type Key int

// The keys, grouped by where they are read.
const (
	PercentOf Key = iota // number

	// The two sides and their direction.
	TheWorld   // the plain name of P
	TheBelief  // the plain name of Q
	InPlace    // name of a place
	InWorldOf  // name of a person or thing
	PriceOf    // InPlace or InWorldOf, name of what is believed
	OfP        // P where it has no name of its own
	OfQ        //
	UnitBits   //
	UnitNats   //
	UnitBans   //
	WithUnit   // number, unit
	SampleDays // forms: number
	SampleDraw // forms: number

	// How far: the line of size.
	EvidenceAfter // name of Q, SampleDays and the like
	EvidenceFrom  // name of Q, SampleDays and the like, name of P
	EvidenceOnce  // name of Q, one day or draw, name of P
	EvidenceNever // P, Q
	SettledBy     // outcome
	SettledRange  // name of Q
	SettledTail   // name of Q

	// How it is known.
	Within       // error with unit, method
	About        // error with unit, method
	Exactly      // method
	ClosedForm   //
	ExactSum     //
	ExactSumOf   // forms: number of terms
	Quadrature   //
	MonteCarlo   //
	Estimate     //
	InfiniteSure //
	AsEstimate   // low, high with unit, assumption
	AssumeDays   //
	AssumeDraws  //

	// Why it is infinite.
	NoChance     // name of Q, outcome, name of P
	NoChanceMany // name of Q, outcomes, name of P
	OutOfRange   // name of Q, place on the axis, name of P
	OutOfPlaces  // name of Q, name of P
	LightTail    // name of Q, name of P
	Above        // value
	Below        // value
	Between      // value, value
	AndMore      // number
	AndLast      // all but the last, the last
	Smoothed     // what was added to each count, divergence with unit

	// The short sentence after the last key.
	LiveParam   // parameter, side, value, name of P, name of Q, divergence with unit
	LiveOutcome // outcome, side, value, name of P, name of Q, divergence with unit
	LivePair    // name of P, name of Q, divergence with unit
	ProbeAt     // x, p, q, ratio, log with unit, cost
	ProbeOf     // outcome, p, q, ratio, log with unit, cost
	ProbeNever  // place or outcome
	Infinite    //

	// What the charts show, for those who do not see them.
	CurvesShow   // lo, hi, P, Q
	BarsShow     // forms: number of outcomes, name of P, name of Q
	BarLine      // outcome, p, q
	CostShow     // place where it is dearest, place where it earns most
	CostOnlyPays // place where it is dearest
	PaysMost     // outcome, cost
	EarnsMost    // outcome, cost
	NothingCosts //
	WorldShows   // name of P
	HandleName   // parameter, side and its name
	HandleOfPart // parameter, number of the part, side and its name
	HandleValue  // parameter, value, divergence with unit
	BarName      // outcome, side and its name
	BarValue     // outcome, share, name, divergence with unit
	BarCounted   // outcome, count, share, name, divergence with unit

	// The page's own words: buttons, labels, headings.
	Playground
	Lessons
	Embed
	SkipToMain
	SiteNav
	Theme
	ThemeSystem
	ThemeLight
	ThemeDark
	CopyLink
	LinkCopied
	InviteTitle
	InviteText
	TabsName
	TabDiscrete
	TabContinuous
	TabData
	PageTitle
	PageAbout
	Stopped
	Reload
	KeysName
	KeySwap
	KeyUnit
	KeyWorld
	KeyUndo
	KeyRedo
	KeyLink
	KeyHelp
	KeysArrows
	KeyMove
	KeysPages
	KeyFar
	KeysShift
	KeyFine
	KeysEnds
	KeyEnds
	KeyBack
	KeysDelete
	KeyDelete
	LettersOn
	ToolsName
	PlaneName
	PlaneShows
	ViewName
	ViewPlot
	ViewWorld
	AddPart
	RemovePart
	ToolFamilies
	ToolDraw
	ToolPresent
	ToolLive
	ToolCertificate
	ToolSweep
	ToolFind
	ToolSmooth
	ToolChallenges
	ToolCompare
	ToolMeasures
	ToolKeep
	Undo
	Redo
	Reset
	SwapPQ
	BarsName
	WorldName // name of P
	CurvesName
	StepsName
	StepsCaption
	StepOutcome
	StepRest
	StepSum
	PanelName
	NameOfSide // P or Q
	SpellingOf // P or Q
	OutcomeName
	OutcomeOf // outcome, side
	NewOutcome
	AddOutcome
	AllOutcomes
	RemoveOutcome // outcome
	PasteOpen
	PasteLabel
	PasteUse
	PasteClose
	UnitName
	More
	JensenShannon
	CrossEntropy
	EntropyOfP
	EquationName
	PointHint
	ProbeName
	FootPrivate
	FootData
	FreshVersion

	// Words inside the pictures. Asterisks set what they enclose in italics; a
	// no-break space keeps it with its neighbour.
	PicNever       // name of Q
	PicWorldTitle  // name of P, logarithm
	PicWorldTo     // name of P
	PicCostTitle   // logarithm, unit
	PicCosts       // name of Q
	PicEarns       // name of Q
	PicCostsShort  //
	PicEarnsShort  //
	PicNet         // number, unit
	PicBeyond      // number
	PicForever     //
	PicForeverDown //
	PicTogether    // number of outcomes
	PicPrice       // name of P, name of Q

	keys // how many there are
)
