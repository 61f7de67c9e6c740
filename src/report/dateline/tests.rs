use proptest::prelude::*;

use super::*;

fn check(text: &str, expected: &str) {
    let day = dateline(text).map_or("none".to_owned(), |day| day.to_string());
    assert_eq!(day, expected, "{text}");
}

#[test]
fn a_date_on_a_line_of_its_own_is_the_dateline() {
    check("عنوان\n٣ تشرين الأول ٢٠٢٠\n\nنص", "2020-10-03");
    check("عنوان\nباكو - 2020/10/05\n\nنص", "2020-10-05");
    check("عنوان\n\n\nيريفان ـ 9 أكتوبر/تشرين الأول 2020\nنص", "2020-10-09");
    check("عنوان\nموسكو، الثلاثاء 22 آب/أغسطس 2023 (ترجمة غير رسمية)\nنص", "2023-08-22");
    check("عنوان\nبغداد في 22 تشرين الثاني 2020\nنص", "2020-11-22");
}

#[test]
fn a_headline_may_carry_the_date_between_bars() {
    check("سلسلة | متابعة جبهة سيونيك | الثلاثاء 16/11/2021\nنص", "2021-11-16");
    check("حصيلة اليوم — الخميس ٨/١٠/٢٠٢٠ (مركز رصد)\nنص", "2020-10-08");
}

#[test]
fn an_agency_opens_its_first_paragraph_with_place_and_date() {
    let rest = "أعلنت وزارة الدفاع في بيان طويل ".repeat(8);
    check(&format!("عنوان\nالقاهرة 5 أكتوبر 2020 (وكالة) - {rest}"), "2020-10-05");
    check(&format!("عنوان\nالقاهرة - 5 أكتوبر 2020 - {rest}"), "2020-10-05");
}

#[test]
fn the_text_may_say_that_it_is_today_or_was_yesterday() {
    let rest = "على سوق في المدينة ".repeat(10);
    check(&format!("عنوان\nقُتل تسعة مدنيين ظهر اليوم الأربعاء ١٥ كانون الثاني ٢٠٢٠ {rest}"), "2020-01-15");
    check(&format!("عنوان\nقُتل تسعة مدنيين مساء أمس الثلاثاء 31 ديسمبر 2019 {rest}"), "2020-01-01");
    check("طابت أوقاتكم. اليوم الخميس، الثاني والعشرون من أكتوبر 2020، وإليكم التفاصيل.", "2020-10-22");
}

#[test]
fn a_bulletin_over_a_period_is_dated_by_its_issue_else_by_its_end() {
    check("رصد الأسبوع\n٣ - ٩ أيلول ٢٠٢٣ (صدر الأحد ١٠ أيلول)\nنص", "2023-09-10");
    check("رصد الأسبوع\n٢٤ - ٣٠ كانون الأول ٢٠٢٣ (صدر الثلاثاء ٢ كانون الثاني)\nنص", "2024-01-02");
    check("تقرير\nالفترة: ١٩ - ٢٧ سبتمبر ٢٠٢٣ | صدر في غوريس يوم الخميس ٢٨ سبتمبر ٢٠٢٣\nنص", "2023-09-28");
    check("تقرير\n28 ديسمبر 2020 - 3 يناير 2021\nنص", "2021-01-03");
    check("تقرير\nمن 28 ديسمبر 2020 إلى 3 يناير 2021\nنص", "2021-01-03");
}

#[test]
fn digits_that_can_be_read_both_ways_follow_the_weekday() {
    check("عنوان\nالخميس 08/10/2020\nنص", "2020-10-08");
    check("عنوان\nالاثنين 08/10/2020\nنص", "2020-08-10");
}

#[test]
fn a_date_of_history_is_no_dateline() {
    let rest = "وقال متحدث إن الوضع تحت السيطرة ".repeat(6);
    check(&format!("عنوان\nقالت الوزارة إن الهدنة المعلنة في 9 نوفمبر 2020 صامدة {rest}"), "none");
    check(&format!("عنوان\nفي 27 سبتمبر 2020، اندلعت الحرب {rest}"), "none");
    check("الوضع منذ 24 شباط 2022\nنص", "none");
    check("في ذكرى 11 سبتمبر 2001\nنص", "none");
    check("عنوان بلا تاريخ\nنص بلا تاريخ في 2020", "none");
    check("", "none");
}

#[test]
fn a_date_far_down_is_no_dateline() {
    check(&format!("{}\n5 أكتوبر 2020", "سطر\n".repeat(6)), "none");
    check(&format!("{}\n5 أكتوبر 2020", "كلمة ".repeat(100)), "none");
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "([0-9٠-٩]{1,5}|[-/.،(|\n ]|أيلول|اليوم|أمس|صدر|الخميس|تشرين الأول|\\PC){0,40}") {
        let _ = dateline(&text);
    }
}
