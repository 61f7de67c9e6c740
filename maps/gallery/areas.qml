<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="0">
 <!-- hatched and see-through: somewhere in it, nobody knows where; the smaller ones on top -->
 <abstract>وقع الحدث في مكان ما داخل هذه المساحة.</abstract>
 <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="1" forceraster="0">
  <symbols>
    <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleFill" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="color" value="84,72,130,16"/>
       <Option type="QString" name="style" value="solid"/>
       <Option type="QString" name="outline_color" value="84,72,130,190"/>
       <Option type="QString" name="outline_style" value="dash"/>
       <Option type="QString" name="outline_width" value="0.4"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
     </layer>
     <layer class="LinePatternFill" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="angle" value="45"/>
       <Option type="QString" name="distance" value="2.6"/>
       <Option type="QString" name="distance_unit" value="MM"/>
       <Option type="QString" name="color" value="84,72,130,85"/>
       <Option type="QString" name="line_width" value="0.25"/>
       <Option type="QString" name="line_width_unit" value="MM"/>
       <Option type="QString" name="offset" value="0"/>
      </Option>
       <symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0">
       <layer class="SimpleLine" enabled="1" pass="0" locked="0">
        <Option type="Map">
         <Option type="QString" name="line_color" value="84,72,130,85"/>
         <Option type="QString" name="line_style" value="solid"/>
         <Option type="QString" name="line_width" value="0.25"/>
         <Option type="QString" name="line_width_unit" value="MM"/>
        </Option>
       </layer>
       </symbol>
     </layer>
    </symbol>
  </symbols>
  <orderby><orderByClause asc="0" nullsFirst="0">$area</orderByClause></orderby>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <aliases>
  <alias index="0" field="id" name="المعرّف"/>
  <alias index="1" field="event_id" name="معرّف الواقعة"/>
  <alias index="2" field="title" name="العنوان"/>
  <alias index="3" field="title_en" name="العنوان بالإنجليزية"/>
  <alias index="4" field="type" name="النوع"/>
  <alias index="5" field="event_type" name="نوع الحدث (ACLED)"/>
  <alias index="6" field="sub_event_type" name="النوع الفرعي (ACLED)"/>
  <alias index="7" field="date_start" name="من تاريخ"/>
  <alias index="8" field="date_end" name="إلى تاريخ"/>
  <alias index="9" field="date_precision" name="دقة التاريخ"/>
  <alias index="10" field="date_prec" name="دقة التاريخ (UCDP)"/>
  <alias index="11" field="time_precision" name="دقة التاريخ (ACLED)"/>
  <alias index="12" field="place_id" name="معرّف المكان"/>
  <alias index="13" field="place" name="المكان"/>
  <alias index="14" field="place_en" name="المكان بالإنجليزية"/>
  <alias index="15" field="place_as_written" name="المكان كما ورد"/>
  <alias index="16" field="admin1" name="المحافظة"/>
  <alias index="17" field="admin2" name="القضاء"/>
  <alias index="18" field="country" name="الدولة"/>
  <alias index="19" field="lat" name="خط العرض"/>
  <alias index="20" field="lon" name="خط الطول"/>
  <alias index="21" field="radius_km" name="نصف القطر (كم)"/>
  <alias index="22" field="where_prec" name="دقة المكان (UCDP)"/>
  <alias index="23" field="geo_precision" name="دقة المكان (ACLED)"/>
  <alias index="24" field="relation" name="العلاقة بالمكان"/>
  <alias index="25" field="origin" name="مصدر النيران"/>
  <alias index="26" field="origin_lat" name="خط عرض المصدر"/>
  <alias index="27" field="origin_lon" name="خط طول المصدر"/>
  <alias index="28" field="actor" name="الفاعل"/>
  <alias index="29" field="target" name="المستهدف"/>
  <alias index="30" field="weapon" name="السلاح"/>
  <alias index="31" field="killed_low" name="القتلى (أدنى)"/>
  <alias index="32" field="killed_best" name="القتلى (الأرجح)"/>
  <alias index="33" field="killed_high" name="القتلى (أعلى)"/>
  <alias index="34" field="killed_whom" name="فئة القتلى"/>
  <alias index="35" field="injured_low" name="الجرحى (أدنى)"/>
  <alias index="36" field="injured_best" name="الجرحى (الأرجح)"/>
  <alias index="37" field="injured_high" name="الجرحى (أعلى)"/>
  <alias index="38" field="toll_scope" name="نطاق الحصيلة"/>
  <alias index="39" field="status" name="الحالة"/>
  <alias index="40" field="claimed_by" name="صاحب الادّعاء"/>
  <alias index="41" field="denied_by" name="النافي"/>
  <alias index="42" field="reports" name="التقارير"/>
  <alias index="43" field="n_reports" name="عدد التقارير"/>
  <alias index="44" field="evidence" name="الشواهد"/>
  <alias index="45" field="confidence" name="الثقة"/>
  <alias index="46" field="outline" name="الحدود"/>
 </aliases>
 <previewExpression>"title"</previewExpression>
 <mapTip>&lt;div dir="rtl" style="width:26em"&gt;
