<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <abstract>مرات الذكر</abstract>
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
   <text-style fieldName="CASE WHEN &quot;n_incidents&quot; = 0 AND &quot;kind&quot; &lt;&gt; 'country' THEN coalesce(&quot;name&quot;, &quot;name_en&quot;) END" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="7.5" fontSizeUnit="Point" textColor="90,98,110,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.9" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Noto Sans Arabic"/><family name="Segoe UI"/><family name="Geeza Pro"/><family name="Tahoma"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="L,TL,BL,R,TR,BR,TSL,BSR" dist="0" distUnits="MM" offsetType="1" priority="1"/>
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
  <field name="kind"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="دولة" value="country"/></Option><Option type="Map"><Option type="QString" name="إقليم أو محافظة" value="region"/></Option><Option type="Map"><Option type="QString" name="قضاء" value="district"/></Option><Option type="Map"><Option type="QString" name="مدينة" value="city"/></Option><Option type="Map"><Option type="QString" name="بلدة" value="town"/></Option><Option type="Map"><Option type="QString" name="قرية" value="village"/></Option><Option type="Map"><Option type="QString" name="قرية صغيرة" value="hamlet"/></Option><Option type="Map"><Option type="QString" name="بحر" value="sea"/></Option><Option type="Map"><Option type="QString" name="نهر" value="river"/></Option><Option type="Map"><Option type="QString" name="جبل" value="mountain"/></Option><Option type="Map"><Option type="QString" name="معلم آخر" value="other"/></Option></Option></Option></config></editWidget></field>
  <field name="names_as_written"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
 </fieldConfiguration>
 <aliases>
  <alias index="0" field="place_id" name="معرّف المكان"/>
  <alias index="1" field="name" name="الاسم"/>
  <alias index="2" field="name_en" name="الاسم بالإنجليزية"/>
  <alias index="3" field="kind" name="الصنف"/>
  <alias index="4" field="country" name="الدولة"/>
  <alias index="5" field="admin1" name="المحافظة"/>
  <alias index="6" field="lat" name="خط العرض"/>
  <alias index="7" field="lon" name="خط الطول"/>
  <alias index="8" field="n_mentions" name="عدد مرات الذكر"/>
  <alias index="9" field="n_reports" name="عدد التقارير"/>
  <alias index="10" field="n_incidents" name="عدد الأحداث"/>
  <alias index="11" field="names_as_written" name="الأسماء كما وردت"/>
 </aliases>
 <previewExpression>"name"</previewExpression>
 <mapTip>&lt;div dir="rtl" style="width:20em"&gt;
&lt;b&gt;[% replace(coalesce("name", "name_en"), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt; [% replace(coalesce("name_en", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
[% map_get(map('country', 'دولة', 'region', 'إقليم أو محافظة', 'district', 'قضاء', 'city', 'مدينة', 'town', 'بلدة', 'village', 'قرية', 'hamlet', 'قرية صغيرة', 'sea', 'بحر', 'river', 'نهر', 'mountain', 'جبل', 'other', 'معلم آخر'), kind) %] · مرات الذكر: [% "n_mentions" %] · عدد التقارير: [% "n_reports" %] · عدد الحوادث: [% "n_incidents" %]&lt;br&gt;
&lt;small&gt;[% replace(coalesce(names_as_written, ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
