//! The classes of words.

/// What a word or phrase of the lexicon is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Class {
    /// Says that something happened: value is the incident type.
    Trigger,
    /// Says that something did not happen, or not yet, or is not told here: value is the rule.
    Cue,
    /// A generic noun that announces a place.
    Kind,
    /// A title, or a first name.
    Person,
    /// What makes the name after it no place: clubs, media, streets, agreements.
    Attachment,
    /// A fixed name that is no place.
    Organisation,
    /// A place name that is far more often something else.
    Ambiguous,
    /// A side, an army, a group, a body.
    Actor,
    /// An adjective of a country.
    Demonym,
    /// A preposition of place: value is the relation.
    Locative,
    /// A point of the compass.
    Direction,
    /// A unit of length.
    Unit,
    /// A part of a place: outskirts, centre, countryside.
    Part,
    /// Killed: verbs and nouns.
    Killed,
    /// Injured.
    Injured,
    /// Whom a toll counts; its extra is how many the form stands for: 1, 2, + for a plural.
    Victim,
    /// A word by which grammar is read: value says which.
    Marker,
    /// A day of the month in words: value is its number.
    Ordinal,
    /// A period: value is its days, extra `n` where a number multiplies it.
    Period,
    /// A phrase for no losses, or for losses unknown.
    Zero,
    /// A word of number.
    Number,
    /// A hedge before a number.
    Hedge,
    /// A word by which a toll is read: what repeats a part of it, adds to it, brings it up to date; value says which.
    Tally,
    /// A verb of saying.
    Speech,
    /// According to.
    According,
    /// A verb of denying.
    Denial,
    /// A verb of confirming.
    Confirm,
    /// A weapon.
    Weapon,
    /// A body that speaks: ministry, spokesman, source.
    Speaker,
    /// A day of the week.
    Weekday,
    /// A month: value is its number, extra the tradition that names it (`hijri` and `persian` are other calendars).
    Month,
    /// A season: value is the number of its first month.
    Season,
    /// A year in words: value is its number.
    Year,
    /// A week, a month, a year, of which a part is told.
    Span,
    /// A part of a week, a month or a year: early, mid, late, half1, half2.
    Stretch,
    /// A word of the clock: hour, zone, gmt.
    Clock,
    /// What joins times, or says what a time belongs to: value says which.
    Joint,
    /// A relative day or period.
    Day,
    /// A part of the day.
    Hour,
    /// A word that opens a new clause.
    Clause,
    /// A word that is never part of a name.
    Stop,
    /// From where fire came.
    From,
    /// A generic noun of what stands inside a settlement: a hospital, a bridge, a street.
    Facility,
    /// An office, a body or people that stand before the name of their place.
    Office,
    /// The first word of an actor's name that an adjective completes: the forces, the aircraft.
    Head,
    /// A word by which a report says who did it, and to whom: value is its sort.
    Agent,
    /// What is struck, seized or brought down; its extra is the class.
    Target,
    /// A word that stands beside a trigger and makes it tell an incident, or none: value says what it is.
    Frame,
    /// Missing people: value says how the word tells them.
    Missing,
    /// Displaced people: value says how the word tells them.
    Displaced,
}

/// A set of classes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Classes(pub(super) u64);

impl Classes {
    /// The set of these.
    pub const fn of(classes: &[Class]) -> Self {
        let (mut set, mut at) = (0, 0);
        while at < classes.len() {
            set |= classes[at].bit();
            at += 1;
        }
        Self(set)
    }

    /// Whether a class is among them.
    pub const fn has(self, class: Class) -> bool {
        self.0 & class.bit() != 0
    }
}

/// The classes of words of roles.
pub(super) const ROLES: Classes =
    Classes::of(&[Class::Agent, Class::Displaced, Class::Frame, Class::Head, Class::Missing, Class::Target]);

impl From<Class> for Classes {
    fn from(class: Class) -> Self {
        Self(class.bit())
    }
}

impl Class {
    /// Whether it is a word of a role, asked for only where an event is told.
    pub fn is_role(self) -> bool {
        ROLES.has(self)
    }

    /// The class as one bit of a set of classes.
    pub(super) const fn bit(self) -> u64 {
        1 << self as u64
    }

    /// The class of a row of `words.tsv`.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "locative" => Self::Locative,
            "direction" => Self::Direction,
            "unit" => Self::Unit,
            "part" => Self::Part,
            "killed" => Self::Killed,
            "injured" => Self::Injured,
            "victim" => Self::Victim,
            "zero" => Self::Zero,
            "ordinal" => Self::Ordinal,
            "period" => Self::Period,
            "marker" => Self::Marker,
            "number" => Self::Number,
            "hedge" => Self::Hedge,
            "tally" => Self::Tally,
            "speech" => Self::Speech,
            "according" => Self::According,
            "denial" => Self::Denial,
            "confirm" => Self::Confirm,
            "weapon" => Self::Weapon,
            "speaker" => Self::Speaker,
            "weekday" => Self::Weekday,
            "month" => Self::Month,
            "season" => Self::Season,
            "year" => Self::Year,
            "span" => Self::Span,
            "stretch" => Self::Stretch,
            "clock" => Self::Clock,
            "joint" => Self::Joint,
            "day" => Self::Day,
            "hour" => Self::Hour,
            "clause" => Self::Clause,
            "stop" => Self::Stop,
            "from" => Self::From,
            _ => return None,
        })
    }
}
