<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <abstract>Times mentioned</abstract>
 <renderer-v2 type="graduatedSymbol" attr="n_mentions" graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0" forceraster="0">
  <ranges>
   <range lower="1" upper="1.5" symbol="0" label="1" render="true"/>
   <range lower="1.5" upper="4.5" symbol="1" label="2–4" render="true"/>
   <range lower="4.5" upper="19.5" symbol="2" label="5–19" render="true"/>
   <range lower="19.5" upper="1000000000" symbol="3" label="20+" render="true"/>
  </ranges>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="color" value="96,108,122,220"/>
      <Option type="QString" name="size" value="1.2"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,230"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '255,255,255,255', '96,108,122,220')"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '96,108,122,220', '255,255,255,230')"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="color" value="96,108,122,220"/>
      <Option type="QString" name="size" value="1.8"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,230"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '255,255,255,255', '96,108,122,220')"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '96,108,122,220', '255,255,255,230')"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="color" value="96,108,122,220"/>
      <Option type="QString" name="size" value="2.5"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,230"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '255,255,255,255', '96,108,122,220')"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '96,108,122,220', '255,255,255,230')"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="color" value="96,108,122,220"/>
      <Option type="QString" name="size" value="3.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,230"/>
      <Option type="QString" name="outline_style" value="solid"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '255,255,255,255', '96,108,122,220')"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;kind&quot; IN ('country', 'region', 'district', 'sea', 'river', 'mountain'), '96,108,122,220', '255,255,255,230')"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN &quot;n_incidents&quot; = 0 AND &quot;kind&quot; &lt;&gt; 'country' THEN coalesce(&quot;name_en&quot;, &quot;name&quot;) END" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="7.5" fontSizeUnit="Point" textColor="90,98,110,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.9" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Noto Sans Arabic"/><family name="Segoe UI"/><family name="Geeza Pro"/><family name="Tahoma"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="R,TR,BR,L,TL,BL,TSR,BSL" dist="0" distUnits="MM" offsetType="1" priority="1"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" fontMinPixelSize="3" fontMaxPixelSize="10000" scaleVisibility="0"/>
   <dd_properties>
    <Option type="Map">
     <Option type="QString" name="name" value=""/>
     <Option type="Map" name="properties">
      <Option type="Map" name="Priority"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="min(&quot;n_mentions&quot; / 4, 4)"/></Option>
     </Option>
     <Option type="QString" name="type" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="kind"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="Country" value="country"/></Option><Option type="Map"><Option type="QString" name="Region" value="region"/></Option><Option type="Map"><Option type="QString" name="District" value="district"/></Option><Option type="Map"><Option type="QString" name="City" value="city"/></Option><Option type="Map"><Option type="QString" name="Town" value="town"/></Option><Option type="Map"><Option type="QString" name="Village" value="village"/></Option><Option type="Map"><Option type="QString" name="Hamlet" value="hamlet"/></Option><Option type="Map"><Option type="QString" name="Sea" value="sea"/></Option><Option type="Map"><Option type="QString" name="River" value="river"/></Option><Option type="Map"><Option type="QString" name="Mountain" value="mountain"/></Option><Option type="Map"><Option type="QString" name="Other" value="other"/></Option></Option></Option></config></editWidget></field>
  <field name="names_as_written"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
 </fieldConfiguration>
 <aliases>
  <alias index="0" field="place_id" name="Place id"/>
  <alias index="1" field="name" name="Name in Arabic"/>
  <alias index="2" field="name_en" name="Name"/>
  <alias index="3" field="kind" name="Kind"/>
  <alias index="4" field="country" name="Country"/>
  <alias index="5" field="admin1" name="First-order unit"/>
  <alias index="6" field="lat" name="Latitude"/>
  <alias index="7" field="lon" name="Longitude"/>
  <alias index="8" field="n_mentions" name="Mentions"/>
  <alias index="9" field="n_reports" name="Number of reports"/>
  <alias index="10" field="n_incidents" name="Incidents"/>
  <alias index="11" field="names_as_written" name="Names as written"/>
 </aliases>
 <previewExpression>"name_en"</previewExpression>
 <mapTip>&lt;div dir="ltr" style="width:20em"&gt;
&lt;b&gt;[% replace(coalesce("name_en", "name"), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt; [% replace(coalesce("name", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
[% map_get(map('country', 'Country', 'region', 'Region', 'district', 'District', 'city', 'City', 'town', 'Town', 'village', 'Village', 'hamlet', 'Hamlet', 'sea', 'Sea', 'river', 'River', 'mountain', 'Mountain', 'other', 'Other'), kind) %] · Times mentioned: [% "n_mentions" %] · Reports: [% "n_reports" %] · Incidents: [% "n_incidents" %]&lt;br&gt;
&lt;small&gt;[% replace(coalesce(names_as_written, ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
