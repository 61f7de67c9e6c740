//! Stories in `examples/reports/`: a few facts of each that any careful reader would find there, and some that none is.

use std::collections::HashMap;
use std::sync::LazyLock;

use yaqut::Reading;
use yaqut::gazetteer::Gazetteer;
use yaqut::incident::{Incident, Status};
use yaqut::report::{Reader, Report};

use crate::program::root;

/// The sample reports as read, by the number that begins their names.
static READ: LazyLock<HashMap<String, (Report, Reading)>> = LazyLock::new(|| {
    let reader = Reader::new();
    let reports = reader.read(&[root().join("examples/reports")], |odd| panic!("{odd}"));
    let read = reports.map(|report| {
        let report = report.expect("a report");
        let reading = yaqut::read(&report, Gazetteer::builtin());
        (report.id[..2].to_owned(), (report, reading))
    });
    read.collect()
});

/// A figure of a toll: lowest and highest.
type Figure = (Option<u32>, Option<u32>);

/// What stands in a story and nothing that does not.
struct Story(&'static str);

impl Story {
    fn read(&self) -> &'static (Report, Reading) {
        READ.get(self.0).unwrap_or_else(|| panic!("no report {}", self.0))
    }

    /// The incident of a type at a place.
    fn tells(&self, kind: &str, place: &str) -> &'static Incident {
        let incidents = &self.read().1.incidents;
        let fits = |i: &&Incident| {
            let names = [&i.place_as_written, &i.place, &i.place_en];
            i.kind.word() == kind && names.iter().any(|name| name.as_deref() == Some(place))
        };
        let told =
            || incidents.iter().map(|i| format!("{} {:?}", i.kind.word(), i.place_en)).collect::<Vec<_>>();
        incidents
            .iter()
            .find(fits)
            .unwrap_or_else(|| panic!("{}: no {kind} at {place} in {:?}", self.0, told()))
    }

    /// No incident rests on these words alone, and they do stand there.
    fn makes_nothing_of(&self, words: &str) {
        let (report, reading) = self.read();
        assert!(report.text.contains(words), "{}: «{words}» is not in the text", self.0);
        for incident in &reading.incidents {
            let inside = incident.evidence.iter().find(|evidence| words.contains(evidence.text.trim()));
            assert!(inside.is_none(), "{}: {} rests on {inside:?}", self.0, incident.title_en);
        }
    }

    /// No mention is made of a name that begins where these words say.
    fn names_no_place(&self, words: &str, name: &str) {
        let (report, reading) = self.read();
        let at =
            report.text.find(words).unwrap_or_else(|| panic!("{}: «{words}» is not in the text", self.0));
        let at = at + words.find(name).expect("the name is in the words");
        let start = report.text[..at].chars().count();
        let found = reading.mentions.iter().find(|mention| (mention.start..mention.end).contains(&start));
        assert!(found.is_none(), "{}: {found:?}", self.0);
    }
}

fn killed(i: &Incident) -> Figure {
    (i.killed_low, i.killed_high)
}

fn injured(i: &Incident) -> Figure {
    (i.injured_low, i.injured_high)
}

fn day(i: &Incident) -> String {
    i.date_start.map_or_else(String::new, |day| day.to_string())
}

const NONE: Figure = (Some(0), Some(0));

fn exactly(count: u32) -> Figure {
    (Some(count), Some(count))
}

fn at_least(count: u32) -> Figure {
    (Some(count), None)
}

#[test]
fn shells_on_tartar_kill_two_and_injure_three() {
    let story = Story("01");
    let tartar = story.tells("shelling", "Tartar");
    assert_eq!(
        (killed(tartar), injured(tartar), day(tartar).as_str()),
        (exactly(2), exactly(3), "2020-10-05")
    );
    let barda = story.tells("shelling", "بردع");
    assert_eq!((killed(barda), injured(barda)), (NONE, NONE));
    let missile = story.tells("missile_strike", "Mingachevir");
    assert_eq!((missile.origin.as_deref(), day(missile).as_str()), (Some("فاردينيس"), "2020-10-04"));
    story.makes_nothing_of("سترد بالمثل إذا استُهدفت مينغاتشيفير مرة أخرى");
    story.makes_nothing_of("بلغ عدد القتلى المدنيين منذ 27 سبتمبر/أيلول 25 شخصا، وعدد الجرحى ١٢٧");
}

#[test]
fn a_night_in_stepanakert() {
    let story = Story("02");
    let strike = story.tells("shelling", "ستيباناكيرت");
    assert_eq!((killed(strike), injured(strike)), (exactly(1), exactly(4)));
    story.makes_nothing_of("الحرب الأولى التي حصدت نحو ثلاثين ألف قتيل");
    story.names_no_place("الشماس جبرائيل", "جبرائيل");
    story.names_no_place("صحيفة «صوت شوشي»", "شوشي");
}