&lt;b&gt;[% replace(coalesce("title", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('shelling', 'قصف مدفعي أو صاروخي', 'airstrike', 'غارة جوية', 'drone_strike', 'ضربة مسيّرة', 'missile_strike', 'ضربة صاروخية', 'armed_clash', 'اشتباك مسلح', 'attack', 'هجوم', 'explosion', 'انفجار', 'shootdown', 'إسقاط أو اعتراض', 'territorial_change', 'تغيّر السيطرة', 'ceasefire_violation', 'خرق للهدنة', 'abduction_arrest', 'خطف أو اعتقال', 'protest', 'احتجاج', 'displacement', 'نزوح', 'other', 'حدث آخر'), "type") %] — [% coalesce(format_date("date_start", 'yyyy-MM-dd'), 'غير معروف') || if("date_end" &gt; "date_start", ' … ' || format_date("date_end", 'yyyy-MM-dd'), '') %]&lt;br&gt;
المكان: [% replace(coalesce("place_as_written", "place", 'غير معروف') || if("place" IS NOT NULL AND "place" &lt;&gt; "place_as_written", ' (' || "place" || ')', ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce(' ± ' || round("radius_km", 1) || ' كم', '') %]&lt;br&gt;
القتلى: [% CASE WHEN "killed_low" IS NULL AND "killed_best" IS NULL AND "killed_high" IS NULL THEN 'غير معروف' WHEN "killed_high" IS NULL THEN 'على الأقل ' || coalesce("killed_low", "killed_best") WHEN "killed_low" = "killed_high" THEN to_string("killed_low") ELSE coalesce(to_string("killed_low"), '?') || '–' || "killed_high" || coalesce(' (الأرجح ' || "killed_best" || ')', '') END %] · الجرحى: [% CASE WHEN "injured_low" IS NULL AND "injured_best" IS NULL AND "injured_high" IS NULL THEN 'غير معروف' WHEN "injured_high" IS NULL THEN 'على الأقل ' || coalesce("injured_low", "injured_best") WHEN "injured_low" = "injured_high" THEN to_string("injured_low") ELSE coalesce(to_string("injured_low"), '?') || '–' || "injured_high" || coalesce(' (الأرجح ' || "injured_best" || ')', '') END %][% if("toll_scope" = 'shared', ' (حصيلة مشتركة بين أماكن الواقعة)', '') %]&lt;br&gt;
الفاعل: [% replace(coalesce("actor", 'غير معروف'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %] · المستهدف: [% replace(coalesce("target", 'غير معروف'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
&lt;i&gt;[% map_get(map('reported', 'أورده التقرير', 'claimed', 'ادّعاء طرف', 'confirmed', 'مؤكد', 'denied', 'منفي'), "status") %]&lt;/i&gt;[% replace(coalesce(' — يقوله: ' || "claimed_by", '') || coalesce(' — ينفيه: ' || "denied_by", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
التقارير: [% "n_reports" %] · الثقة: [% "confidence" %]&lt;br&gt;
&lt;small&gt;الشواهد: [% replace(coalesce("evidence", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <layerGeometryType>2</layerGeometryType>
</qgis>
