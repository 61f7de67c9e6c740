<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="0">
 <abstract>It happened somewhere in it.</abstract>
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
  <field name="type"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Shelling" value="shelling"/></Option><Option type="Map"><Option type="QString" name="Air strike" value="airstrike"/></Option><Option type="Map"><Option type="QString" name="Drone strike" value="drone_strike"/></Option><Option type="Map"><Option type="QString" name="Missile strike" value="missile_strike"/></Option><Option type="Map"><Option type="QString" name="Armed clash" value="armed_clash"/></Option><Option type="Map"><Option type="QString" name="Attack" value="attack"/></Option><Option type="Map"><Option type="QString" name="Explosion" value="explosion"/></Option><Option type="Map"><Option type="QString" name="Shootdown" value="shootdown"/></Option><Option type="Map"><Option type="QString" name="Territorial change" value="territorial_change"/></Option><Option type="Map"><Option type="QString" name="Ceasefire violation" value="ceasefire_violation"/></Option><Option type="Map"><Option type="QString" name="Abduction or arrest" value="abduction_arrest"/></Option><Option type="Map"><Option type="QString" name="Protest" value="protest"/></Option><Option type="Map"><Option type="QString" name="Displacement" value="displacement"/></Option><Option type="Map"><Option type="QString" name="Other" value="other"/></Option></Option></Option></config></editWidget></field>
  <field name="date_start"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_end"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Day" value="day"/></Option><Option type="Map"><Option type="QString" name="Week" value="week"/></Option><Option type="Map"><Option type="QString" name="Month" value="month"/></Option><Option type="Map"><Option type="QString" name="Year" value="year"/></Option><Option type="Map"><Option type="QString" name="Unknown" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="date_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 the very day" value="1"/></Option><Option type="Map"><Option type="QString" name="2 some days" value="2"/></Option><Option type="Map"><Option type="QString" name="3 a week" value="3"/></Option><Option type="Map"><Option type="QString" name="4 a month" value="4"/></Option><Option type="Map"><Option type="QString" name="5 a year" value="5"/></Option></Option></Option></config></editWidget></field>
  <field name="time_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 the very day" value="1"/></Option><Option type="Map"><Option type="QString" name="2 a week" value="2"/></Option><Option type="Map"><Option type="QString" name="3 a month" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="where_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 the very place" value="1"/></Option><Option type="Map"><Option type="QString" name="2 near the place" value="2"/></Option><Option type="Map"><Option type="QString" name="3 in the district" value="3"/></Option><Option type="Map"><Option type="QString" name="4 in the province" value="4"/></Option><Option type="Map"><Option type="QString" name="5 between or along places" value="5"/></Option><Option type="Map"><Option type="QString" name="6 in the country" value="6"/></Option><Option type="Map"><Option type="QString" name="7 international waters or airspace" value="7"/></Option></Option></Option></config></editWidget></field>
  <field name="geo_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 the very place" value="1"/></Option><Option type="Map"><Option type="QString" name="2 the area around it" value="2"/></Option><Option type="Map"><Option type="QString" name="3 in the province" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="relation"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="At" value="at"/></Option><Option type="Map"><Option type="QString" name="Near" value="near"/></Option><Option type="Map"><Option type="QString" name="Offset from" value="offset"/></Option><Option type="Map"><Option type="QString" name="Between" value="between"/></Option><Option type="Map"><Option type="QString" name="Along" value="along"/></Option><Option type="Map"><Option type="QString" name="Somewhere in" value="area"/></Option></Option></Option></config></editWidget></field>
  <field name="killed_whom"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Civilians" value="civilians"/></Option><Option type="Map"><Option type="QString" name="Military" value="military"/></Option><Option type="Map"><Option type="QString" name="Mixed" value="mixed"/></Option><Option type="Map"><Option type="QString" name="Unknown" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="toll_scope"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Own" value="own"/></Option><Option type="Map"><Option type="QString" name="Shared" value="shared"/></Option><Option type="Map"><Option type="QString" name="Cumulative" value="cumulative"/></Option></Option></Option></config></editWidget></field>
  <field name="status"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Reported" value="reported"/></Option><Option type="Map"><Option type="QString" name="Claimed" value="claimed"/></Option><Option type="Map"><Option type="QString" name="Confirmed" value="confirmed"/></Option><Option type="Map"><Option type="QString" name="Denied" value="denied"/></Option></Option></Option></config></editWidget></field>
  <field name="evidence"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="displaced_unit"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="People" value="people"/></Option><Option type="Map"><Option type="QString" name="Households" value="households"/></Option></Option></Option></config></editWidget></field>
  <field name="outline"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Circle of the radius" value="circle"/></Option><Option type="Map"><Option type="QString" name="Boundary of the unit" value="boundary"/></Option></Option></Option></config></editWidget></field>
 </fieldConfiguration>
 <aliases>
  <alias index="0" field="id" name="Id"/>
  <alias index="1" field="event_id" name="Event id"/>
  <alias index="2" field="title" name="Title in Arabic"/>
  <alias index="3" field="title_en" name="Title"/>
  <alias index="4" field="type" name="Type"/>
  <alias index="5" field="event_type" name="Event type (ACLED)"/>
  <alias index="6" field="sub_event_type" name="Sub-event type (ACLED)"/>
  <alias index="7" field="date_start" name="First day"/>
  <alias index="8" field="date_end" name="Last day"/>
  <alias index="9" field="date_precision" name="Precision of the date"/>
  <alias index="10" field="date_prec" name="Date precision (UCDP 1–5)"/>
  <alias index="11" field="time_precision" name="Time precision (ACLED 1–3)"/>
  <alias index="12" field="place_id" name="Place id"/>
  <alias index="13" field="place" name="Place in Arabic"/>
  <alias index="14" field="place_en" name="Place"/>
  <alias index="15" field="place_as_written" name="Place as written"/>
  <alias index="16" field="admin1" name="First-order unit"/>
  <alias index="17" field="admin2" name="Second-order unit"/>
  <alias index="18" field="country" name="Country"/>
  <alias index="19" field="lat" name="Latitude"/>
  <alias index="20" field="lon" name="Longitude"/>
  <alias index="21" field="radius_km" name="Radius (km)"/>
  <alias index="22" field="where_prec" name="Place precision (UCDP 1–7)"/>
  <alias index="23" field="geo_precision" name="Place precision (ACLED 1–3)"/>
  <alias index="24" field="relation" name="Relation to the place"/>
  <alias index="25" field="origin" name="Launched from"/>
  <alias index="26" field="origin_lat" name="Latitude of the origin"/>
  <alias index="27" field="origin_lon" name="Longitude of the origin"/>
  <alias index="28" field="actor" name="Actor"/>
  <alias index="29" field="target" name="Target"/>
  <alias index="30" field="weapon" name="Weapon"/>
  <alias index="31" field="killed_low" name="Killed, low"/>
  <alias index="32" field="killed_best" name="Killed, best"/>
  <alias index="33" field="killed_high" name="Killed, high"/>
  <alias index="34" field="killed_whom" name="Who was killed"/>
  <alias index="35" field="injured_low" name="Injured, low"/>
  <alias index="36" field="injured_best" name="Injured, best"/>
  <alias index="37" field="injured_high" name="Injured, high"/>
  <alias index="38" field="toll_scope" name="Scope of the toll"/>
  <alias index="39" field="status" name="Status"/>
  <alias index="40" field="claimed_by" name="Claimed by"/>
  <alias index="41" field="denied_by" name="Denied by"/>
  <alias index="42" field="reports" name="Reports"/>
  <alias index="43" field="n_reports" name="Number of reports"/>
  <alias index="44" field="evidence" name="Evidence"/>
  <alias index="45" field="confidence" name="Confidence"/>
  <alias index="46" field="missing_low" name="Missing, low"/>
  <alias index="47" field="missing_best" name="Missing, best"/>
  <alias index="48" field="missing_high" name="Missing, high"/>
  <alias index="49" field="displaced_low" name="Displaced, low"/>
  <alias index="50" field="displaced_best" name="Displaced, best"/>
  <alias index="51" field="displaced_high" name="Displaced, high"/>
  <alias index="52" field="displaced_unit" name="Displaced, counted in"/>
  <alias index="53" field="outline" name="Outline"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="What" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="title" index="2" showLabel="1"/>
   <attributeEditorField name="title_en" index="3" showLabel="1"/>
   <attributeEditorField name="type" index="4" showLabel="1"/>
   <attributeEditorField name="event_type" index="5" showLabel="1"/>
   <attributeEditorField name="sub_event_type" index="6" showLabel="1"/>
   <attributeEditorField name="weapon" index="30" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="When" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="date_start" index="7" showLabel="1"/>
   <attributeEditorField name="date_end" index="8" showLabel="1"/>
   <attributeEditorField name="date_precision" index="9" showLabel="1"/>
   <attributeEditorField name="date_prec" index="10" showLabel="1"/>
   <attributeEditorField name="time_precision" index="11" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="Where" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer name="Who" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="actor" index="28" showLabel="1"/>
   <attributeEditorField name="target" index="29" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="Toll" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
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
  <attributeEditorContainer name="Sources" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="status" index="39" showLabel="1"/>
   <attributeEditorField name="claimed_by" index="40" showLabel="1"/>
   <attributeEditorField name="denied_by" index="41" showLabel="1"/>
   <attributeEditorField name="evidence" index="44" showLabel="1"/>
   <attributeEditorField name="reports" index="42" showLabel="1"/>
   <attributeEditorField name="n_reports" index="43" showLabel="1"/>
   <attributeEditorField name="confidence" index="45" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="Keys" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="id" index="0" showLabel="1"/>
   <attributeEditorField name="event_id" index="1" showLabel="1"/>
   <attributeEditorField name="place_id" index="12" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <previewExpression>"title_en"</previewExpression>
 <mapTip>&lt;div dir="ltr" style="width:28em"&gt;