#[test]
fn three_villages_are_three_records_of_one_event() {
    let story = Story("03");
    let villages = ["سلطانلي", "آغتپه", "سليمانلي"].map(|name| story.tells("territorial_change", name));
    assert!(villages.iter().all(|i| i.event_id == villages[0].event_id && day(i) == "2020-10-20"));
    story.tells("armed_clash", "جبرائيل");
    story.tells("armed_clash", "فضولي");
    story.makes_nothing_of("ستدخل «كل قرية وكل مدينة» إن لم ينسحب الطرف الآخر");
    story.names_no_place("الشاعر فضولي البغدادي", "فضولي");
    story.names_no_place("المحلل العسكري جبرائيل سمعان", "جبرائيل");
}

#[test]
fn two_names_of_a_village_are_one_place() {
    let story = Story("04");
    let strike = story.tells("drone_strike", "Sugovushan");
    assert_eq!((killed(strike), day(strike).as_str()), (at_least(7), "2020-10-02"));
    assert_eq!(story.tells("territorial_change", "Talish").country.as_deref(), Some("AZ"));
    story.makes_nothing_of("لا اشتباكات في مرتفعات موروف خلافا لما أُشيع أمس");
    story.makes_nothing_of("يُنتظر أن تبدأ السلطات غدا إجلاء من تبقى من سكان نفتالان إذا استمر سقوط القذائف");
}

#[test]
fn a_sit_in_is_a_protest_and_its_threat_is_nothing() {
    let story = Story("05");
    story.tells("protest", "غوريس");
    assert_eq!(day(story.tells("abduction_arrest", "شوش")), "2022-12-14");
    story.makes_nothing_of("وهدد المعتصمون بالتقدم نحو عسكران وقطع طريقها هي الأخرى يوم الاثنين المقبل");
    story.names_no_place("إذاعة «ستيباناكرت اليوم»", "ستيباناكرت");
}

#[test]
fn a_toll_given_for_several_towns_stands_once() {
    let story = Story("06");
    let towns = ["سوتك", "غيغاماسار", "فاردينيس"].map(|name| story.tells("shelling", name));
    assert_eq!(towns.iter().filter_map(|i| i.injured_best).sum::<u32>(), 3);
    let drone = story.tells("drone_strike", "Jermuk");
    assert_eq!((killed(drone), injured(drone), day(drone).as_str()), (exactly(1), exactly(2), "2022-09-14"));
    story.makes_nothing_of("حرب خريف 2020 أوقعت نحو 6500 قتيل خلال ستة أسابيع");
    story.makes_nothing_of("لاحتمال توسع الهجوم إلى كابان في الجنوب");
}

#[test]
fn a_channel_without_a_date_leaves_the_dates_open() {
    let story = Story("07");
    assert_eq!(story.read().0.published, None);
    assert!(story.read().1.incidents.iter().all(|i| i.date_start.is_none()));
    story.tells("drone_strike", "أغـــدام");
    assert_eq!(injured(story.tells("explosion", "عسكران")), exactly(1));
    story.makes_nothing_of("احتمال رشقة صاروخية على بردع خلال الساعات القادمة");
    story.makes_nothing_of("لا قصف منذ الظهر");
}

#[test]
fn a_row_of_a_table_is_an_incident_and_its_total_is_none() {
    let story = Story("08");
    for (kind, place) in [("shelling", "ترتر"), ("missile_strike", "نفتالان"), ("shootdown", "بيلقان")]
    {
        assert_eq!(day(story.tells(kind, place)), "2020-10-08");
    }
    story.makes_nothing_of("لم ترد أي بلاغات من أغجابدي وإيمشلي");
    story.makes_nothing_of("البلاغ المتعلق بمينغاتشيفير شُطب: إنذار كاذب");
}

#[test]
fn talks_put_nothing_on_the_map() {
    let story = Story("09");
    assert!(story.read().1.incidents.iter().all(|i| i.position().is_none()));
    story.makes_nothing_of("وهدد نائب معارض بإغلاق مدخل مطار يريفان «إذا وُقّع أي تنازل»");
    story.makes_nothing_of("لمناورات مشتركة بالذخيرة الحية قرب قارص الشهر المقبل");
    story.makes_nothing_of("إن الفريق «قصف المرمى بلا رحمة»");
    story.names_no_place("شارع طهران", "طهران");
    story.names_no_place("«قره باغ أغدام»", "أغدام");
}

