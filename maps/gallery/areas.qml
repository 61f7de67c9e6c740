<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="0">
 <abstract>وقع الحادث في مكان ما داخله.</abstract>
 <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="1" forceraster="0">
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="140,45,25,14"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="140,45,25,180"/>
      <Option type="QString" name="outline_style" value="dash"/>
      <Option type="QString" name="outline_width" value="0.4"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
    <layer class="LinePatternFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="angle" value="45"/>
      <Option type="QString" name="distance" value="2.4"/>
      <Option type="QString" name="distance_unit" value="MM"/>
      <Option type="QString" name="color" value="140,45,25,75"/>
      <Option type="QString" name="line_width" value="0.25"/>
      <Option type="QString" name="line_width_unit" value="MM"/>
      <Option type="QString" name="offset" value="0"/>
     </Option>
   <symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="line_color" value="140,45,25,75"/>
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
 <fieldConfiguration>
  <field name="title"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="title_en"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="type"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="قصف مدفعي أو صاروخي" value="shelling"/></Option><Option type="Map"><Option type="QString" name="غارة جوية" value="airstrike"/></Option><Option type="Map"><Option type="QString" name="ضربة مسيّرة" value="drone_strike"/></Option><Option type="Map"><Option type="QString" name="ضربة صاروخية" value="missile_strike"/></Option><Option type="Map"><Option type="QString" name="اشتباك مسلح" value="armed_clash"/></Option><Option type="Map"><Option type="QString" name="هجوم" value="attack"/></Option><Option type="Map"><Option type="QString" name="انفجار" value="explosion"/></Option><Option type="Map"><Option type="QString" name="إسقاط أو اعتراض" value="shootdown"/></Option><Option type="Map"><Option type="QString" name="تغيّر السيطرة" value="territorial_change"/></Option><Option type="Map"><Option type="QString" name="خرق للهدنة" value="ceasefire_violation"/></Option><Option type="Map"><Option type="QString" name="خطف أو اعتقال" value="abduction_arrest"/></Option><Option type="Map"><Option type="QString" name="احتجاج" value="protest"/></Option><Option type="Map"><Option type="QString" name="نزوح" value="displacement"/></Option><Option type="Map"><Option type="QString" name="حدث آخر" value="other"/></Option></Option></Option></config></editWidget></field>
  <field name="date_start"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_end"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="يوم" value="day"/></Option><Option type="Map"><Option type="QString" name="أسبوع" value="week"/></Option><Option type="Map"><Option type="QString" name="شهر" value="month"/></Option><Option type="Map"><Option type="QString" name="سنة" value="year"/></Option><Option type="Map"><Option type="QString" name="غير معروف" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="date_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 اليوم نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 بضعة أيام" value="2"/></Option><Option type="Map"><Option type="QString" name="3 أسبوع" value="3"/></Option><Option type="Map"><Option type="QString" name="4 شهر" value="4"/></Option><Option type="Map"><Option type="QString" name="5 سنة" value="5"/></Option></Option></Option></config></editWidget></field>
  <field name="time_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 اليوم نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 أسبوع" value="2"/></Option><Option type="Map"><Option type="QString" name="3 شهر" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="where_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 الموضع نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 قرب المكان" value="2"/></Option><Option type="Map"><Option type="QString" name="3 ضمن القضاء" value="3"/></Option><Option type="Map"><Option type="QString" name="4 ضمن المحافظة" value="4"/></Option><Option type="Map"><Option type="QString" name="5 بين أماكن أو على امتداد" value="5"/></Option><Option type="Map"><Option type="QString" name="6 ضمن الدولة" value="6"/></Option><Option type="Map"><Option type="QString" name="7 بحر أو جو دولي" value="7"/></Option></Option></Option></config></editWidget></field>
  <field name="geo_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 الموضع نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 المنطقة القريبة" value="2"/></Option><Option type="Map"><Option type="QString" name="3 ضمن المحافظة" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="relation"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="في" value="at"/></Option><Option type="Map"><Option type="QString" name="قرب" value="near"/></Option><Option type="Map"><Option type="QString" name="على مسافة من" value="offset"/></Option><Option type="Map"><Option type="QString" name="بين" value="between"/></Option><Option type="Map"><Option type="QString" name="على امتداد" value="along"/></Option><Option type="Map"><Option type="QString" name="في أنحاء" value="area"/></Option></Option></Option></config></editWidget></field>
  <field name="killed_whom"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="مدنيون" value="civilians"/></Option><Option type="Map"><Option type="QString" name="عسكريون" value="military"/></Option><Option type="Map"><Option type="QString" name="مدنيون وعسكريون" value="mixed"/></Option><Option type="Map"><Option type="QString" name="غير معروف" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="toll_scope"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="خاصة بالحدث" value="own"/></Option><Option type="Map"><Option type="QString" name="مشتركة" value="shared"/></Option><Option type="Map"><Option type="QString" name="تراكمية" value="cumulative"/></Option></Option></Option></config></editWidget></field>
  <field name="status"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="أورده التقرير" value="reported"/></Option><Option type="Map"><Option type="QString" name="ادّعاء طرف" value="claimed"/></Option><Option type="Map"><Option type="QString" name="مؤكد" value="confirmed"/></Option><Option type="Map"><Option type="QString" name="منفي" value="denied"/></Option></Option></Option></config></editWidget></field>
  <field name="evidence"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="displaced_unit"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="أشخاص" value="people"/></Option><Option type="Map"><Option type="QString" name="أسر" value="households"/></Option></Option></Option></config></editWidget></field>
  <field name="outline"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="دائرة نصف القطر" value="circle"/></Option><Option type="Map"><Option type="QString" name="حدود الوحدة الإدارية" value="boundary"/></Option></Option></Option></config></editWidget></field>
 </fieldConfiguration>
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
  <alias index="46" field="missing_low" name="المفقودون (أدنى)"/>
  <alias index="47" field="missing_best" name="المفقودون (الأرجح)"/>
  <alias index="48" field="missing_high" name="المفقودون (أعلى)"/>
  <alias index="49" field="displaced_low" name="النازحون (أدنى)"/>
  <alias index="50" field="displaced_best" name="النازحون (الأرجح)"/>
  <alias index="51" field="displaced_high" name="النازحون (أعلى)"/>
  <alias index="52" field="displaced_unit" name="وحدة عدّ النازحين"/>
  <alias index="53" field="outline" name="الحدود"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="ما حدث" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="title" index="2" showLabel="1"/>
   <attributeEditorField name="title_en" index="3" showLabel="1"/>
   <attributeEditorField name="type" index="4" showLabel="1"/>
   <attributeEditorField name="event_type" index="5" showLabel="1"/>
   <attributeEditorField name="sub_event_type" index="6" showLabel="1"/>
   <attributeEditorField name="weapon" index="30" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="متى" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="date_start" index="7" showLabel="1"/>
   <attributeEditorField name="date_end" index="8" showLabel="1"/>
   <attributeEditorField name="date_precision" index="9" showLabel="1"/>
   <attributeEditorField name="date_prec" index="10" showLabel="1"/>
   <attributeEditorField name="time_precision" index="11" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="أين" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="place" index="13" showLabel="1"/>
   <attributeEditorField name="place_en" index="14" showLabel="1"/>
   <attributeEditorField name="place_as_written" index="15" showLabel="1"/>
   <attributeEditorField name="relation" index="24" showLabel="1"/>
   <attributeEditorField name="admin1" index="16" showLabel="1"/>
   <attributeEditorField name="admin2" index="17" showLabel="1"/>
   <attributeEditorField name="country" index="18" showLabel="1"/>
   <attributeEditorField name="lat" index="19" showLabel="1"/>
   <attributeEditorField name="lon" index="20" showLabel="1"/>
   <attributeEditorField name="radius_km" index="21" showLabel="1"/>
   <attributeEditorField name="where_prec" index="22" showLabel="1"/>
   <attributeEditorField name="geo_precision" index="23" showLabel="1"/>
   <attributeEditorField name="outline" index="53" showLabel="1"/>
   <attributeEditorField name="origin" index="25" showLabel="1"/>
   <attributeEditorField name="origin_lat" index="26" showLabel="1"/>
   <attributeEditorField name="origin_lon" index="27" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="من" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="actor" index="28" showLabel="1"/>
   <attributeEditorField name="target" index="29" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="الحصيلة" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="killed_low" index="31" showLabel="1"/>
   <attributeEditorField name="killed_best" index="32" showLabel="1"/>
   <attributeEditorField name="killed_high" index="33" showLabel="1"/>
   <attributeEditorField name="killed_whom" index="34" showLabel="1"/>
   <attributeEditorField name="injured_low" index="35" showLabel="1"/>
   <attributeEditorField name="injured_best" index="36" showLabel="1"/>
   <attributeEditorField name="injured_high" index="37" showLabel="1"/>
   <attributeEditorField name="missing_low" index="46" showLabel="1"/>
   <attributeEditorField name="missing_best" index="47" showLabel="1"/>
   <attributeEditorField name="missing_high" index="48" showLabel="1"/>
   <attributeEditorField name="displaced_low" index="49" showLabel="1"/>
   <attributeEditorField name="displaced_best" index="50" showLabel="1"/>
   <attributeEditorField name="displaced_high" index="51" showLabel="1"/>
   <attributeEditorField name="displaced_unit" index="52" showLabel="1"/>
   <attributeEditorField name="toll_scope" index="38" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="المصادر والثبوت" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="status" index="39" showLabel="1"/>
   <attributeEditorField name="claimed_by" index="40" showLabel="1"/>
   <attributeEditorField name="denied_by" index="41" showLabel="1"/>
   <attributeEditorField name="evidence" index="44" showLabel="1"/>
   <attributeEditorField name="reports" index="42" showLabel="1"/>
   <attributeEditorField name="n_reports" index="43" showLabel="1"/>
   <attributeEditorField name="confidence" index="45" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="معرّفات" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="id" index="0" showLabel="1"/>
   <attributeEditorField name="event_id" index="1" showLabel="1"/>
   <attributeEditorField name="place_id" index="12" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <previewExpression>"title"</previewExpression>
 <mapTip>&lt;div dir="rtl" style="width:28em"&gt;