&lt;b&gt;[% replace(coalesce(title_en, title, id), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('reported', 'reported', 'claimed', 'claimed', 'confirmed', 'confirmed', 'denied', 'denied'), status) %] · Date: [% CASE WHEN "date_start" IS NULL THEN 'date unknown' ELSE '&#8206;' || format_date(date_start, 'yyyy-MM-dd') || '&#8206;' || if("date_end" &gt; "date_start", ' to ' || '&#8206;' || format_date(date_end, 'yyyy-MM-dd') || '&#8206;', '') END %]&lt;br&gt;
Place: [% replace(coalesce("place_en", "place", "place_as_written", 'unknown') || coalesce(if("place_as_written" IS NULL, '', ' (' || "place_as_written" || ')'), ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce(', within ' || round("radius_km", 1) || ' km', '') %]&lt;br&gt;
Killed: [% CASE WHEN coalesce("killed_low", "killed_best", "killed_high") IS NULL THEN 'unknown' WHEN "killed_high" IS NULL THEN 'at least ' || coalesce("killed_best", "killed_low") WHEN "killed_low" = "killed_high" THEN to_string("killed_high") ELSE coalesce(to_string("killed_low"), '?') || '–' || "killed_high" || CASE WHEN "killed_best" IS NULL OR "killed_best" = "killed_low" OR "killed_best" = "killed_high" THEN '' ELSE ' (best ' || "killed_best" || ')' END END %] · Injured: [% CASE WHEN coalesce("injured_low", "injured_best", "injured_high") IS NULL THEN 'unknown' WHEN "injured_high" IS NULL THEN 'at least ' || coalesce("injured_best", "injured_low") WHEN "injured_low" = "injured_high" THEN to_string("injured_high") ELSE coalesce(to_string("injured_low"), '?') || '–' || "injured_high" || CASE WHEN "injured_best" IS NULL OR "injured_best" = "injured_low" OR "injured_best" = "injured_high" THEN '' ELSE ' (best ' || "injured_best" || ')' END END %][% CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN '' ELSE '&lt;br&gt;Missing: ' || CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN 'unknown' WHEN "missing_high" IS NULL THEN 'at least ' || coalesce("missing_best", "missing_low") WHEN "missing_low" = "missing_high" THEN to_string("missing_high") ELSE coalesce(to_string("missing_low"), '?') || '–' || "missing_high" || CASE WHEN "missing_best" IS NULL OR "missing_best" = "missing_low" OR "missing_best" = "missing_high" THEN '' ELSE ' (best ' || "missing_best" || ')' END END || '' END %][% CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN '' ELSE '&lt;br&gt;Displaced: ' || CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN 'unknown' WHEN "displaced_high" IS NULL THEN 'at least ' || coalesce("displaced_best", "displaced_low") WHEN "displaced_low" = "displaced_high" THEN to_string("displaced_high") ELSE coalesce(to_string("displaced_low"), '?') || '–' || "displaced_high" || CASE WHEN "displaced_best" IS NULL OR "displaced_best" = "displaced_low" OR "displaced_best" = "displaced_high" THEN '' ELSE ' (best ' || "displaced_best" || ')' END END || if("displaced_unit" = 'households', ' households', '') END %][% CASE WHEN "toll_scope" = 'shared' THEN '&lt;br&gt;&lt;small&gt;a toll shared by the places of the event; it stands with the first&lt;/small&gt;' WHEN "toll_scope" = 'cumulative' THEN '&lt;br&gt;&lt;small&gt;a total over some days&lt;/small&gt;' ELSE '' END %][% coalesce('&lt;br&gt;By: ' || replace("actor", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;Against: ' || replace("target", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;With: ' || replace("weapon", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;Says so: ' || replace("claimed_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;Denies it: ' || replace("denied_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %]&lt;br&gt;
Reports: [% "n_reports" %] · Confidence: [% "confidence" %][% if(count("id", group_by:=concat("lat", ' ', "lon")) &gt; 1, ' · Incidents at this spot: ' || count("id", group_by:=concat("lat", ' ', "lon")), '') %]&lt;br&gt;
&lt;small&gt;Evidence: &lt;/small&gt;&lt;div dir="rtl"&gt;&lt;small&gt;&#8206;[% replace(replace(coalesce("evidence", ''), '؛ ', '؛ &#8206;'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;&lt;/div&gt;
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