#[test]
fn an_anniversary_and_an_exercise_are_no_incidents() {
    let story = Story("10");
    assert_eq!(day(story.tells("abduction_arrest", "إرغنيتي")), "2019-08-10");
    assert_eq!(story.tells("protest", "غوري").country.as_deref(), Some("GE"));
    story.makes_nothing_of(
        "حرب الأيام الخمسة في مثل هذا الشهر من عام 2008 أودت بحياة مئات الأشخاص وهجّرت عشرات الآلاف",
    );
    story
        .makes_nothing_of("تنطلق في قاعدة فازياني نهاية الأسبوع تدريبات متعددة الجنسيات يشارك فيها 3000 جندي");
    story.names_no_place("«ديلا غوري»", "غوري");
}

#[test]
fn fasher_is_shelled_and_white_weapons_are_no_town() {
    let story = Story("13");
    let camp = story.tells("shelling", "Zamzam camp");
    assert_eq!((killed(camp), injured(camp)), (exactly(8), at_least(10)));
    let clash = story.tells("armed_clash", "El Fasher");
    assert_eq!((killed(clash), clash.status), ((Some(20), Some(99)), Status::Denied));
    let drone = story.tells("drone_strike", "El Obeid");
    assert_eq!((killed(drone), injured(drone)), (exactly(2), exactly(7)));
    story.tells("airstrike", "Nyala");
    story.names_no_place("أسلحة بيضاء", "بيضاء");
    story.makes_nothing_of("ومنذ نيسان/أبريل 2023 قُتل عشرات الآلاف وشُرد أكثر من أحد عشر مليونا");
}

#[test]
fn kharkiv_is_struck_and_last_year_is_not_now() {
    let story = Story("15");
    let struck = story.read().1.incidents.iter().filter(|i| i.place_en.as_deref() == Some("Kharkiv"));
    assert!(struck.into_iter().any(|i| killed(i) == exactly(6) && injured(i) == exactly(27)));
    assert_eq!(injured(story.tells("shelling", "Shebekino")), exactly(4));
    story.makes_nothing_of("وكانت مدينة بيلغورود قد شهدت في نهاية العام الماضي قصفا أوقع خمسة وعشرين قتيلا");
    story.makes_nothing_of("وقُتل منذ بداية الشهر في منطقة خاركيف وحدها، وفق الأمم المتحدة، 78 مدنيا");
    story.names_no_place("صحيفة «بريد كييف»", "كييف");
}

#[test]
fn a_height_taken_and_denied_is_denied() {
    let story = Story("17");
    let height = story.tells("territorial_change", "لله تبه");
    assert_eq!((height.status, day(height).as_str()), (Status::Denied, "2016-04-02"));
    let town = story.tells("shelling", "Horadiz");
    assert_eq!((killed(town), injured(town)), (exactly(1), exactly(1)));
    story.makes_nothing_of("ولوّح وزير الدفاع الأذربيجاني بضرب خانكندي إن استُهدفت القرى ثانية");
}

#[test]
fn the_other_bank_of_the_aras_is_another_country() {
    let story = Story("18");
    let iran = story.tells("shelling", "خمارلو");
    assert_eq!((iran.country.as_deref(), injured(iran)), (Some("IR"), exactly(1)));
    assert_eq!(day(story.tells("territorial_change", "Zangilan")), "2020-10-20");
    assert_eq!(story.tells("territorial_change", "آغ بند").status, Status::Denied);
    assert_eq!(injured(story.tells("attack", "Kapan")), exactly(2));
    story.makes_nothing_of("وتوعدت باكو بتدمير أي راجمة تُنصب في ميغري");
}

#[test]
fn a_week_on_the_border_has_its_days() {
    let story = Story("19");
    for (kind, place, on) in [
        ("attack", "سدرك", "2021-07-26"),
        ("armed_clash", "فاردينيس", "2021-07-28"),
        ("armed_clash", "تشيناري", "2021-07-29"),
        ("protest", "إيجيفان", "2021-07-30"),
    ] {
        assert_eq!(day(story.tells(kind, place)), on, "{kind} {place}");
    }
    let clash = story.tells("armed_clash", "فاردينيس");
    assert_eq!((killed(clash), injured(clash)), (exactly(3), exactly(2)));
    story.makes_nothing_of("الحصيلة: ٣ قتلى و٥ جرحى في سبعة أيام، مقابل قتيل واحد في الأسبوع السابق");
    story.makes_nothing_of("وتلوّح باكو بإغلاق الطريق العابر إذا تكرر القنص");
}

#[test]
fn every_sample_report_has_a_story_here() {
    let mut numbers: Vec<_> = READ.keys().map(String::as_str).collect();
    numbers.sort_unstable();
    let told = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "13", "15", "17", "18", "19"];
    assert_eq!(numbers, told);
}
