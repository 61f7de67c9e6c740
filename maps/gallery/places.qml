<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <!-- small dots by n_mentions; a place with an incident leaves the label to the incident -->
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
       <Option type="QString" name="color" value="96,108,122,200"/>
       <Option type="QString" name="size" value="1.2"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,230"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.2"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="96,108,122,200"/>
       <Option type="QString" name="size" value="1.8"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,230"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.2"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="96,108,122,200"/>
       <Option type="QString" name="size" value="2.5"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,230"/>
       <Option type="QString" name="outline_style" value="solid"/>
       <Option type="QString" name="outline_width" value="0.2"/>
       <Option type="QString" name="outline_width_unit" value="MM"/>
      </Option>
     </layer>
    </symbol>
    <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
     <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
      <Option type="Map">
       <Option type="QString" name="name" value="circle"/>
       <Option type="QString" name="color" value="96,108,122,200"/>
       <Option type="QString" name="size" value="3.4"/>
       <Option type="QString" name="size_unit" value="MM"/>
       <Option type="QString" name="outline_color" value="255,255,255,230"/>
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
   <text-style fieldName="if(&quot;n_incidents&quot; &gt; 0, '', coalesce(&quot;name&quot;, &quot;name_en&quot;))" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="7.5" fontSizeUnit="Point" textColor="90,98,110,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.95" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Amiri"/><family name="Noto Sans Arabic"/><family name="Arabic Typesetting"/><family name="Geeza Pro"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="TL,TR,L,R,BL,BR,TSL,BSL" dist="0.8" distUnits="MM" offsetType="1" priority="1"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" scaleVisibility="0" fontMinPixelSize="3" fontMaxPixelSize="10000"/>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
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
&lt;b&gt;[% replace(coalesce("name", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt; [% replace(coalesce("name_en", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;br&gt;
[% "n_mentions" %] × · التقارير: [% "n_reports" %] · الأحداث: [% "n_incidents" %]&lt;br&gt;
&lt;small&gt;[% replace(coalesce("names_as_written", ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;
&lt;/div&gt;</mapTip>
 <layerGeometryType>0</layerGeometryType>
</qgis>
