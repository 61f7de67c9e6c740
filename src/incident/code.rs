//! The code lists of an incident's fields. Each value's word is what stands in every output.

use serde::{Deserialize, Serialize};

/// Makes an enum of a code list: the value, its word in the output, its Arabic and English labels.
macro_rules! code_list {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $value:ident = $word:literal, $ar:literal, $en:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $word)] $value,)+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$value,)+];

            /// The word in the output.
            pub fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)+ }
            }

            /// The value whose word this is.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$value),)+ _ => None }
            }

            /// The label in Arabic.
            pub fn arabic(self) -> &'static str {
                match self { $(Self::$value => $ar,)+ }
            }

            /// The label in English.
            pub fn english(self) -> &'static str {
                match self { $(Self::$value => $en,)+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }
    };
}

code_list! {
    /// What an incident was.
    IncidentType {
        /// Guns, mortars, unguided rockets.
        Shelling = "shelling", "قصف مدفعي أو صاروخي", "Shelling";
        /// Bombs and missiles from manned aircraft.
        Airstrike = "airstrike", "غارة جوية", "Air strike";
        /// Strikes by unmanned aircraft.
        DroneStrike = "drone_strike", "ضربة مسيّرة", "Drone strike";
        /// Ballistic, cruise and guided missiles.
        MissileStrike = "missile_strike", "ضربة صاروخية", "Missile strike";
        /// Fighting between armed sides.
        ArmedClash = "armed_clash", "اشتباك مسلح", "Armed clash";
        /// Ambush, raid, assassination, sniper fire.
        Attack = "attack", "هجوم", "Attack";
        /// Bombs and mines.
        Explosion = "explosion", "انفجار", "Explosion";
        /// Aircraft, drones or missiles brought down.
        Shootdown = "shootdown", "إسقاط أو اعتراض", "Shootdown";
        /// Capture of, or withdrawal from, a place.
        TerritorialChange = "territorial_change", "تغيّر السيطرة", "Territorial change";
        /// Fire that the text itself calls a breach of a truce.
        CeasefireViolation = "ceasefire_violation", "خرق للهدنة", "Ceasefire violation";
        /// Abduction, arrest, capture of people.
        AbductionArrest = "abduction_arrest", "خطف أو اعتقال", "Abduction or arrest";
        /// Demonstration, sit-in, strike.
        Protest = "protest", "احتجاج", "Protest";
        /// People leaving their homes.
        Displacement = "displacement", "نزوح", "Displacement";
        /// Anything else.
        Other = "other", "حدث آخر", "Other";
    }
}

code_list! {
    /// How exactly a date is known.
    DatePrecision {
        /// To the day, or a night between two days.
        Day = "day", "يوم", "day";
        /// Within two weeks.
        Week = "week", "أسبوع", "week";
        /// Within a month.
        Month = "month", "شهر", "month";
        /// Within a year.
        Year = "year", "سنة", "year";
        /// Not at all.
        Unknown = "unknown", "غير معروف", "unknown";
    }
}

code_list! {
    /// How an incident's point lies to the place that the report names.
    Relation {
        /// In the place.
        At = "at", "في", "at";
        /// Near it.
        Near = "near", "قرب", "near";
        /// At a stated distance and direction from it.
        Offset = "offset", "على مسافة من", "offset from";
        /// Between two places.
        Between = "between", "بين", "between";
        /// Along a road, a river, a front.
        Along = "along", "على امتداد", "along";
        /// Somewhere in a wide area.
        Area = "area", "في أنحاء", "somewhere in";
    }
}

code_list! {
    /// Whom a toll counts.
    Whom {
        /// Civilians.
        Civilians = "civilians", "مدنيون", "civilians";
        /// Soldiers, police, militias, gunmen.
        Military = "military", "عسكريون", "military";
        /// Both.
        Mixed = "mixed", "مدنيون وعسكريون", "mixed";
        /// The text does not say.
        Unknown = "unknown", "غير معروف", "unknown";
    }
}

code_list! {
    /// Whether a toll is a record's own.
    TollScope {
        /// This record's alone.
        Own = "own", "خاصة بالحدث", "own";
        /// Of all records of the event together; it stands on the first.
        Shared = "shared", "مشتركة", "shared";
        /// A total over some days.
        Cumulative = "cumulative", "تراكمية", "cumulative";
    }
}

code_list! {
    /// What a number of displaced counts: one is never turned into the other.
    DisplacedUnit {
        /// People.
        People = "people", "أشخاص", "people";
        /// Families.
        Households = "households", "أسر", "households";
    }
}

code_list! {
    /// How well an incident is established.
    Status {
        /// The outlet itself or an undisputed third party says so.
        Reported = "reported", "أورده التقرير", "reported";
        /// Only a party to the conflict or an unverified source says so.
        Claimed = "claimed", "ادّعاء طرف", "claimed";
        /// Both sides or a neutral body say so.
        Confirmed = "confirmed", "مؤكد", "confirmed";
        /// The other side denies it.
        Denied = "denied", "منفي", "denied";
    }
}
