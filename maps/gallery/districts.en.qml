<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <abstract>Incidents</abstract>
 <temporal enabled="1" mode="5" limitMode="1" startField="" endField="" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">
  <rules key="{districts}">
    <rule key="{step-1}" symbol="0" label="1" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value &gt;= 1 AND @value &lt;= 1)"/>
    <rule key="{step-2}" symbol="1" label="2–4" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value &gt;= 2 AND @value &lt;= 4)"/>
    <rule key="{step-5}" symbol="2" label="5–9" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value &gt;= 5 AND @value &lt;= 9)"/>
    <rule key="{step-10}" symbol="3" label="10–24" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value &gt;= 10 AND @value &lt;= 24)"/>
    <rule key="{step-25}" symbol="4" label="25 and more" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value &gt;= 25)"/>
    <rule key="{nothing}" symbol="5" label="No incident in the reports" filter="with_variable('value', CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END, @value = 0)"/>
  </rules>
  <symbols>
   <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="254,232,200,215"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="253,187,132,215"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="252,141,89,215"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="215,48,31,215"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="127,0,0,215"/>
      <Option type="QString" name="style" value="solid"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleFill" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="color" value="255,255,255,0"/>
      <Option type="QString" name="style" value="no"/>
      <Option type="QString" name="outline_color" value="122,111,102,255"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END &gt; 0 THEN if(coalesce(&quot;name_en&quot;, &quot;name&quot;, '') = '', '', coalesce(&quot;name_en&quot;, &quot;name&quot;, '') || '\n') || CASE WHEN @map_start_time IS NULL OR layer_property('yaqut_districts_weekly', 'name') IS NULL THEN &quot;n_incidents&quot; WHEN aggregate('yaqut_districts_weekly', 'max', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) IS NULL THEN 0 ELSE aggregate('yaqut_districts_weekly', 'sum', &quot;n_incidents&quot;, &quot;unit_id&quot; = attribute(@parent, 'unit_id') AND &quot;week_start&quot; &lt; to_date(@map_end_time) AND &quot;week_end&quot; &gt;= to_date(@map_start_time) AND &quot;n_incidents&quot; IS NOT NULL) END END" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="8" fontSizeUnit="Point" textColor="31,35,40,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.9" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Noto Sans Arabic"/><family name="Segoe UI"/><family name="Geeza Pro"/><family name="Tahoma"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="4" polygonPlacementFlags="2" dist="0" priority="5"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" fontMinPixelSize="3" fontMaxPixelSize="10000" scaleVisibility="0"/>
   <dd_properties>
    <Option type="Map">
     <Option type="QString" name="name" value=""/>
     <Option type="Map" name="properties">
      <Option type="Map" name="Priority"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="min(&quot;n_incidents&quot;, 10)"/></Option>
     </Option>
     <Option type="QString" name="type" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="level"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="First-order unit" value="admin1"/></Option><Option type="Map"><Option type="QString" name="Cell" value="cell"/></Option></Option></Option></config></editWidget></field>
  <field name="first_day"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="last_day"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
 </fieldConfiguration>
 <aliases>
  <alias index="0" field="unit_id" name="Unit id"/>
  <alias index="1" field="name" name="Name in Arabic"/>
  <alias index="2" field="name_en" name="Name"/>
  <alias index="3" field="country" name="Country"/>
  <alias index="4" field="level" name="Level"/>
  <alias index="5" field="area_km2" name="Area (km²)"/>
  <alias index="6" field="n_incidents" name="Incidents"/>
  <alias index="7" field="n_claimed" name="Of them claimed"/>
  <alias index="8" field="n_denied" name="Of them denied"/>
  <alias index="9" field="killed_low" name="Killed, low"/>
  <alias index="10" field="killed_best" name="Killed, best"/>
  <alias index="11" field="killed_high" name="Killed, high"/>
  <alias index="12" field="n_killed_unknown" name="Incidents without killed"/>
  <alias index="13" field="killed_unknown_share" name="Share of incidents without killed"/>
  <alias index="14" field="injured_low" name="Injured, low"/>
  <alias index="15" field="injured_best" name="Injured, best"/>
  <alias index="16" field="injured_high" name="Injured, high"/>
  <alias index="17" field="n_injured_unknown" name="Incidents without injured"/>
  <alias index="18" field="injured_unknown_share" name="Share of incidents without injured"/>
  <alias index="19" field="first_day" name="First day"/>
  <alias index="20" field="last_day" name="Last day"/>
 </aliases>
 <previewExpression>coalesce("name_en", "name", '')</previewExpression>
 <mapTip>&lt;div dir="ltr" style="width:20em"&gt;
&lt;b&gt;[% replace(coalesce(nullif(coalesce("name_en", "name", ''), ''), unit_id), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
Incidents: [% "n_incidents" %] · claimed: [% "n_claimed" %] · denied: [% "n_denied" %]&lt;br&gt;
Killed: [% CASE WHEN coalesce("killed_low", "killed_best", "killed_high") IS NULL THEN 'unknown' WHEN "killed_high" IS NULL THEN 'at least ' || coalesce("killed_best", "killed_low") WHEN "killed_low" = "killed_high" THEN to_string("killed_high") ELSE coalesce(to_string("killed_low"), '?') || '–' || "killed_high" || CASE WHEN "killed_best" IS NULL OR "killed_best" = "killed_low" OR "killed_best" = "killed_high" THEN '' ELSE ' (best ' || "killed_best" || ')' END END %] · without a known toll: [% "n_killed_unknown" %] of [% "n_incidents" %]&lt;br&gt;
Injured: [% CASE WHEN coalesce("injured_low", "injured_best", "injured_high") IS NULL THEN 'unknown' WHEN "injured_high" IS NULL THEN 'at least ' || coalesce("injured_best", "injured_low") WHEN "injured_low" = "injured_high" THEN to_string("injured_high") ELSE coalesce(to_string("injured_low"), '?') || '–' || "injured_high" || CASE WHEN "injured_best" IS NULL OR "injured_best" = "injured_low" OR "injured_best" = "injured_high" THEN '' ELSE ' (best ' || "injured_best" || ')' END END %] · without a known toll: [% "n_injured_unknown" %] of [% "n_incidents" %][% CASE WHEN "first_day" IS NULL THEN '' ELSE '&lt;br&gt;' || 'Date: ' || '&#8206;' || format_date(first_day, 'yyyy-MM-dd') || '&#8206;' || if("last_day" &gt; "first_day", ' to ' || '&#8206;' || format_date(last_day, 'yyyy-MM-dd') || '&#8206;', '') END %]
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
