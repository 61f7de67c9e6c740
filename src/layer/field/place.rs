//! The fields of a place in the layer of the places named.

use super::{Field, fields};
use crate::layer::places::PlaceCount;
use crate::layer::value::Value;

/// The fields of `places`.
pub const PLACE_FIELDS: &[Field<PlaceCount>] = fields! {
    "place_id" Text "" "معرّف المكان" "the gazetteer's id: the key of the layer" |p| (&p.place_id).into();
    "name" Text "" "الاسم" "the Arabic name" |p| (&p.name).into();
    "name_en" Text "" "الاسم بالإنجليزية" "the English name" |p| (&p.name_en).into();
    "kind" Text "code" "الصنف" "`country`, `region`, `city`, `village` …" |p| (&p.kind).into();
    "country" Text "code" Iso "الدولة" "the country" |p| (&p.country).into();
    "admin1" Text "" "المحافظة" "the first-order unit's name" |p| (&p.admin1).into();
    "lat" Real "degrees north" "خط العرض" "latitude, WGS 84" |p| Value::real(p.position.lat(), 6);
    "lon" Real "degrees east" "خط الطول" "longitude, WGS 84" |p| Value::real(p.position.lon(), 6);
    "n_mentions" Integer "mentions" "عدد مرات الذكر" "how often it is named" |p| (&p.n_mentions).into();
    "n_reports" Integer "reports" "عدد التقارير" "in how many reports" |p| (&p.n_reports).into();
    "n_incidents" Integer "incidents" "عدد الأحداث" "how many incidents happened there" |p| (&p.n_incidents).into();
    "names_as_written" Text "list" "الأسماء كما وردت" "the names that the reports give it, the most frequent first" |p| Value::list(&p.names_as_written);
};
