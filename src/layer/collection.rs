//! A feature collection, or a plain list of records, gone through one record at a time.

use std::fmt;
use std::io::Read;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::de::IoRead;

/// Hands every record to `take`, with whether it stands in the collection's `features`, wherever among the members they
/// are, or in a plain list. Gives the fault that stopped it, and what the JSON says.
pub(super) fn walk<E: DeserializeOwned, T>(
    json: &mut serde_json::Deserializer<IoRead<impl Read>>,
    take: impl FnMut(E, bool) -> Result<(), T>,
) -> (Option<T>, serde_json::Result<()>) {
    let mut records = Records { take, fault: None, record: PhantomData };
    let parsed = json.deserialize_any(&mut records);
    (records.fault, parsed)
}

/// What is done with the records, and the fault that stopped it.
struct Records<E, T, F> {
    take: F,
    fault: Option<T>,
    record: PhantomData<E>,
}

impl<E: DeserializeOwned, T, F: FnMut(E, bool) -> Result<(), T>> Records<E, T, F> {
    fn each<'de, A: SeqAccess<'de>>(&mut self, mut records: A, featured: bool) -> Result<(), A::Error> {
        while let Some(record) = records.next_element()? {
            if let Err(fault) = (self.take)(record, featured) {
                self.fault = Some(fault);
                return Err(serde::de::Error::custom("a feature is at fault"));
            }
        }
        Ok(())
    }
}

/// The collection's object, or the list.
impl<'de, E: DeserializeOwned, T, F: FnMut(E, bool) -> Result<(), T>> Visitor<'de> for &mut Records<E, T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `features` or a list of incidents")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut found = false;
        while let Some(member) = members.next_key::<String>()? {
            if member == "features" {
                found = true;
                members.next_value_seed(Features(&mut *self))?;
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        if found { Ok(()) } else { Err(serde::de::Error::missing_field("features")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, records: A) -> Result<(), A::Error> {
        self.each(records, false)
    }
}

/// The array of features.
struct Features<'a, E, T, F>(&'a mut Records<E, T, F>);

impl<'de, E: DeserializeOwned, T, F: FnMut(E, bool) -> Result<(), T>> DeserializeSeed<'de>
    for Features<'_, E, T, F>
{
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_seq(self)
    }
}

impl<'de, E: DeserializeOwned, T, F: FnMut(E, bool) -> Result<(), T>> Visitor<'de> for Features<'_, E, T, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of features")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, features: A) -> Result<(), A::Error> {
        self.0.each(features, true)
    }
}