&lt;b&gt;[% replace(coalesce(title, id), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('reported', 'أورده التقرير', 'claimed', 'ادّعاء طرف', 'confirmed', 'مؤكد', 'denied', 'منفي'), status) %] · التاريخ: [% CASE WHEN "date_start" IS NULL THEN 'التاريخ غير معروف' ELSE '&#8206;' || format_date(date_start, 'yyyy-MM-dd') || '&#8206;' || if("date_end" &gt; "date_start", ' إلى ' || '&#8206;' || format_date(date_end, 'yyyy-MM-dd') || '&#8206;', '') END %]&lt;br&gt;
المكان: [% replace(coalesce("place_as_written", "place", 'غير معروف') || coalesce(if("place" &lt;&gt; "place_as_written", ' (' || "place" || ')', ''), ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce('، ضمن ' || round("radius_km", 1) || ' كم', '') %]&lt;br&gt;
القتلى: [% CASE WHEN coalesce("killed_low", "killed_best", "killed_high") IS NULL THEN 'غير معروف' WHEN "killed_high" IS NULL THEN coalesce("killed_best", "killed_low") || ' على الأقل' WHEN "killed_low" = "killed_high" THEN to_string("killed_high") ELSE 'من ' || coalesce(to_string("killed_low"), '؟') || ' إلى ' || "killed_high" || CASE WHEN "killed_best" IS NULL OR "killed_best" = "killed_low" OR "killed_best" = "killed_high" THEN '' ELSE ' (الأرجح ' || "killed_best" || ')' END END %] · الجرحى: [% CASE WHEN coalesce("injured_low", "injured_best", "injured_high") IS NULL THEN 'غير معروف' WHEN "injured_high" IS NULL THEN coalesce("injured_best", "injured_low") || ' على الأقل' WHEN "injured_low" = "injured_high" THEN to_string("injured_high") ELSE 'من ' || coalesce(to_string("injured_low"), '؟') || ' إلى ' || "injured_high" || CASE WHEN "injured_best" IS NULL OR "injured_best" = "injured_low" OR "injured_best" = "injured_high" THEN '' ELSE ' (الأرجح ' || "injured_best" || ')' END END %][% CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN '' ELSE '&lt;br&gt;المفقودون: ' || CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN 'غير معروف' WHEN "missing_high" IS NULL THEN coalesce("missing_best", "missing_low") || ' على الأقل' WHEN "missing_low" = "missing_high" THEN to_string("missing_high") ELSE 'من ' || coalesce(to_string("missing_low"), '؟') || ' إلى ' || "missing_high" || CASE WHEN "missing_best" IS NULL OR "missing_best" = "missing_low" OR "missing_best" = "missing_high" THEN '' ELSE ' (الأرجح ' || "missing_best" || ')' END END || '' END %][% CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN '' ELSE '&lt;br&gt;النازحون: ' || CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN 'غير معروف' WHEN "displaced_high" IS NULL THEN coalesce("displaced_best", "displaced_low") || ' على الأقل' WHEN "displaced_low" = "displaced_high" THEN to_string("displaced_high") ELSE 'من ' || coalesce(to_string("displaced_low"), '؟') || ' إلى ' || "displaced_high" || CASE WHEN "displaced_best" IS NULL OR "displaced_best" = "displaced_low" OR "displaced_best" = "displaced_high" THEN '' ELSE ' (الأرجح ' || "displaced_best" || ')' END END || if("displaced_unit" = 'households', ' عائلات', '') END %][% CASE WHEN "toll_scope" = 'shared' THEN '&lt;br&gt;&lt;small&gt;حصيلة مشتركة بين أماكن الواقعة، تُذكر مع أولها&lt;/small&gt;' WHEN "toll_scope" = 'cumulative' THEN '&lt;br&gt;&lt;small&gt;حصيلة تراكمية لعدة أيام&lt;/small&gt;' ELSE '' END %][% coalesce('&lt;br&gt;الفاعل: ' || replace("actor", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;المستهدف: ' || replace("target", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;السلاح: ' || replace("weapon", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;يقوله: ' || replace("claimed_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;ينفيه: ' || replace("denied_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %]&lt;br&gt;
عدد التقارير: [% "n_reports" %] · الثقة: [% "confidence" %][% if(count("id", group_by:=concat("lat", ' ', "lon")) &gt; 1, ' · حوادث في الموضع نفسه: ' || count("id", group_by:=concat("lat", ' ', "lon")), '') %]&lt;br&gt;
&lt;small&gt;الشواهد: &lt;/small&gt;&lt;div dir="rtl"&gt;&lt;small&gt;&#8206;[% replace(replace(coalesce("evidence", ''), '؛ ', '؛ &#8206;'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;&lt;/div&gt;
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
